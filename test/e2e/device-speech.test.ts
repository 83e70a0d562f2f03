import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Sent } from "../../playground/host/transport.ts";
import { readWav, writeWav } from "../../playground/inference/media/sound.ts";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { buildFixtures } from "../../scripts/models/fixtures.ts";
import { builtWithEverything } from "../support/built-with-everything.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { savedBytes } from "./support/saved.ts";

const HUM = writeWav(
  Float32Array.from({ length: 1_600 }, (_, step) => Math.sin(step / 20)),
  16_000,
);

describe("reading aloud", () => {
  let folder: string;
  let windows: SidebarWindows;
  let page: Page;
  let spoken: unknown[];
  let uploads: Sent[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stet-speech-"));
    buildFixtures(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => windows.close());

  const open = async (dist?: string) => {
    const surroundings = { root: process.cwd(), models: folder, hub: false };
    spoken = [];
    uploads = [];
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Quote"], ["Good morning"], ["Good night"], ["Good morning"]] }],
      scriptProperties: {
        "stet.assets": JSON.stringify(deviceAssets(surroundings)),
        "stet.settings": JSON.stringify({ models: { "text-to-speech": "org/voice" } }),
      },
      routes: deviceRoutes(surroundings),
      origins: {
        "https://router.huggingface.co": ({ url, body }) => {
          spoken.push([url, JSON.parse(new TextDecoder().decode(body as Uint8Array))]);
          return { status: 200, headers: [["content-type", "audio/wav"]], body: HUM };
        },
        "https://www.googleapis.com": (request) => {
          uploads.push(request);
          const link = `https://drive.google.com/file/d/${uploads.length}/view`;
          const body = new TextEncoder().encode(JSON.stringify({ webViewLink: link }));
          return { status: 200, headers: [["content-type", "application/json"]], body };
        },
      },
      ...(dist !== undefined && { dist }),
    });
    page = await windows.open();
    await page.selectOption("select >> nth=1", "speech");
  };
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("text=Download (WAV)")]);
    return { name: file.suggestedFilename(), wav: readWav(await savedBytes(file)) };
  };

  it("plays what the chosen model says, and hands it out as a file", async () => {
    await open();
    await page.click("text=Play");
    await page.waitForSelector("audio");
    expect(spoken).toEqual([
      ["https://router.huggingface.co/hf-inference/models/org/voice", { inputs: "Good morning" }],
    ]);
    const { name, wav } = await download();
    expect(name).toBe("Good morning.wav");
    expect(wav?.samples.length).toBe(1_600);
    expect(await page.locator("text=Save").count()).toBe(0);
  });

  it("lets a model on this device speak, and sends nothing", async () => {
    await open();
    await page.click("text=This device: free");
    await page.fill("[placeholder='org/name']", "fixtures/singer");
    await page.click("text=Get this model");
    await page.waitForSelector("text=Ready on this device");
    await page.click("text=Play");
    await page.waitForSelector("audio");
    expect((await download()).wav?.samples.length).toBeGreaterThan(0);
    expect(await page.locator("text=Answered by fixtures/singer@").count()).toBe(1);
    expect(spoken).toEqual([]);
  });

  it("saves each different value to Drive once, with a link beside its rows, and in the log", async () => {
    await open(builtWithEverything());
    await page.click("text=Save 2 files to Drive");
    await page.waitForSelector("text=3 links written.");
    expect(uploads.map(({ headers }) => headers.Authorization ?? headers.authorization)).toEqual([
      "Bearer emulated-token",
      "Bearer emulated-token",
    ]);
    const links = windows.book.values("s1", { row: 1, column: 2, rows: 4, columns: 1 }).flat();
    expect(links).toEqual([
      "Read aloud: Quote",
      "https://drive.google.com/file/d/1/view",
      "https://drive.google.com/file/d/2/view",
      "https://drive.google.com/file/d/1/view",
    ]);
    const [log] = windows.book.sheets().filter(({ name }) => name === "Stet log");
    const cells = windows.book.values(log?.id ?? "", { row: 2, column: 1, rows: 1, columns: 20 }).flat();
    expect(cells).toEqual(expect.arrayContaining(["finished", "Read aloud", "org/voice via hf-inference"]));
  });
});
