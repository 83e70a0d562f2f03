import type { Page } from "playwright-core";
import { startInferenceServer } from "../../playground/inference/server.ts";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { labelledSets } from "../playground/inference/headlines.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const surroundings = { root: process.cwd(), models: `${process.cwd()}/models`, hub: false };
const LABELS = ["politics", "sport", "crime", "health", "business", "weather"];

/** 300 texts, none twice. */
const TEXTS = [
  ...new Set(
    (["tuning", "held-out", "fresh"] as const).flatMap((name) =>
      labelledSets(name).flatMap(({ rows }) => rows.map(({ text }) => text)),
    ),
  ),
].slice(0, 300);

describe("a model on this device", () => {
  let windows: SidebarWindows;
  let page: Page;
  const requested: string[] = [];

  beforeAll(async () => {
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Headline"], ...TEXTS.map((text) => [text])] }],
      scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
      routes: deviceRoutes(surroundings),
    });
    page = await windows.open();
    page.context().on("request", (request) => requested.push(request.url()));
  });
  afterAll(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part, { timeout: 60_000 });

  it("labels 300 rows as the local server does, and sends nothing anywhere else", async () => {
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.click("text=This device: free");
    await reads("Ready on this device");
    await page.click(`text=Classify ${TEXTS.length} rows`);
    await reads(`Done: ${TEXTS.length} rows`);

    const server = await startInferenceServer();
    const expected: (string | undefined)[] = [];
    for (let at = 0; at < TEXTS.length; at += 100) {
      const response = await fetch(`${server.url}/hf-inference/models/local/use-lite`, {
        method: "POST",
        body: JSON.stringify({
          inputs: TEXTS.slice(at, at + 100),
          parameters: { candidate_labels: LABELS },
        }),
      });
      for (const { labels } of (await response.json()) as { labels: string[] }[]) expected.push(labels[0]);
    }
    await server.close();
    const written = windows.book.values("s1", { row: 2, column: 2, rows: TEXTS.length, columns: 1 }).flat();
    expect(written).toEqual(expected);
    expect(TEXTS).toHaveLength(300);
    expect(requested.filter((url) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url))).toEqual([]);
  });
});
