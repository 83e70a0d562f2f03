import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import type { Route } from "../../playground/server/loopback.ts";
import { buildFixtures } from "../../scripts/models/fixtures.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

describe("getting a model onto this device", () => {
  let models: string;
  let windows: SidebarWindows;
  let page: Page;
  /** What becomes of requests for model files: answered, cut off, or left hanging. */
  let files: "there" | "gone" | "stuck";
  const hanging: ServerResponse[] = [];

  beforeAll(async () => {
    models = mkdtempSync(join(tmpdir(), "stet-download-"));
    buildFixtures(models);
    const surroundings = { root: process.cwd(), models, hub: false };
    const guarded =
      (route: Route): Route =>
      (request, response, url) => {
        const isModel = url.pathname.startsWith("/device/models/");
        if (!isModel || files === "there") return route(request, response, url);
        if (files === "gone") response.destroy();
        else if (url.pathname.endsWith(".onnx")) hanging.push(response);
        else return route(request, response, url);
      };
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Review"], ["great order, love it"], ["terrible late package"]] }],
      scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
      routes: Object.fromEntries(
        Object.entries(deviceRoutes(surroundings)).map(([name, route]) => [name, guarded(route)]),
      ),
    });
    page = await windows.open();
  });
  afterAll(async () => {
    for (const response of hanging) response.destroy();
    await windows.close();
    rmSync(models, { recursive: true });
  });

  const get = async (model: string) => {
    await page.reload();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.click("text=This device: free");
    await page.fill("[placeholder='org/name']", `fixtures/${model}`);
    await page.click("text=Get this model");
  };

  it("says that the network is down, and lets a person try again", async () => {
    files = "gone";
    await get("sentiment");
    await page.waitForSelector("[role=alert]:has-text('fixtures/sentiment could not be downloaded')");
    files = "there";
    await page.click("text=Get this model");
    await page.waitForSelector("text=Ready on this device");
  });

  it("keeps it, so that it answers without the network from then on", async () => {
    files = "gone";
    await get("sentiment");
    await page.waitForSelector("text=Ready on this device");
    await page.click("footer button");
    await page.waitForSelector("text=Done: 2 rows");
    const written = windows.book.values("s1", { row: 2, column: 2, rows: 2, columns: 1 }).flat();
    expect(written).toEqual(["POSITIVE", "NEGATIVE"]);
  });

  it("can be cancelled, and another model taken instead", async () => {
    files = "stuck";
    await get("entailment");
    await page.waitForSelector("progress");
    await page.click("button:has-text('Cancel')");
    await page.waitForSelector("[role=alert]:has-text('Cancelled.')");
    files = "there";
    await page.fill("[placeholder='org/name']", "fixtures/sentiment");
    await page.click("text=Get this model");
    await page.waitForSelector("text=Ready on this device");
  });
});
