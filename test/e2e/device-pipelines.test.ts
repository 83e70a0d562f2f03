import { mkdtempSync, rmSync } from "node:fs";
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

/** Crafted models know nothing; what each answers was written down in its making. */
describe("a pipeline in the browser", () => {
  let models: string;
  let windows: SidebarWindows;
  let page: Page;

  beforeAll(() => {
    models = mkdtempSync(join(tmpdir(), "stet-fixtures-"));
    buildFixtures(models);
  });
  afterAll(() => rmSync(models, { recursive: true }));
  afterEach(() => windows.close());

  const open = async (cells: string[]) => {
    const surroundings = { root: process.cwd(), models, hub: false };
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Input"], ...cells.map((cell) => [cell])] }],
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
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const choose = async (name: string, labels?: string) => {
    await page.selectOption("select >> nth=1", name);
    if (labels !== undefined) await page.fill("textarea", labels);
  };
  const onDevice = async (model: string) => {
    await page.click("text=This device: free");
    await page.selectOption("label:has-text('Model') + select", "other");
    await page.fill("[placeholder='org/name']", `fixtures/${model}`);
    await page.click("text=Get this model");
    await reads("Ready on this device");
  };
  const run = async () => {
    await page.click("footer button");
    await reads("Done: ");
    return windows.book.values("s1", { row: 2, column: 2, rows: 2, columns: 1 }).flat();
  };

  it.each<[name: string, labels: string | undefined, model: string, cells: string[], answers: string[]]>([
    [
      "HF_CLASSIFY",
      undefined,
      "sentiment",
      ["great order, love it", "terrible late package"],
      ["POSITIVE", "NEGATIVE"],
    ],
    ["HF_CLASSIFY", "cat, order", "entailment", ["my order is late", "the cat"], ["order", "cat"]],
    [
      "HF_EXTRACT",
      undefined,
      "names",
      ["Maria at ACME", "the dog"],
      ["Maria (person); ACME (organisation)", ""],
    ],
    [
      "HF_SUMMARIZE",
      undefined,
      "summaries",
      ["the package is late", "a dog"],
      ["the package is late", "a dog"],
    ],
    ["HF_CLASSIFY_IMAGE", undefined, "colours", ["https://files.example/red.png"], ["red", ""]],
    ["HF_CLASSIFY_IMAGE", "blue, red", "colour-words", ["https://files.example/red.png"], ["red", ""]],
    ["HF_CAPTION", undefined, "captions", ["https://files.example/red.png"], ["a red cat.", ""]],
    ["HF_CLASSIFY_AUDIO", undefined, "speech-or-silence", ["https://files.example/hum.wav"], ["speech", ""]],
  ])("answers %s (labels: %s) by fixtures/%s", async (name, labels, model, cells, answers) => {
    await open(cells);
    await choose(name, labels);
    await onDevice(model);
    expect(await run()).toEqual(answers);
  });

  it("tells languages without being asked to get anything", async () => {
    await open(["Wo ist mein Paket?", "¿Dónde está mi paquete?"]);
    await choose("HF_LANGUAGE");
    await reads("Ready on this device");
    expect(await run()).toEqual(["de", "es"]);
    const [log] = windows.book.sheets().filter((sheet) => sheet.name === "Stet log");
    const cells = windows.book.values(log?.id ?? "", { row: 1, column: 1, rows: 2, columns: 20 }).flat();
    expect(cells).toContain("eld@2.1.0/large on this device");
  });

  it("says what is wrong with a model that is not there, and goes on without it", async () => {
    await open(["great order"]);
    await choose("HF_CLASSIFY");
    await page.click("text=This device: free");
    await page.fill("[placeholder='org/name']", "fixtures/none");
    await page.click("text=Get this model");
    await reads("There is no model fixtures/none that a browser can run");
    expect(await page.isDisabled("footer button")).toBe(true);
  });
});
