import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { startInferenceServer } from "../../playground/inference/server.ts";
import { labelledSets } from "../playground/inference/headlines.ts";
import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

const LABELS = ["politics", "sport", "crime", "health", "business", "weather"];

/** 300 texts, none twice. */
const ALL = [
  ...new Set(
    (["tuning", "held-out", "fresh"] as const).flatMap((name) =>
      labelledSets(name).flatMap(({ rows }) => rows.map(({ text }) => text)),
    ),
  ),
].slice(0, 300);

/** A tenth of them, or as many more as are asked for: `npm run bench -- laws` takes all. */
const EVERY = Math.max(1, Math.round(10 / Number(process.env.CASES ?? 1)));
const TEXTS = ALL.filter((_, index) => index % EVERY === 0);
const ROWS = TEXTS.length;

/** The label that the local server's model gives each text. */
async function labelledByServer(): Promise<(string | undefined)[]> {
  const server = await startInferenceServer();
  const labels: (string | undefined)[] = [];
  for (let at = 0; at < TEXTS.length; at += 100) {
    const response = await fetch(`${server.url}/hf-inference/models/local/use-lite`, {
      method: "POST",
      body: JSON.stringify({ inputs: TEXTS.slice(at, at + 100), parameters: { candidate_labels: LABELS } }),
    });
    for (const row of (await response.json()) as { labels: string[] }[]) labels.push(row.labels[0]);
  }
  await server.close();
  return labels;
}

describe("a model on this device", () => {
  let folder: string;
  let playground: OpenPlayground;
  let sheet: SheetPage;
  let frame: Frame;
  /** What the page has asked for, whoever in it. */
  const requested: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "stet-device-"));
    const file = join(folder, "headlines.csv");
    writeFileSync(file, ["Headline", ...TEXTS.map((text) => `"${text.replaceAll('"', '""')}"`)].join("\n"));
    // Nobody answers what the add-on's server might send.
    playground = await openPlayground({ file });
    sheet = await playground.open();
    sheet.page.on("request", (request) => requested.push(request.url()));
    await sheet.press("Alt+n", "ArrowRight", "Enter");
    const shown = await (await sheet.page.waitForSelector(".pg-side iframe")).contentFrame();
    if (!shown) throw new Error("The sidebar shows nothing.");
    frame = shown;
  });
  afterAll(async () => {
    await playground.close();
    rmSync(folder, { recursive: true });
    expect(playground.problems).toEqual([]);
  });

  it("labels rows as the local server does, and sends nothing anywhere", async () => {
    expect(ALL).toHaveLength(300);
    await frame.selectOption("select >> nth=1", "HF_CLASSIFY");
    await frame.fill("textarea", LABELS.join(", "));
    await frame.click("text=This device: free");
    await frame.waitForSelector("text=Ready on this device");
    await frame.getByLabel("Unsure below a score of").fill("0"); // Every label, as the server gives it.
    await picture(sheet.page, "device-ready");
    await frame.click(`text=Classify ${ROWS} rows`);
    await frame.waitForSelector(`text=Done: ${ROWS} rows`, { timeout: 120_000 });
    await picture(sheet.page, "device-done");

    const { book } = playground.running;
    const written = book.values("s1", { row: 2, column: 2, rows: ROWS, columns: 1 }).flat();
    expect(written).toEqual(await labelledByServer());

    // What the worker asks for is among what was seen: the model, its runtime, and all from this computer.
    const paths = requested.filter((url) => url.startsWith("http")).map((url) => new URL(url).pathname);
    for (const name of [/use-lite\/resolve\/.*\.onnx$/, /\.wasm$/, /transformers\.min\.js$/])
      expect(paths.some((path) => name.test(path))).toBe(true);
    expect(requested.filter((url) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url))).toEqual([]);
    expect(playground.outside).toEqual([]);
  });

  it("keeps its answers apart from hosted ones, marks them, and asks none of them twice", async () => {
    const { book } = playground.running;
    const log = book.sheets().find(({ name }) => name === "Stet log");
    const cells = () =>
      book.values(log?.id ?? "", { row: 1, column: 1, rows: 3, columns: 25 }).map((row) => row.map(String));
    const [heads = [], first = []] = cells();
    const by = first[heads.indexOf("Answered by")];
    expect(by).toMatch(/^local\/use-lite@[0-9a-f]{12}\/q8 on this device$/);

    await frame.click("text=Clean another column");
    const answered = async (place: string) => {
      await frame.selectOption("select >> nth=1", "HF_CLASSIFY");
      await frame.fill("textarea", LABELS.join(", "));
      await frame.click(`text=${place}`);
    };
    await answered("Hugging Face");
    await frame.waitForSelector("footer p:has-text('about ')");
    expect(await frame.textContent("footer")).not.toContain("remembered");
    await answered("This device: free");
    await frame.waitForSelector(`footer p:has-text('All ${ROWS} answers are remembered')`);
  });

  it("finds values of one meaning, of which none is ticked, and sends nothing anywhere", async () => {
    await frame.click("button:enabled:has-text('Group spellings')");
    await frame.waitForSelector("h1:has-text('Headline')");
    await frame.selectOption("select", "meaning");
    await frame.waitForSelector("text=Ready on this device");
    expect(await frame.textContent("main")).not.toContain("sent to");
    await frame.click("button:has-text('Compare meanings')");
    await frame.getByRole("slider").press("Home");
    await frame.waitForSelector("article");
    expect(await frame.locator("article input:checked").count()).toBe(0);
    await picture(sheet.page, "device-meaning");
    expect(requested.filter((url) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url))).toEqual([]);
    expect(playground.outside).toEqual([]);
  });
});
