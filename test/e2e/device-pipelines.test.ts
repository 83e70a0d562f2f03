import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeWav } from "../../playground/inference/media/sound.ts";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { buildFixtures } from "../../scripts/models/fixtures.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

/** A red square, 64 by 64. */
const RED = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEXcFBQXnfKmAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC",
  "base64",
);
const HUM = writeWav(
  Float32Array.from({ length: 16_000 }, (_, step) => Math.sin(step / 20)),
  16_000,
);
const FILES: Readonly<Record<string, readonly [type: string, bytes: Uint8Array]>> = {
  "/red.png": ["image/png", RED],
  "/hum.wav": ["audio/wav", HUM],
};
const PICTURE = "https://files.example/red.png";
const RECORDING = "https://files.example/hum.wav";

/** What is done with which input, what else is filled in, by which crafted model, and what comes of it. */
const CASES: readonly [
  name: string,
  more: string | undefined,
  model: string,
  input: string,
  answer: string,
][] = [
  ["HF_CLASSIFY", undefined, "sentiment", "terrible late package", "NEGATIVE"],
  ["HF_CLASSIFY", "cat, order", "entailment", "my order is late", "order"],
  ["HF_EXTRACT", undefined, "names", "Maria at ACME", "Maria (person); ACME (organisation)"],
  ["HF_SUMMARIZE", undefined, "summaries", "the package is late", "the package is late"],
  ["HF_TRANSLATE", "es", "translations", "the cat", "the cat"],
  ["HF_ANSWER", "where is my order", "questions", "The order is in London.", "London"],
  ["HF_SIMILARITY", "my order", "embeddings", "my order", "1"],
  ["HF_CLASSIFY_IMAGE", undefined, "colours", PICTURE, "red"],
  ["HF_CLASSIFY_IMAGE", "blue, red", "colour-words", PICTURE, "red"],
  ["HF_DETECT", undefined, "boxes", PICTURE, "cat: 1"],
  ["HF_SEGMENT", undefined, "segments", PICTURE, "red"],
  ["HF_CAPTION", undefined, "captions", PICTURE, "a red cat."],
  ["HF_TRANSCRIBE", undefined, "letters", RECORDING, "HELLO WORLD"],
  ["HF_TRANSCRIBE", undefined, "whisper", RECORDING, "hello world"],
  ["HF_CLASSIFY_AUDIO", undefined, "speech-or-silence", RECORDING, "speech"],
];
/** One of so many, which are of every kind: `npm run bench -- laws` takes all. */
const EVERY = Math.max(1, Math.round(3 / Number(process.env.CASES ?? 1)));
const SAMPLE = CASES.filter((_, at) => at % EVERY === Number(process.env.SEED ?? 0) % EVERY);
const INPUTS = [...new Set(CASES.map(([, , , input]) => input)), "great order", "Wo ist mein Paket?"];

const ANSWER = "section[aria-label=Preview] tbody td:nth-child(2)";

/** Crafted models know nothing; what each answers was written down in its making. */
describe("a pipeline in the browser", () => {
  let models: string;
  let windows: SidebarWindows;
  let page: Page;

  beforeAll(async () => {
    models = mkdtempSync(join(tmpdir(), "stet-fixtures-"));
    buildFixtures(models);
    cpSync(join(models, "fixtures/sentiment"), join(models, "fixtures/in-full"), { recursive: true });
    rmSync(join(models, "fixtures/in-full/onnx/model_quantized.onnx"));
    const surroundings = { root: process.cwd(), models, hub: false };
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [INPUTS.map((_, index) => `Input ${index}`), INPUTS] }],
      scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
      routes: deviceRoutes(surroundings),
      origins: {
        "https://files.example": ({ url }) => {
          const [type, body] = FILES[new URL(url).pathname] ?? ["text/plain", new Uint8Array()];
          return { status: 200, headers: [["content-type", type]], body };
        },
      },
    });
    page = await windows.open();
  });
  afterAll(async () => {
    await windows.close();
    rmSync(models, { recursive: true });
  });

  /** @param more what else is filled in: labels, a language or a question */
  const choose = async (input: string, name: string, more?: string) => {
    await page.selectOption("select >> nth=0", String(INPUTS.indexOf(input) + 1));
    await page.selectOption("select >> nth=1", name);
    if (more !== undefined) await page.locator("main textarea, main input[required]").first().fill(more);
    await page.check("input[name=who] >> nth=0"); // What was tried on this device before is gone with it.
    await page.locator(ANSWER).waitFor({ state: "detached" });
    if (more === undefined) return;
    // What it takes is said once the form has been still: then the sidebar knows what is to be asked.
    await page.waitForSelector(
      "footer p:has-text('about 1 request'), footer p:has-text('No provider serves')",
    );
  };
  const onDevice = async (model: string) => {
    await page.click("text=This device: free");
    await page.selectOption("label:has-text('Model') + select", "other");
    await page.fill("[placeholder='org/name']", `fixtures/${model}`);
    await page.click("text=Get this model");
    await page.waitForSelector("text=Ready on this device");
  };
  const answered = async () => {
    await page.click("text=Try on");
    const cell = await page.waitForSelector(ANSWER);
    return (await cell.innerText()).replace(/\s*\d+% sure$/, "").trim();
  };

  it.each(SAMPLE)("answers %s (%s) by fixtures/%s", async (name, more, model, input, answer) => {
    await choose(input, name, more);
    await onDevice(model);
    expect(await answered()).toBe(answer);
  });

  it("loads a model in full where it has no files in 8 bits, and names it so", async () => {
    await choose("great order", "HF_CLASSIFY");
    await onDevice("in-full");
    expect(await answered()).toBe("POSITIVE");
    await page.waitForSelector("text=/fp32 on this device");
  });

  it("tells languages without being asked to get anything", async () => {
    await page.reload();
    await page.selectOption("select >> nth=0", String(INPUTS.indexOf("Wo ist mein Paket?") + 1));
    await page.selectOption("select >> nth=1", "HF_LANGUAGE");
    await page.waitForSelector("text=Ready on this device");
    expect(await answered()).toBe("de");
    await page.waitForSelector("text=Answered by eld@2.1.0/large on this device");
  });

  it("says what is wrong with a model that is not there, and goes on without it", async () => {
    await choose("great order", "HF_CLASSIFY");
    await page.click("text=This device: free");
    await page.fill("[placeholder='org/name']", "fixtures/none");
    await page.click("text=Get this model");
    await page.waitForSelector("text=There is no model fixtures/none that a browser can run");
    expect(await page.isDisabled("footer button")).toBe(true);
  });
});
