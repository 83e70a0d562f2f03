import type { Page } from "playwright-core";
import { VirtualClock } from "../../playground/host/clock.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const OURS = 45;

/** The run changes one half of the cells, side by side; sorted by the other column, every other row is one of them. */
const CELLS = [
  ["City", "Order"],
  ...Array.from({ length: OURS }, (_, at) => [` town ${at}`, at * 2]),
  ...Array.from({ length: OURS }, (_, at) => [`place ${at}`, at * 2 + 1]),
];
const SORTED = [CELLS[0], ...CELLS.slice(1).sort(([, one], [, other]) => Number(one) - Number(other))];

const OFFER = "Something was not finished: 40 of 45 cells put back. Go on?";

/** Seconds that each step takes: a minute is what one execution may. */
const STEP = 51;

describe("an undo that takes longer than one execution may", () => {
  let windows: SidebarWindows;
  let page: Page;
  let goesOn: () => void;
  const held = new Promise<void>((release) => {
    goesOn = release;
  });

  beforeAll(async () => {
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      clock: new VirtualClock(),
      before: (method) => (method === "goOn" ? held : undefined),
    });
    page = await windows.open();
  });
  afterAll(() => windows.close());

  const says = (where: Page, text: string) =>
    where.waitForFunction((each) => document.body.innerText.includes(each), text);
  /** By the keyboard, as soon as it could be clicked. */
  const press = async (where: Page, name: string) => {
    const button = where.getByRole("button", { name }).first();
    await button.click({ trial: true });
    await button.press("Enter");
  };
  const cells = (columns = 2) => windows.book.values("s1", { row: 1, column: 1, rows: 91, columns });

  it("says how far it is, stops when told, and offers to go on, in other windows too", async () => {
    await page.press("summary:has-text('More options')", "Enter");
    await page.press("label:has-text('Into the column itself') input", " ");
    await press(page, "Clean 90 rows");
    await says(page, "Done: 90 rows");
    windows.book.sort("s1", { row: 2, column: 1, rows: 90, columns: 3 }, 3, true);
    windows.host.faults.slow("SpreadsheetApp.Range.getDataValidations", STEP);

    await press(page, "Undo this run");
    await says(page, "20 of 45 cells put back");
    expect(await page.getByRole("progressbar").getAttribute("value")).toBe("20");
    await press(page, "Stop");
    await says(page, "Stopping…");
    goesOn();
    await says(page, "Stopped: 40 of 45 cells put back. You can go on from here whenever you open Stet.");
    expect(await page.getByRole("progressbar").count()).toBe(0);
    const cities = (rows: readonly unknown[][]) => rows.map(([city]) => city);
    expect(cities(cells().slice(0, 80))).toEqual(cities(SORTED.slice(0, 80) as unknown[][]));
    expect(cities(cells().slice(81, 82))).toEqual(["town 40"]);

    await says(page, OFFER);
    await says(await windows.open(), OFFER);
    await press(page, "Go on");
    await page.locator("h1", { hasText: /^45 cells put back\.$/ }).waitFor();
    await press(page, "Back");
    await says(page, "What Stet noticed");
    expect(await page.getByText(OFFER).count()).toBe(0);
    expect(cells()).toEqual(SORTED);
  });
});
