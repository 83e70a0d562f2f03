import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { buildFixtures } from "../../scripts/models/fixtures.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const GREAT = Array.from({ length: 30 }, (_, index) => [`great order ${index}`]);

describe("a run on this device that was interrupted", () => {
  let models: string;
  let windows: SidebarWindows;
  let dead = false;

  beforeAll(async () => {
    models = mkdtempSync(join(tmpdir(), "stet-resume-"));
    buildFixtures(models);
    const surroundings = { root: process.cwd(), models, hub: false };
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Review"], ...GREAT] }],
      scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
      routes: deviceRoutes(surroundings),
      before: (method) => {
        if (method === "write" && !dead) throw new Error("The window has died.");
      },
    });
  });
  afterAll(async () => {
    await windows.close();
    rmSync(models, { recursive: true });
  });

  it("goes on in another window with the same model, which is loaded there first", async () => {
    const first = await windows.open();
    await first.selectOption("select >> nth=1", "HF_CLASSIFY");
    await first.click("text=This device: free");
    await first.fill("[placeholder='org/name']", "fixtures/sentiment");
    await first.click("text=Get this model");
    await first.waitForSelector("text=Ready on this device");
    await first.click("footer button");
    await first.waitForSelector("text=The window has died.");
    await first.close();
    dead = true;

    const second = await windows.open();
    await second.click("button:has-text('Go on with it')");
    await second.waitForSelector("text=Done: 30 rows");
    const written = windows.book.values("s1", { row: 2, column: 2, rows: 30, columns: 1 }).flat();
    expect(new Set(written)).toEqual(new Set(["POSITIVE"]));
    expect(await second.innerText("body")).toMatch(/fixtures\/sentiment@[0-9a-f]{12}\/q8\s+on this device/);
    // The answers of the first window were remembered, so the second asked for none of them again.
    expect(await second.innerText("body")).toContain("0 requests");
  });
});
