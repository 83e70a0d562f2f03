import { asked, jobOf, shown } from "../../support/sheet-function.ts";

const URLS = [["https://example.org/a.png"], [""], ["no address"], ["https://example.org/b.png"]];
const labels = (...pairs: [string, number][]) => pairs.map(([label, score]) => ({ label, score }));
const GOOD = expect.stringMatching(/^#HF INPUT This is no https address/);

describe("functions about files", () => {
  it("ask about the addresses, and say in its place what is none", () => {
    const job = jobOf("HF_CLASSIFY_IMAGE", [URLS]);
    expect(job).toMatchObject({ task: "image-classification", model: "google/vit-base-patch16-224" });
    expect(job.inputs).toEqual([
      { file: "https://example.org/a.png" },
      { file: "https://example.org/b.png" },
    ]);
    const answers = [labels(["dog", 0.9], ["cat", 0.1]), labels(["cat", 0.6])];
    expect(shown("HF_CLASSIFY_IMAGE", [URLS, "", "min: 0.7, scores"], answers)).toEqual([
      ["dog", 0.9],
      ["", ""],
      [GOOD, ""],
      ["UNSURE", 0.6],
    ]);
  });

  it("let a picture have one of the labels, whatever a model says of it", () => {
    const args = [URLS, "sea, road: streets, paths", "scores"];
    expect(jobOf("HF_CLASSIFY_IMAGE", args)).toMatchObject({
      task: "image-text-to-text",
      model: "google/gemma-4-31B-it:cheapest",
    });
    expect(shown("HF_CLASSIFY_IMAGE", args, ["Road.", "a lake"]).map(([cell]) => cell)).toEqual([
      "road",
      "",
      GOOD,
      "UNSURE",
    ]);
    const clip = [URLS, "sea, road: streets, paths", "model: openai/clip-vit-base-patch32"];
    expect(jobOf("HF_CLASSIFY_IMAGE", clip).parameters.candidate_labels).toEqual([
      "sea",
      "road (streets, paths)",
    ]);
    expect(
      shown("HF_CLASSIFY_IMAGE", clip, [labels(["road (streets, paths)", 0.9]), labels(["sea", 0.8])]),
    ).toEqual([["road"], [""], [GOOD], ["sea"]]);
  });

  it("count what is in a picture, and say where", () => {
    const box = { xmin: 1, ymin: 2, xmax: 3, ymax: 4 };
    const found = [
      { label: "person", score: 0.9, box },
      { label: "person", score: 0.8, box },
      { label: "dog", score: 0.4, box },
    ];
    const url = "https://example.org/a.png";
    expect(shown("HF_DETECT", [url], [found])).toEqual([["person: 2"]]);
    expect(shown("HF_DETECT", [url, "min: 0.3"], [found])).toEqual([["person: 2, dog: 1"]]);
    expect(shown("HF_DETECT", [url, "only: Person, boxes"], [found])).toEqual([
      [2, "person 1,2–3,4; person 1,2–3,4"],
    ]);
    expect(shown("HF_DETECT", [url, "only: car"], [found])).toEqual([[0]]);
    expect(shown("HF_DETECT", [url], [[]])).toEqual([["nothing"]]);
  });

  it("name each part of a picture once", () => {
    const parts = labels(["road", 0.9], ["sky", 1], ["road", 0.7]);
    expect(shown("HF_SEGMENT", ["https://example.org/a.png"], [parts])).toEqual([["sky, road"]]);
  });

  it("ask each picture the question", () => {
    expect(jobOf("HF_ASK_IMAGE", [URLS, "Is it raining?"]).inputs[0]).toEqual({
      file: "https://example.org/a.png",
      question: "Is it raining?",
    });
    const vilt = [URLS, "Is it raining?", "model: dandelin/vilt-b32-finetuned-vqa"];
    expect(jobOf("HF_ASK_IMAGE", vilt).task).toBe("visual-question-answering");
    expect(shown("HF_ASK_IMAGE", vilt, [labels(["yes", 0.9], ["no", 0.1]), labels(["no", 1])])).toEqual([
      ["yes"],
      [""],
      [GOOD],
      ["no"],
    ]);
    expect(() => asked("HF_ASK_IMAGE", [URLS, ""])).toThrow(/Write the question/);
  });

  it("leave blank a picture without text", () => {
    expect(shown("HF_READ", [URLS], ["NO TEXT", "Total 24.00"])).toEqual([
      [""],
      [""],
      [GOOD],
      ["Total 24.00"],
    ]);
  });

  it("write down speech, and say what was not heard whole", () => {
    const url = "https://example.org/a.mp3";
    expect(jobOf("HF_TRANSCRIBE", [url])).toMatchObject({
      task: "automatic-speech-recognition",
      model: "openai/whisper-large-v3-turbo",
    });
    const noted = { answer: "Hello", by: "x", remembered: false, note: "first of 12 frames" };
    expect(asked("HF_TRANSCRIBE", [url]).show([noted])).toEqual([["Hello (first of 12 frames)"]]);
  });

  it("say of sounds that nobody serves them, unless an endpoint does", () => {
    const url = "https://example.org/a.wav";
    expect(asked("HF_CLASSIFY_AUDIO", [url]).job?.inputs ?? []).toEqual([]);
    expect(shown("HF_CLASSIFY_AUDIO", [url, "speech, music"], [])).toEqual([
      [
        expect.stringMatching(
          /^#HF MODEL No provider serves laion\/clap-htsat-unfused.*endpoint.*this device/,
        ),
      ],
    ]);
    const endpoint = "https://me.endpoints.huggingface.cloud";
    expect(jobOf("HF_CLASSIFY_AUDIO", [url, "speech, music"], { endpoint })).toMatchObject({
      task: "zero-shot-audio-classification",
      parameters: { candidate_labels: ["speech", "music"] },
    });
    expect(shown("HF_CLASSIFY_AUDIO", [url], [labels(["Speech", 0.7])], { endpoint })).toEqual([["Speech"]]);
  });
});
