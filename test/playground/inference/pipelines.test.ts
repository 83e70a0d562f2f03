import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWav, writeWav } from "../../../playground/inference/media/sound.ts";
import { type InferenceServer, startInferenceServer } from "../../../playground/inference/server.ts";
import { buildFixtures } from "../../../scripts/models/fixtures.ts";

let server: InferenceServer;
let models: string;
/** A red square, 64 by 64. */
const red = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEXcFBQXnfKmAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC",
  "base64",
);
const hum = writeWav(
  Float32Array.from({ length: 16_000 }, (_, step) => Math.sin(step / 20)),
  16_000,
);
beforeAll(async () => {
  models = mkdtempSync(join(tmpdir(), "stet-fixtures-"));
  buildFixtures(models);
  server = await startInferenceServer({ models });
});
afterAll(async () => {
  await server.close();
  rmSync(models, { recursive: true });
});

const send = (model: string, body: BodyInit, type = "application/json") =>
  fetch(`${server.url}/hf-inference/models/fixtures/${model}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
const ask = async (model: string, body: object) => {
  const response = await send(model, JSON.stringify(body));
  return (await response.json()) as never;
};
const show = async (model: string, bytes: Buffer, type: string) => {
  const response = await send(model, new Uint8Array(bytes), type);
  return (await response.json()) as never;
};
const near = (value: number) => expect.closeTo(value, 1) as number;

describe("a text model loaded by transformers.js", () => {
  it.each<[string, string, object, unknown]>([
    [
      "sentiment",
      "every label of one text",
      { inputs: "great order, love it" },
      [[{ label: "POSITIVE", score: near(1) }, expect.objectContaining({ label: "NEGATIVE" })]],
    ],
    [
      "sentiment",
      "the best label of each text",
      { inputs: ["great order", "terrible late package"], parameters: { top_k: 1 } },
      [[expect.objectContaining({ label: "POSITIVE" })], [expect.objectContaining({ label: "NEGATIVE" })]],
    ],
    [
      "entailment",
      "labels of one's own",
      { inputs: ["my order is late"], parameters: { candidate_labels: ["cat", "order"] } },
      [{ sequence: "my order is late", labels: ["order", "cat"], scores: expect.any(Array) }],
    ],
    [
      "names",
      "names with their places, an emoji counting one",
      { inputs: "👍 Maria at ACME", parameters: { aggregation_strategy: "simple" } },
      [
        { entity_group: "PER", word: "Maria", start: 2, end: 7, score: near(1) },
        { entity_group: "ORG", word: "ACME", start: 11, end: 15, score: near(1) },
      ],
    ],
    [
      "questions",
      "an answer that stands in the text",
      { inputs: { question: "where is my order", context: "The order is in London." } },
      { answer: "London", start: 16, end: 22, score: expect.any(Number) },
    ],
    [
      "gaps",
      "the word that is missing",
      { inputs: "the [MASK] package", parameters: { top_k: 1 } },
      [expect.objectContaining({ token_str: "late", sequence: "the late package" })],
    ],
    ["summaries", "a summary", { inputs: "the package is late" }, [{ summary_text: "the package is late" }]],
    [
      "translations",
      "a translation of each text",
      { inputs: ["the cat", "a dog"] },
      [{ translation_text: "the cat" }, { translation_text: "a dog" }],
    ],
    [
      "writer",
      "what comes next",
      { inputs: "thank" },
      [{ generated_text: expect.stringContaining("you for the great order") }],
    ],
  ])("%s: gives %s", async (model, _, body, answer) => {
    expect(await ask(model, body)).toEqual(answer);
  });

  it("embeds and compares", async () => {
    const vectors: number[][] = await ask("embeddings", { inputs: ["cat", "my order"] });
    expect(vectors.map((vector) => vector.length)).toEqual([16, 16]);
    const input = { source_sentence: "my order", sentences: ["my order", "cat"] };
    expect(await ask("embeddings", { inputs: input })).toEqual([near(1), expect.any(Number)]);
  });

  it("completes a chat under its own id, and says that it follows no schema", async () => {
    const chat = (more: object) =>
      fetch(`${server.url}/v1/chat/completions`, {
        method: "POST",
        body: JSON.stringify({
          model: "fixtures/writer",
          messages: [{ role: "user", content: "thank" }],
          ...more,
        }),
      });
    const answered = await chat({ max_tokens: 8 });
    expect(answered.headers.get("x-inference-model")).toBe("fixtures/writer");
    const body = (await answered.json()) as { choices: { message: { content: string } }[] };
    expect(body.choices[0]?.message.content).toContain("great order");
    expect((await chat({ response_format: { type: "json_schema" } })).status).toBe(400);
  });
});

describe("a model of pictures loaded by transformers.js", () => {
  it("names what it sees", async () => {
    const [best] = (await show("colours", red, "image/png")) as { label: string }[];
    expect(best?.label).toBe("red");
    expect(await show("captions", red, "image/png")).toEqual([{ generated_text: "a red cat." }]);
  });

  it("says where it stands", async () => {
    expect(await show("boxes", red, "image/png")).toEqual([
      { label: "cat", score: near(1), box: { xmin: 19, ymin: 19, xmax: 44, ymax: 44 } },
    ]);
  });

  it("cuts it out, with a mask as PNG in base64", async () => {
    const [part] = (await ask("segments", { inputs: red.toString("base64") })) as {
      label: string;
      mask: string;
    }[];
    expect(part?.label).toBe("red");
    const png = Buffer.from(part?.mask ?? "", "base64");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([64, 64]);
  });

  it("compares it with labels of one's own, and reads documents", async () => {
    const image = red.toString("base64");
    const labelled = (await ask("colour-words", {
      inputs: { image },
      parameters: { candidate_labels: ["blue", "red"] },
    })) as { label: string }[];
    expect(labelled[0]?.label).toBe("red");
    expect(await ask("documents", { inputs: { image, question: "where" } })).toEqual([{ answer: "london" }]);
  });

  it("refuses what is no picture", async () => {
    const response = await send("colours", "<html></html>", "image/png");
    expect([response.status, await response.json()]).toEqual([400, { error: "cannot identify image file" }]);
  });
});

describe("a model of sound loaded by transformers.js", () => {
  it("tells speech from silence", async () => {
    const [best] = (await show("speech-or-silence", hum, "audio/wav")) as { label: string }[];
    expect(best?.label).toBe("speech");
  });

  it.each(["letters", "whisper"])("writes down what %s hears", async (model) => {
    const { text } = (await show(model, hum, "audio/wav")) as { text: string };
    expect(text.trim().toLowerCase()).toBe("hello world");
  });

  it("speaks", async () => {
    const response = await send("singer", JSON.stringify({ inputs: "hello cat" }));
    expect(response.headers.get("content-type")).toBe("audio/wav");
    const wav = readWav(Buffer.from(await response.arrayBuffer()));
    expect([wav?.rate, wav?.samples.length]).toEqual([16_000, 1600]);
  });

  it("refuses what is no sound", async () => {
    const response = await send("letters", "<html></html>", "audio/wav");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Soundfile is either not in the correct format");
  });
});

describe("model folders", () => {
  it("answer together, however many are asked at once, and again after they were unloaded", async () => {
    const asked = ["sentiment", "names", "gaps", "sentiment", "embeddings", "names", "sentiment"];
    const answers = await Promise.all(
      asked.map((model) => send(model, JSON.stringify({ inputs: "the [MASK] order" }))),
    );
    expect(answers.map((answer) => answer.status)).toEqual(asked.map(() => 200));
  });

  it("answer in full precision where they have no file in 8 bits, and are not served where they have none", async () => {
    const onnx = join(models, "fixtures/sentiment/onnx");
    for (const [copy, files] of [
      ["full", ["model.onnx"]],
      ["none", []],
    ] as const) {
      cpSync(join(models, "fixtures/sentiment"), join(models, "fixtures", copy), { recursive: true });
      rmSync(join(models, "fixtures", copy, "onnx"), { recursive: true });
      mkdirSync(join(models, "fixtures", copy, "onnx"));
      for (const file of files) cpSync(join(onnx, file), join(models, "fixtures", copy, "onnx", file));
    }
    expect((await send("full", JSON.stringify({ inputs: "great" }))).status).toBe(200);
    const none = await send("none", JSON.stringify({ inputs: "great" }));
    expect([none.status, await none.json()]).toEqual([
      400,
      { error: "Model not supported by provider hf-inference" },
    ]);
  });

  it("answer for no id that leads out of them, and none that is not there", async () => {
    for (const id of ["../fixtures/names", "nothing/here"]) {
      const response = await fetch(`${server.url}/hf-inference/models/${encodeURIComponent(id)}`, {
        method: "POST",
        body: JSON.stringify({ inputs: "cat" }),
      });
      expect(response.status).toBe(400);
    }
  });
});
