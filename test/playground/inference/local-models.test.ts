import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWav } from "../../../playground/inference/media/sound.ts";
import { type InferenceServer, startInferenceServer } from "../../../playground/inference/server.ts";

let server: InferenceServer;
beforeAll(async () => {
  server = await startInferenceServer();
});
afterAll(() => server.close());

const send = (model: string, body: BodyInit, type = "application/json") =>
  fetch(`${server.url}/hf-inference/models/local/${model}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
const ask = async (model: string, inputs: unknown, parameters: object = {}) => {
  const response = await send(model, JSON.stringify({ inputs, parameters }));
  return (await response.json()) as never;
};
const has = (id: string) => server.models.some((model) => model.id === id);

const REPORT =
  "The council voted on Tuesday to close three libraries. Councillors said the move would save £1.2m a year. " +
  "Campaigners gathered outside the town hall with banners. One woman had brought her dog. " +
  "The libraries in Northgate, Elm Street and Harbour Road will shut in June. " +
  "A petition against the closures has 12,000 signatures.";

describe("local/compromise", () => {
  it("finds people, organisations and places where they stand, each time they do", async () => {
    const text = "👍 Maria Lopez of Acme Ltd met Boris Johnson in Paris, France. Johnson left Berlin.";
    const found = (await ask("compromise", text)) as {
      entity_group: string;
      word: string;
      start: number;
      end: number;
    }[];
    expect(found.map(({ entity_group, word }) => `${entity_group} ${word}`)).toEqual([
      "PER Maria Lopez",
      "ORG Acme Ltd",
      "PER Boris Johnson",
      "LOC Paris",
      "LOC France",
      "PER Johnson",
      "LOC Berlin",
    ]);
    const characters = Array.from(text);
    for (const { word, start, end } of found) expect(characters.slice(start, end).join("")).toBe(word);
  });

  it("takes no word for a name that has no capital, in a text that has some", async () => {
    const texts = ["Wo ist mein Paket geblieben? Es sollte am Montag kommen.", "maria lopez lives in berlin"];
    const found = (await ask("compromise", texts)) as { word: string }[][];
    expect(found.map((names) => names.map(({ word }) => word))).toEqual([[], ["maria lopez", "berlin"]]);
  });

  it("answers each of several texts, a text without names with an empty list", async () => {
    const found = (await ask("compromise", ["Payment to the City of Leeds", "nothing here"])) as unknown[][];
    expect(found.map((names) => names.length)).toEqual([1, 0]);
  });
});

describe("local/eld", () => {
  it("names the language of each text by its code, and none where there are no words", async () => {
    const texts = [
      "Wo ist mein Paket geblieben?",
      "¿Dónde está mi pedido?",
      "La livraison est en retard",
      "12345",
    ];
    const rows = (await ask("eld", texts, { top_k: 1 })) as { label: string }[][];
    expect(rows.map(([best]) => best?.label)).toEqual(["de", "es", "fr", "und"]);
  });
});

describe("local/extractive-summary", () => {
  it("keeps the weightiest sentences in their order, within the length asked for", async () => {
    const [summary] = (await ask("extractive-summary", REPORT, { max_length: 40 })) as {
      summary_text: string;
    }[];
    const kept = REPORT.split(/(?<=\.) /).filter((sentence) => summary?.summary_text.includes(sentence));
    expect(kept.join(" ")).toBe(summary?.summary_text);
    expect(kept).toContain("The council voted on Tuesday to close three libraries.");
    expect(kept).not.toContain("One woman had brought her dog.");
    expect(kept.length).toBeLessThan(4);
  });

  it("gives back a single sentence as it is", async () => {
    expect(await ask("extractive-summary", ["Only this."])).toEqual([{ summary_text: "Only this." }]);
  });
});

describe("local/extractive-answer", () => {
  it.each([
    ["How much will be saved a year?", "Councillors said the move would save £1.2m a year."],
    ["How many people signed the petition?", "A petition against the closures has 12,000 signatures."],
    ["What will close?", "The council voted on Tuesday to close three libraries."],
    ["Who gathered outside the town hall?", "Campaigners gathered outside the town hall with banners."],
  ])("answers %s with a sentence of the text", async (question, sentence) => {
    const found = (await ask("extractive-answer", { question, context: REPORT })) as {
      answer: string;
      start: number;
      end: number;
      score: number;
    };
    expect(found.answer).toBe(sentence);
    expect(REPORT.slice(found.start, found.end)).toBe(sentence);
    expect(found.score).toBeGreaterThan(0);
    expect(found.score).toBeLessThanOrEqual(1);
  });
});

describe("local/extractive-answer of a long text without sentences", () => {
  it("is the text", async () => {
    const context = "x".repeat(50_000);
    const found = await ask("extractive-answer", { question: "Who?", context });
    expect(found).toMatchObject({ answer: context, start: 0, end: 50_000 });
  });
});

describe("local/tesseract", () => {
  it("reads the text in a picture", async () => {
    const bytes = readFileSync(join(__dirname, "receipt.png"));
    const response = await send("tesseract", new Uint8Array(bytes), "image/png");
    expect(await response.json()).toEqual([{ generated_text: "Receipt No. 4711\nTotal 24.00 EUR" }]);
  });

  it("refuses what is no picture, and reads on", async () => {
    expect((await send("tesseract", "nothing", "image/png")).status).toBe(400);
    const bytes = readFileSync(join(__dirname, "receipt.png"));
    expect((await send("tesseract", new Uint8Array(bytes), "image/png")).status).toBe(200);
  });
});

describe("models that are programs of the machine", () => {
  it("translate where apertium is installed, and are not there where it is not", async () => {
    const signs = "^ $ [4] {x} / \\ @here ~ten * # | </p> &amp; 👍";
    const inputs = ["Good morning", "The dog eats & sleeps in the <house>.", signs, "x".repeat(20_000)];
    const answer = await ask("apertium", inputs, { src_lang: "en", tgt_lang: "es" });
    if (!has("local/apertium")) expect(answer).toEqual({ error: "Model local/apertium does not exist" });
    else
      expect(answer).toEqual([
        { translation_text: "Buenos días" },
        { translation_text: expect.stringMatching(/perro.* & .*<casa>\.$/) },
        { translation_text: "^ $ [4] {x} / \\ @aquí ~diez * # | </p> &amp; 👍" },
        { translation_text: "x".repeat(20_000) },
      ]);
  });

  it("speak and listen where espeak-ng and pocketsphinx are installed", async () => {
    const spoken = await send("espeak-ng", JSON.stringify({ inputs: "good morning" }));
    expect(spoken.status).toBe(has("local/espeak-ng") ? 200 : 404);
    const bytes = new Uint8Array(await spoken.arrayBuffer());
    const wav = readWav(Buffer.from(bytes));
    expect((wav?.samples.length ?? 0) > 8_000).toBe(has("local/espeak-ng"));
    const heard = await send("pocketsphinx", bytes, "audio/wav");
    const asked = has("local/pocketsphinx") && wav ? 200 : has("local/pocketsphinx") ? 400 : 404;
    expect(heard.status).toBe(asked);
  });
});
