import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

let playground: OpenPlayground;
let sheet: SheetPage;
let steps = 0;

beforeAll(async () => {
  playground = await openPlayground();
  sheet = await playground.open();
});
afterAll(async () => {
  await playground.close();
  expect(playground.problems).toEqual([]);
  expect(playground.outside).toEqual([]);
});

const press = async (...keys: string[]) => {
  steps += keys.length;
  await sheet.press(...keys);
};
const click = async (frame: Frame, selector: string) => {
  steps += 1;
  await frame.click(selector);
};

async function sidebar(): Promise<Frame> {
  const frame = await (await sheet.page.waitForSelector(".pg-side iframe")).contentFrame();
  if (!frame) throw new Error("The sidebar shows nothing.");
  return frame;
}

describe("the way from the menu to a finished column", () => {
  it("takes at most six clicks or keys on the sample's messy column, whose results appear in the sheet", async () => {
    await sheet.goTo("C2");
    steps = 0;
    await press("Alt+n", "ArrowRight", "Enter");
    const frame = await sidebar();
    await frame.waitForSelector("text=would change");
    await picture(sheet.page, "sidebar-opened");
    await click(frame, "footer button.primary:enabled");
    await frame.waitForSelector("h1:has-text('Done: ')");
    await sheet.shows("D1", "Clean: Supplier");
    await sheet.shows("D3", "Cafe Creme Catering");
    await picture(sheet.page, "sidebar-done");
    expect(steps).toBeLessThanOrEqual(6);
  });

  it("can be taken back from there", async () => {
    const frame = await sidebar();
    await click(frame, "button:has-text('Undo this run')");
    await frame.waitForSelector("text=The column that the run added is gone again.");
    await sheet.shows("D2", "highways");
  });

  it("goes on when the sidebar is closed in the middle and opened again", async () => {
    const frame = await sidebar();
    await frame.click("footer button");
    await frame.click("footer button.primary:enabled");
    await sheet.page.keyboard.press("Escape");
    await sheet.page.reload();
    await sheet.ready();
    await press("Alt+n", "ArrowRight", "Enter");
    const again = await sidebar();
    await again.waitForSelector("footer button.primary:enabled, h1");
    const goOn = await again.$("button:has-text('Go on with it')");
    if (goOn) await goOn.click();
    else await again.click("footer button.primary:enabled");
    await again.waitForSelector("h1:has-text('Done: ')");
    await sheet.shows("D3", "Cafe Creme Catering");
  });
});
