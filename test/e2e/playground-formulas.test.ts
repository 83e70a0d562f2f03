import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

let playground: OpenPlayground;
let sheet: SheetPage;

beforeAll(async () => {
  playground = await openPlayground();
  sheet = await playground.open();
});
afterAll(async () => {
  await playground.close();
  expect(playground.problems).toEqual([]);
  expect(playground.outside).toEqual([]);
});

/** What the grid's list of functions offers. */
const SUGGESTED = "ul[data-u-comp=sheets-formula-editor] li";

describe("the playground's sheet, by keyboard", () => {
  it("opens on the sample, with the name of the file and of who answers", async () => {
    expect(await sheet.page.textContent("h1")).toBe("Newsroom sample");
    expect(await sheet.page.textContent("#answers")).toBe("Answers: nobody");
    expect(await sheet.cell("A1")).toBe("Payment ID");
    expect(await sheet.cell("A2")).toBe("000007");
    await picture(sheet.page, "opened");
  });

  it("calculates a typed formula of its own and one of the add-on's", async () => {
    await sheet.type("L2", "=1+2");
    await sheet.shows("L2", "3");
    await sheet.type("L3", "  two   words ");
    await sheet.type("L4", "=HF_CLEAN(L3)");
    await sheet.shows("L4", "two words");
  });

  it("calculates again when what a formula reads is edited", async () => {
    await sheet.type("L3", "three   more words");
    await sheet.shows("L4", "three more words");
  });

  it("undoes and redoes with the usual keys", async () => {
    await sheet.page.keyboard.press("Control+z");
    await sheet.shows("L4", "two words");
    await sheet.page.keyboard.press("Control+y");
    await sheet.shows("L4", "three more words");
  });

  it("takes Enter as Enter where the list still stands for the beginning of a formula typed to its end", async () => {
    await sheet.type("L6", " typed  on ");
    await sheet.goTo("L7");
    await sheet.page.keyboard.type("=HF_CLE");
    await sheet.page.locator(SUGGESTED).first().waitFor();
    await sheet.page.keyboard.insertText("AN(L6)");
    await sheet.page.keyboard.press("Enter");
    await sheet.shows("L7", "typed on");
  });

  it("takes Enter as Enter in the very moment in which the list goes", async () => {
    await sheet.goTo("L9");
    await sheet.page.keyboard.type("=HF_CLE");
    await sheet.page.locator(SUGGESTED).first().waitFor();
    await sheet.page.evaluate((suggested) => {
      const enter = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true };
      new MutationObserver((_, observer) => {
        if (document.querySelector(suggested)) return;
        observer.disconnect();
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", enter));
      }).observe(document.body, { childList: true, subtree: true });
    }, SUGGESTED);
    await sheet.page.keyboard.insertText("AN(L6)");
    await sheet.shows("L9", "typed on");
  });

  it("takes Enter as a choice from the list that stands for the letters before the cursor", async () => {
    await sheet.goTo("L8");
    await sheet.page.keyboard.type("=HF_CLE");
    await sheet.page.locator(`${SUGGESTED} > span > :text-is('HF_CLE')`).first().waitFor();
    const { keyboard } = sheet.page;
    // Each key comes in the moment after the one before, as where the page is too busy to keep up with a person.
    await Promise.all(["Enter", "L", "6", ")", "Enter"].map((key) => keyboard.press(key)));
    await sheet.shows("L8", "typed on");
  });

  it("fills a column from an open range, and says when it has finished", async () => {
    await sheet.type("N2", "=HF_CLEAN(C2:C)");
    await sheet.shows("N3", "Cafe Creme Catering");
    await sheet.page.waitForFunction(() => document.getElementById("busy")?.textContent === "Finished.");
    await sheet.goTo("N2");
    await picture(sheet.page, "spilled");
    expect(playground.running.book.formulas("s1", { row: 2, column: 14, rows: 1, columns: 1 })).toEqual([
      ["=HF_CLEAN(C2:C)"],
    ]);
  });

  it("says why a result has no room, in the status line", async () => {
    await sheet.type("M2", "=HF_CLEAN(A2:B3)");
    await sheet.shows("M2", "#REF!");
    await sheet.goTo("M2");
    await sheet.page.waitForSelector("#problem:has-text('would overwrite data in N2')");
    await sheet.page.keyboard.press("Delete");
    await sheet.shows("M2", "");
    await sheet.page.waitForFunction(() => document.getElementById("problem")?.textContent === "");
  });

  it("shows the add-on's sentence for an error: in the status line and under the mouse", async () => {
    await sheet.type("B2", '=HF_CLEAN(A2, "nonsense")');
    await sheet.shows("B2", "#ERROR!");
    await sheet.goTo("B2");
    await sheet.page.waitForSelector("#problem:has-text('There is no rule called …')");
    await sheet.goTo("A1");
    // The grid moves when the sentence goes.
    await sheet.page.waitForFunction(() => document.getElementById("problem")?.textContent === "");
    await sheet.pointAt("B2");
    await sheet.page.waitForSelector("#tip:visible");
    expect(await sheet.page.textContent("#tip")).toContain('There is no rule called … (in "what")');
    await picture(sheet.page, "error");
  });

  it("helps with names and arguments while a formula is typed", async () => {
    await sheet.goTo("R2");
    await sheet.page.keyboard.type("=HF_CLA");
    await sheet.page.locator(`${SUGGESTED} > span > :text-is('HF_CLA')`).first().waitFor();
    await picture(sheet.page, "autocomplete");
    await sheet.page.keyboard.press("Tab");
    await sheet.page.waitForSelector("text=[labels]");
    await picture(sheet.page, "arguments");
    await sheet.page.keyboard.press("Escape");
    await sheet.page.keyboard.press("Escape");
  });

  it("keeps copied text text, whatever it looks like", async () => {
    const numbers = ["I8", "I7", "B3"];
    for (const [index, from] of numbers.entries()) {
      await sheet.goTo(from);
      await sheet.page.keyboard.press("Control+c");
      await sheet.goTo(`R${index + 1}`);
      await sheet.page.keyboard.press("Control+v");
    }
    for (const [index, shown] of ["1E7", "04006", "2024-08-23"].entries())
      await sheet.shows(`R${index + 1}`, shown);
    await sheet.settled();
    const area = { row: 1, column: 18, rows: 3, columns: 1 };
    expect(playground.running.book.displayValues("s1", area)).toEqual([["1E7"], ["04006"], ["2024-08-23"]]);
    expect(playground.running.book.values("s1", area)[2]).toEqual([new Date("2024-08-23T00:00:00Z")]);
  });

  it("sorts a sheet and filters it from the Data menu", async () => {
    const { book } = playground.running;
    const contacts = book.sheets()[2]?.id ?? "";
    await sheet.page.click("text=Contacts");
    await sheet.goTo("A2");
    await sheet.press("Alt+d", "Enter");
    await sheet.settled();
    const [first = "", second = ""] = book
      .displayValues(contacts, { row: 2, column: 1, rows: 2, columns: 1 })
      .flat();
    expect(first.localeCompare(second, "en")).toBeLessThanOrEqual(0);
    await sheet.press("Alt+d", "ArrowDown", "ArrowDown", "Enter");
    await sheet.page.waitForSelector("dialog:has-text('Show rows with')");
    await picture(sheet.page, "filter");
    await sheet.page.click("dialog label >> nth=0");
    await sheet.page.click("dialog label >> nth=1");
    await sheet.page.click("dialog button:has-text('Filter')");
    await sheet.page.waitForSelector("dialog", { state: "detached" });
    await sheet.settled();
    expect([2, 3].map((row) => book.rowIsHidden(contacts, row))).toEqual(["no", "filtered"]);
    await picture(sheet.page, "filtered");
    await sheet.press("Alt+d", "ArrowUp", "Enter");
    await sheet.settled();
    expect(book.rowIsHidden(contacts, 3)).toBe("no");
    await sheet.page.click("text=Payments");
  });
});
