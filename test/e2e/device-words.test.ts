import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const surroundings = { root: process.cwd(), models: `${process.cwd()}/models`, hub: false };

const TOWNS = ["Córdoba", "Łódź", "Oslo", "Besançon", "Zürich"];
const CELLS: CellValue[][] = [["Town"], ...TOWNS.map((town) => [town])];

describe("words that are not known", () => {
  let windows: SidebarWindows;
  let page: Page;
  /** What the device was given. */
  let fetched: string[];
  /** What a file of the model waits for. */
  let held: Promise<void> | undefined;
  let isBroken: boolean;

  beforeEach(async () => {
    fetched = [];
    held = undefined;
    isBroken = false;
    const routes = Object.fromEntries(
      Object.entries(deviceRoutes(surroundings)).map(([path, route]) => [
        path,
        async (...[request, response, url]: Parameters<typeof route>) => {
          if (request.method === "GET") fetched.push(url.pathname);
          await held;
          if (isBroken && url.pathname.endsWith(".onnx")) response.writeHead(503).end();
          else await route(request, response, url);
        },
      ]),
    );
    windows = await openSidebars({
      sheets: [{ name: "Towns", cells: CELLS }],
      scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
      routes,
    });
    page = await windows.open();
    await page.press("button:enabled:has-text('All operations')", "Enter");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("in words");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
  });
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const shows = (part: string) => page.evaluate((each) => document.body.innerText.includes(each), part);
  const say = async (text: string) => {
    await page.focus("form input[type=text]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
    await page.waitForSelector("button:enabled:has-text('Find a recipe')");
    await page.keyboard.press("Enter");
  };
  const compared = () => page.waitForFunction(() => document.querySelector("progress") === null);
  const written = () => windows.book.values("s1", { row: 1, column: 1, rows: 6, columns: 2 });

  it("are compared with known steps on this device, and what is near is a question", async () => {
    await say("remove accents");
    await reads("4 rows change, 1 need no change");
    expect(fetched).toEqual([]);

    await say("take off the diacritics");
    await reads("Did you mean this?");
    expect(fetched.some((path) => path.endsWith(".onnx"))).toBe(true);
    const proposed = "button:has-text('“Córdoba” → “Cordoba”')";
    expect(await page.textContent(proposed)).toContain("Remove accents");
    await reads("4 rows change, 1 need no change");
    expect(await page.isDisabled("footer button")).toBe(true);
    await picture(page, "words-near");
    expect(await problemsOf(page)).toEqual([]);
    expect(await shows("Have a model write a recipe")).toBe(true);

    await page.press(proposed, "Enter");
    await page.waitForSelector("footer button:enabled:has-text('Write 4 rows')");
    await picture(page, "words-near-chosen");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("footer button:has-text('Write 4 rows')", "Enter");
    await reads("0 rows change, 5 need no change");
    expect(written().map(([town]) => town)).toEqual([
      "Town",
      "Cordoba",
      "Lodz",
      "Oslo",
      "Besancon",
      "Zurich",
    ]);
  });

  it("are left to a model where no step does what they ask for, and nothing is loaded again", async () => {
    await say("translate to German");
    await reads("No recipe that is known on this device does what these words say.");
    await compared();
    await reads("Have a model write a recipe");
    const files = fetched.length;
    for (const words of ["guess the gender", "take off the diacritics"]) {
      await say(words);
      await compared();
    }
    await reads("Did you mean this?");
    expect(fetched).toHaveLength(files);
    await say("guess the gender");
    await reads("No recipe that is known on this device does what these words say.");
    await compared();
    expect(await shows("Did you mean")).toBe(false);
    expect(written()).toEqual(CELLS.map(([town]) => [town, ""]));
  });

  it("say how far the model is, and go the way they did where it cannot be had", async () => {
    let go = () => {};
    held = new Promise((done) => {
      go = done;
    });
    await say("take off the diacritics");
    await page.waitForSelector("progress");
    await picture(page, "words-near-loading");
    isBroken = true;
    go();
    await page.waitForSelector("[role=alert]");
    await picture(page, "words-near-failed");
    await reads("No recipe that is known on this device does what these words say.");
    await reads("Have a model write a recipe");
    expect(await shows("Did you mean")).toBe(false);
  });
});
