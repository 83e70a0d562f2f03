import { closeAddOns } from "../../support/add-on.ts";
import {
  type Case,
  CHAT,
  HF,
  OWN,
  PICTURE,
  PNG,
  run,
  SOUND,
  text,
  WAV,
} from "../../support/over-the-wire.ts";

afterEach(closeAddOns);

const box = { xmin: 1, ymin: 2, xmax: 30, ymax: 40 };
const CASES: Case[] = [
  {
    use: "speech recognition",
    call: ["HF_TRANSCRIBE", SOUND],
    url: `${HF}/openai/whisper-large-v3-turbo`,
    body: { "audio/wav": WAV },
    answer: { text: " Good morning." },
    cell: "Good morning.",
  },
  {
    use: "audio classification",
    call: ["HF_CLASSIFY_AUDIO", SOUND],
    url: OWN,
    body: { "audio/wav": WAV },
    answer: [{ label: "Speech", score: 0.8 }],
    cell: "Speech",
    endpoint: OWN,
  },
  {
    use: "audio classification with labels of one's own",
    call: ["HF_CLASSIFY_AUDIO", SOUND, "speech, music"],
    url: OWN,
    body: { inputs: WAV.toString("base64"), parameters: { candidate_labels: ["speech", "music"] } },
    answer: [{ label: "music", score: 0.8 }],
    cell: "music",
    endpoint: OWN,
  },
  {
    use: "image classification",
    call: ["HF_CLASSIFY_IMAGE", PICTURE],
    url: `${HF}/google/vit-base-patch16-224`,
    body: { "image/png": PNG },
    answer: [{ label: "cheetah", score: 0.99 }],
    cell: "cheetah",
  },
  {
    use: "image classification with labels of one's own",
    call: ["HF_CLASSIFY_IMAGE", PICTURE, "cat, dog"],
    url: CHAT,
    body: { model: "google/gemma-4-31B-it:cheapest" },
    answer: text("Cat."),
    cell: "cat",
  },
  {
    use: "object detection",
    call: ["HF_DETECT", PICTURE, "boxes"],
    url: `${HF}/facebook/detr-resnet-50`,
    body: { "image/png": PNG },
    answer: [{ label: "cat", score: 0.99, box }],
    cell: [["cat: 1", "cat 1,2–30,40"]],
  },
  {
    use: "segmentation",
    call: ["HF_SEGMENT", PICTURE],
    url: `${HF}/nvidia/segformer-b0-finetuned-ade-512-512`,
    body: { inputs: PNG.toString("base64"), parameters: {} },
    answer: [{ label: "sky", score: null, mask: "iVBORw0KGgo=" }],
    cell: "sky",
  },
  {
    use: "captioning in words",
    call: ["HF_CAPTION", PICTURE],
    url: CHAT,
    body: { model: "google/gemma-4-31B-it:cheapest" },
    answer: text("A dog lies on a sofa."),
    cell: "A dog lies on a sofa.",
  },
  {
    use: "captioning by a model for it",
    call: ["HF_CAPTION", PICTURE, "model: Salesforce/blip-image-captioning-large"],
    url: `${HF}/Salesforce/blip-image-captioning-large`,
    body: { "image/png": PNG },
    answer: [{ generated_text: "a dog on a sofa" }],
    cell: "a dog on a sofa",
  },
  {
    use: "image to text",
    call: ["HF_READ", PICTURE],
    url: CHAT,
    body: { model: "google/gemma-4-31B-it:cheapest" },
    answer: text("Total 24.00"),
    cell: "Total 24.00",
  },
  {
    use: "visual question answering",
    call: ["HF_ASK_IMAGE", PICTURE, "How many dogs?", "model: dandelin/vilt-b32-finetuned-vqa"],
    url: `${HF}/dandelin/vilt-b32-finetuned-vqa`,
    body: { inputs: { image: PNG.toString("base64"), question: "How many dogs?" }, parameters: {} },
    answer: [{ answer: "2", score: 0.9 }],
    cell: "2",
  },
];

describe("about files, from a cell over the wire and back", () => {
  it.each(CASES.map((one) => [one.use, one] as const))("%s", async (_, one) => {
    const { cell, first } = await run(one);
    expect(cell).toEqual(one.cell);
    expect(first).toMatchObject({ url: one.url, body: one.body });
  });
});
