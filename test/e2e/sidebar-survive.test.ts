import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { asWritten, scored } from "../support/rival/answers.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const KINDS = "Harbour Museum Theatre Hospital Library Prison Stadium Airport Bakery Cemetery".split(" ");
const TOWNS = "Oslo Paris Quito Rome Seville Tunis Utrecht Vienna Warsaw Zagreb".split(" ");
const PLACES = KINDS.flatMap((kind) => TOWNS.map((town) => `${kind} ${town}`));
/** Each place as it is called, and in capitals far below; beside it a number that shuffles them. */
const NAMES = [...PLACES, ...PLACES.map((place) => place.toUpperCase())];
const CELLS: CellValue[][] = [
  ["Place", "Order", "Mail"],
  ...NAMES.map((name, at): CellValue[] => [
    name,
    (at * 7919) % 211,
    `${name.toLowerCase().replace(" ", ".")}@example.org`,
  ]),
];
const ADDED = 500;
const EDITED = 20;
const LABELS = ["politics", "sport", "crime"];

describe("decisions, when rows are shuffled, 500 are inserted and 20 values are edited", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  beforeEach(async () => {
    rival = await startRival({ mostInputs: 100 });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
  });
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const sheet = () => {
    const { rows, columns } = windows.book.filled("s1");
    return windows.book.values("s1", { row: 2, column: 1, rows: rows - 1, columns });
  };
  /** Shuffles, inserts and edits behind the sidebar's back. @param names the values that are edited */
  const disturb = async (names: readonly string[]) => {
    const { book } = windows;
    const { rows, columns } = book.filled("s1");
    const order = book.values("s1", { row: 1, column: 1, rows: 1, columns })[0]?.indexOf("Order") ?? 1;
    book.sort("s1", { row: 2, column: 1, rows: rows - 1, columns }, order + 1, true);
    book.insertRows("s1", 50, ADDED);
    const added = Array.from({ length: ADDED }, (_, at) => [`Added ${at}`]);
    book.type("s1", { row: 50, column: 1, rows: ADDED, columns: 1 }, added);
    const now = sheet();
    for (const name of names) {
      const row = now.findIndex(([cell]) => cell === name) + 2;
      book.type("s1", { row, column: 1, rows: 1, columns: 1 }, [[`Edited ${name}`]]);
    }
    await book.settled();
  };
  const SHOUTED = PLACES.slice(30, 30 + EDITED).map((place) => place.toUpperCase());
  const listed = () => page.locator("[role=alert] li").allInnerTexts();

  it("on spellings stand, and the edited are listed before anything is written", async () => {
    await page.click("button:enabled:has-text('Group spellings')");
    await page.selectOption("select", "fingerprint");
    const card = "article[aria-label='Harbour Oslo']";
    await page.fill(`${card} input[type=text]`, "Port of Oslo");
    await disturb(SHOUTED);
    await page.click("button:has-text('Change 101 cells')");
    await reads("nothing was written yet");
    expect((await listed()).sort()).toEqual([...SHOUTED].sort());
    await page.click("button:has-text('Change 81 cells')");
    await reads("81 cells changed.");
    const cells = sheet().map(([cell]) => String(cell));
    for (const [at, place] of PLACES.entries()) {
      const isEdited = SHOUTED.includes(place.toUpperCase());
      const wanted = at === 0 ? "Port of Oslo" : place;
      expect([place, cells.filter((cell) => cell === wanted).length]).toEqual([place, isEdited ? 1 : 2]);
    }
    expect(cells.filter((cell) => cell.startsWith("Edited "))).toHaveLength(EDITED);
  });

  it("on matches stand, and the edited are listed before anything is written", async () => {
    await page.click("button:enabled:has-text('Match to a list')");
    await page.selectOption("select >> nth=0", "pasted");
    await page.fill("textarea", PLACES.join("\n"));
    await page.click("button:has-text('Find matches for 200 rows')");
    await reads("200 of 200 rows match;");
    await page.selectOption("select >> nth=1", "same");
    await page.locator("article[aria-label='Harbour Oslo'] input[type=checkbox]").uncheck();
    await disturb(SHOUTED);
    await page.click("button:has-text('Write 199 entries')");
    await reads("nothing was written yet");
    expect((await listed()).sort()).toEqual([...SHOUTED].sort());
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('Write 179 entries')");
    await reads("179 cells changed.");
    const known = new Map(
      PLACES.flatMap((place) => [place, place.toUpperCase()].map((name) => [name, place])),
    );
    known.delete("Harbour Oslo");
    expect(sheet().filter(([name, entry]) => entry !== (known.get(String(name)) ?? ""))).toEqual([]);
  });

  it("on duplicate rows stand, and the groups of the edited are listed before a row is taken out", async () => {
    await page.click("button:enabled:has-text('Duplicate rows')");
    await page.locator("label:has-text('Mail') input").check();
    await page.click("button:enabled:has-text('Look for duplicates')");
    await reads("100 groups of rows that may be duplicates. 100 rows are ticked");
    await page.locator("[aria-label='Take out row 102']").uncheck();
    await disturb(SHOUTED);
    await page.click("button:has-text('Remove 99 rows')");
    await reads("nothing was taken out yet. In 20 groups");
    expect((await listed()).map((text) => text.split(" | ")[0]?.toUpperCase()).sort()).toEqual(
      [...SHOUTED].sort(),
    );
    await picture(page, "duplicates-moved");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('Remove 79 rows')");
    await reads("79 rows removed.");
    const names = sheet().map(([cell]) => String(cell));
    expect(PLACES.filter((place) => !names.includes(place))).toEqual([]);
    expect(names.filter((name) => name === name.toUpperCase() && name !== "")).toEqual(["HARBOUR OSLO"]);
    expect(names.filter((name) => name.startsWith("Added ") || name.startsWith("Edited "))).toHaveLength(
      ADDED + EDITED,
    );
    await page.click("[role=status] button:has-text('Undo')");
    await reads("79 rows put back.");
  });

  it("on unsure labels stand, and values edited since are listed with what stands beside them", async () => {
    const below = 0.9;
    const likeliest = (name: string) => scored(name, LABELS)[0]?.label ?? "";
    const unsure = NAMES.filter((name) => asWritten(name, LABELS, below) === "UNSURE");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.fill("input[inputmode=decimal]", String(below));
    await page.locator("footer button.primary").and(page.locator(":enabled")).click();
    await page.click(`button:has-text('Review ${unsure.length} different values')`);
    const wanted = new Map(NAMES.map((name) => [name, asWritten(name, LABELS, below)]));
    for (const name of unsure) wanted.set(name, likeliest(name));
    await page.waitForSelector("article .value");
    for (let count = 1; count <= 3; count++) {
      const name = (await page.locator("article .value").first().innerText()).trim();
      const other = LABELS.find((label) => label !== likeliest(name)) ?? "";
      wanted.set(name, other);
      await page.keyboard.press(String(LABELS.indexOf(other) + 1));
      await reads(`${count} of ${unsure.length} different values decided`);
    }
    for (const _ of LABELS) await page.keyboard.press("a");
    await reads(`${unsure.length} of ${unsure.length} different values decided`);
    await reads("What you decided is in the sheet.");
    await page.close();
    const edited = unsure.slice(40, 40 + EDITED);
    await disturb(edited);
    page = await windows.open();
    await page.click("nav >> text=Review");
    const left = unsure.length - EDITED;
    await reads(`${left} of ${left + ADDED} different values decided`);
    const labels = new Map(sheet().map(([name, label]) => [name, label]));
    expect(NAMES.filter((name) => !edited.includes(name) && labels.get(name) !== wanted.get(name))).toEqual(
      [],
    );
    await page.click("summary:has-text('20 values have beside them what the run did not give them')");
    const told = await page.locator("details.notice li").allInnerTexts();
    expect(told.map((text) => text.replace(/\s+/g, " ")).sort()).toEqual(
      edited.map((name) => `Edited ${name} → ${wanted.get(name)}`).sort(),
    );
    await picture(page, "review-strays");
    expect(await problemsOf(page)).toEqual([]);
  });
});
