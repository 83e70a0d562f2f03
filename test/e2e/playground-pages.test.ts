import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

describe("several pages on one playground", () => {
  let playground: OpenPlayground;
  let one: SheetPage;
  let two: SheetPage;

  beforeAll(async () => {
    playground = await openPlayground();
    [one, two] = [await playground.open(), await playground.open()];
  });
  afterEach(async () => {
    const { book } = playground.running;
    book.clearContents("s1", { row: 1, column: 12, rows: 100, columns: 1 });
    await book.settled();
    expect(playground.problems).toEqual([]);
  });
  afterAll(() => playground.close());

  it("show each other's edits and the results of their formulas", async () => {
    await one.page.bringToFront();
    await one.type("L2", "=HF_CLEAN(C2:C)");
    await two.shows("L3", "Cafe Creme Catering");
    await two.page.bringToFront();
    await two.type("C5", "Other   Supplier");
    await one.shows("C5", "Other   Supplier");
    await one.shows("L5", "Other Supplier");
  });

  it("agree after both have written into one cell at once", async () => {
    const write = (page: SheetPage, text: string) =>
      page.page.evaluate((value) => {
        const sheet = window.playground.api?.getActiveWorkbook()?.getActiveSheet();
        for (let turn = 0; turn < 20; turn++) sheet?.getRange("L2").setValue(`${value} ${turn}`);
      }, text);
    await Promise.all([write(one, "one"), write(two, "two")]);
    await Promise.all([one.settled(), two.settled()]);
    const [[last] = []] = playground.running.book.displayValues("s1", {
      row: 2,
      column: 12,
      rows: 1,
      columns: 1,
    });
    expect(last).toMatch(/^(one|two) 19$/);
    await one.shows("L2", String(last));
    await two.shows("L2", String(last));
  });

  it("tell the add-on what is selected in the page used last", async () => {
    await one.page.bringToFront();
    await one.goTo("C5");
    await expectSelection("C5");
    await two.page.bringToFront();
    await two.goTo("D7");
    await expectSelection("D7");
    await one.page.bringToFront();
    await one.goTo("E9");
    await expectSelection("E9");
  });

  it("insert rows for each other, formulas following", async () => {
    await one.page.bringToFront();
    await one.type("L3", "=HF_CLEAN(C3)");
    await two.shows("L3", "Cafe Creme Catering");
    playground.running.book.insertRows("s1", 2, 1);
    await one.shows("L4", "Cafe Creme Catering");
    await two.shows("L4", "Cafe Creme Catering");
    expect(playground.running.book.formulas("s1", { row: 4, column: 12, rows: 1, columns: 1 })).toEqual([
      ["=HF_CLEAN(C4)"],
    ]);
    playground.running.book.deleteRows("s1", 2, 1);
  });

  it("lose nothing when one is closed or loaded again", async () => {
    await one.page.bringToFront();
    await one.type("L2", "=HF_CLEAN(C2:C)");
    await two.shows("L3", "Cafe Creme Catering");
    await one.page.close();
    await two.page.bringToFront();
    await two.type("L1", "Supplier, clean");
    await two.page.reload();
    await two.ready();
    await two.shows("L1", "Supplier, clean");
    await two.shows("L3", "Cafe Creme Catering");
    one = two;
  });

  it("say that their playground has ended, take no edits, and go on when it is back", async () => {
    const { page } = one;
    const port = Number(new URL(playground.running.url).port);
    await playground.running.close();
    await page.waitForSelector("#lost:has-text('does not answer any more')");
    await picture(page, "lost");
    const loaded = page.waitForEvent("load");
    const { running } = await openPlayground({ port });
    playground.running = running;
    await loaded;
    await one.ready();
    await one.type("L2", "=HF_CLEAN(C3)");
    await one.shows("L2", "Cafe Creme Catering");
  });

  async function expectSelection(address: string): Promise<void> {
    const selected = () => {
      const { row, column } = playground.running.book.selection().area;
      return `${String.fromCharCode(64 + column)}${row}`;
    };
    for (let turn = 0; turn < 100 && selected() !== address; turn++) await one.page.waitForTimeout(20);
    expect(selected()).toBe(address);
  }
});
