import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import type { SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { MEMBERS, NAMES } from "./support/members.ts";
import { picture } from "./support/playground.ts";
import {
  askedRows,
  learned as hasLearned,
  RecipePages,
  reads as says,
  typeOn,
} from "./support/recipe-pages.ts";
import { savedBytes } from "./support/saved.ts";

describe("from examples", () => {
  let pages: RecipePages;
  let windows: SidebarWindows;
  let page: Page;

  const start = async (cells: CellValue[][], locale?: string) => {
    pages = await RecipePages.open(cells);
    windows = pages.windows;
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  const undoHeld = () => pages.undoHeld(page);
  const press = (selector: string) => page.press(selector, "Enter");
  const type = (text: string) => typeOn(page, text);
  const learned = (part: string) => hasLearned(page, part);
  const asked = () => askedRows(page);
  const reads = (part: string) => says(page, part);
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();
  const turnedOf = (name: string) => NAMES.find((each) => each.name === name)?.turned ?? "";

  it("writes a column learned from three rows by keyboard alone, takes it back, keeps the recipe in at most 15 actions, and runs it on next month's sheet in at most 4", async () => {
    const next: CellValue[][] = [
      ["Joined", "Full name"],
      ...NAMES.slice(0, 50).map(({ name }, at) => [at, name]),
      [51, "—"],
      [52, "…"],
    ];
    await start(MEMBERS, "en-GB");
    let actions = 0;
    const act = async (selector: string) => {
      actions += 1;
      await page.press(selector, "Enter");
    };
    await act("button:enabled:has-text('From examples')");
    await reads("Type what should come out");
    const rows = await asked();
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      actions += 2;
      await type(turnedOf(row));
    }
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await reads("Writes into “Name (from examples)”");
    await picture(page, "examples-learned");
    await page.getByLabel("Say it in words too").focus();
    await type("only the first word");
    await reads("These words say something else than your examples, which are followed: ");
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await picture(page, "examples-said-other");
    expect(await problemsOf(page)).toEqual([]);
    await page.getByLabel("Say it in words too").fill("");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => !document.body.innerText.includes("These words say something else"));
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 121)).toEqual(["Name (from examples)", ...NAMES.map(({ turned }) => turned)]);
    expect(await problemsOf(page)).toEqual([]);
    await picture(page, "examples-written");
    await undoHeld();
    expect(column(2, 121)).toEqual(MEMBERS.map(([, joined]) => joined));

    await act("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into");
    await page.waitForSelector("button:enabled:has-text('Save this recipe')");
    await act("button:has-text('Save this recipe')");
    await reads("in this document.");
    expect(actions).toBeLessThanOrEqual(15);
    expect(column(2, 121).slice(1)).toEqual(NAMES.map(({ turned }) => turned));

    const [tab] = windows.book.sheets().filter(({ name }) => name === "Stet recipes");
    expect(tab).toBeDefined();
    const july = windows.book.insertSheet("July", 1);
    windows.book.type(july, { row: 1, column: 1, rows: next.length, columns: 2 }, next);
    windows.book.select(july, { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    actions = 0;
    await act("button:enabled:has-text('From examples')");
    await act("button:has-text('Use “Name (from examples)”')");
    await reads("Recipe: Name (from examples)");
    await reads("No column here is “Name” for sure.");
    await act("button:has-text('Take “Full name”')");
    await reads("50 of 52 rows covered, 2 not covered.");
    await reads("was not made for 2 rows");
    await picture(page, "recipe-replay");
    await act("button:enabled:has-text('Write 50 rows')");
    await reads("50 rows written into “Name (from examples)”.");
    expect(actions).toBeLessThanOrEqual(4);
    const written = windows.book.values(july, { row: 1, column: 3, rows: next.length, columns: 1 }).flat();
    expect(written).toEqual([
      "Name (from examples)",
      ...NAMES.slice(0, 50).map(({ turned }) => turned),
      ...["", ""],
    ]);
    await page.click("text=Take it elsewhere");
    const loaded = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.press(`button:has-text('${button}')`, "Enter"),
      ]);
      return { name: file.suggestedFilename(), text: String(await savedBytes(file)) };
    };
    const methods = await loaded("Download the methods text");
    expect(methods.name).toBe("Name from examples.md");
    expect(methods.text).toMatch(
      /^“Name” went through the recipe “Name \(from examples\)”, a single fixed step:\n\n1\. Writes into “Name \(from examples\)”/,
    );
    const { name: history, text: operations } = await loaded("Download for OpenRefine");
    expect(history).toBe("Name from examples (OpenRefine).json");
    expect(JSON.parse(operations)[0]).toMatchObject({
      op: "core/column-addition",
      baseColumnName: "Name",
      newColumnName: "Name (from examples)",
    });
    await reads("In OpenRefine, import all cells as text.");
    await reads("--export 'Name from examples.sql'");
    await picture(page, "recipe-elsewhere");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("text=Rename, download or delete");
    await page.press("button:has-text('Delete')", "Enter");
    await page.press("button:has-text('Delete') >> nth=0", "Enter");
    await reads("Type what should come out");
    await page.waitForFunction(() => !document.body.innerText.includes("Saved recipes"));
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", '{"recipe": 1, "name": "x", "inputs": ["a"], "steps": [{"op": "eval"}]}');
    await page.press("button:enabled:has-text('Read it')", "Enter");
    await reads("The recipe cannot be used");
  });

  it("takes no recipe for the one that is kept under the name that it says of itself", async () => {
    const json = '{"recipe": 1, "name": "Budget", "inputs": ["Name"], "steps": []}';
    await start(MEMBERS);
    const tab = windows.book.insertSheet("Stet recipes", 1);
    windows.book.type(tab, { row: 1, column: 1, rows: 3, columns: 4 }, [
      ["Name", "When", "Who", "Recipe"],
      ["Budget", "", "", json.replace("[]", '[{"op": "rule", "column": 0, "rules": "trim"}]')],
      ["Nice", "", "", json],
    ]);
    const names = () =>
      windows.book.values(tab, { row: 2, column: 1, rows: 2, columns: 1 }).flat().filter(Boolean);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", json);
    await page.press("button:enabled:has-text('Read it')", "Enter");
    await reads("Recipe: Budget");
    await page.click("text=Rename, download or delete");
    await page.waitForSelector("button:has-text('Replace “Budget”')");
    expect(await page.$("button:has-text('Delete')")).toBeNull();
    await page.press("button:has-text('Back to examples')", "Enter");
    await page.press("button:has-text('Use “Nice”')", "Enter");
    await reads("Recipe: Nice");
    await page.click("text=Rename, download or delete");
    await page.press("button:has-text('Delete')", "Enter");
    await reads("Delete “Nice”?");
    await page.press("button:has-text('Delete') >> nth=0", "Enter");
    await reads("Use “Budget”");
    await page.waitForFunction(() => !document.body.innerText.includes("Use “Nice”"));
    expect(names()).toEqual(["Budget"]);
  });

  it("has its steps changed, put in, moved and taken back, refuses what cannot be, and is kept and run as edited", async () => {
    await start(MEMBERS, "en-GB");
    await press("button:enabled:has-text('From examples')");
    await reads("Type what should come out");
    for (const row of await asked()) await type(turnedOf(row));
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

    // A rule behind the step that was learned: found by what it is called, set, and added.
    await press("button[aria-label='Edit step 1']");
    await picture(page, "steps-learned");
    expect(await page.isDisabled("button:has-text('Move up')")).toBe(true);
    expect(await page.$("button:has-text('Add a step before')")).toBeNull();
    await press("button:has-text('Add a step after')");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("capital");
    await picture(page, "steps-search");
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.selectOption("label:has-text('style') + select", "upper");
    await picture(page, "steps-settings");
    await press("button:has-text('Add the step')");
    await reads("Step 2 is new.");
    await reads("In “Name (from examples)”: All in capital letters.");
    expect(await focused()).toBe("Edit step 2");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING, A."),
    );
    await reads("This is not what your examples say.");
    await picture(page, "steps-added");
    expect(await problemsOf(page)).toEqual([]);

    // What would come before the step that makes its column stays where it is.
    await press("button[aria-label='Edit step 2']");
    await press("button:has-text('Move up')");
    await reads("Step 1 would come before step 2, which makes “Name (from examples)” for it.");
    await picture(page, "steps-refused");

    // A text that the learned step writes, and back again.
    await press("button[aria-label='Edit step 1']");
    await page.fill("label:text-is('Text 1 that is written') + input", " / ");
    await press("button:has-text('Change the step')");
    await reads("Step 1 is changed.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING / A."),
    );
    await press("button:has-text('Take back the last edit')");
    await reads("The edit is taken back.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING, A."),
    );

    await press("button:has-text('Save this recipe')");
    await reads("Saved as “Name (from examples)”");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 121)).toEqual([
      "Name (from examples)",
      ...NAMES.map(({ turned }) => turned.toUpperCase()),
    ]);
    await page.press("button:text-is('Undo')", "Enter");
    await reads("put back.");

    // The same of one that was kept: saved again under its name.
    await press("button:has-text('Use “Name (from examples)”')");
    await reads("120 of 120 rows covered, 0 not covered.");
    await press("button[aria-label='Edit step 2']");
    await press("button[aria-label='Take out step 2']");
    await reads("Step 2 is taken out.");
    expect(await focused()).toBe("Edit step 1");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("King, A."),
    );
    await picture(page, "steps-replayed");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:has-text('Replace “Name (from examples)”')");
    await reads("Saved as “Name (from examples)”");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 2)[1]).toBe("King, A.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("King, A."),
    );
    await undoHeld();
  });

  it("counts as a plain script does, and leaves what it does not cover or doubts to a person", async () => {
    const long = `L: ${"x".repeat(49_990)}`;
    const codes: CellValue[] = [
      ...Array.from({ length: 40 }, (_, at) => `Code ${at}: value ${at}`),
      ...["Sum: =1+1", "Zip: 01234", "שם: שלום", "👩‍👩‍👧: 🏳️‍🌈", "Tel: +33 1 23", long],
      ...["", "no colon", "none either", 5, true, new Date(Date.UTC(2024, 2, 31)), "Code 1: value 1"],
    ];
    await start([["Code", "Size"], ...codes.map((code, at) => [code, at])]);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await reads("Type what should come out");
    const answerOf = (code: CellValue) => (typeof code === "string" ? code.split(": ")[1] : undefined);
    for (const row of await asked()) await type(answerOf(row) ?? "");
    await learned("not covered.");
    const shown = await page.waitForSelector("p:has-text('not covered.')");
    await page.waitForSelector("button:enabled:has-text('Write ')");
    const [covered, rows, doubted, uncovered] =
      ((await shown.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    const filled = codes.filter((code) => code !== "");
    expect(rows).toBe(filled.length);
    expect(uncovered).toBe(filled.filter((code) => answerOf(code) === undefined || code === long).length);
    expect((covered ?? 0) + (doubted ?? 0) + (uncovered ?? 0)).toBe(rows);
    await page.selectOption("select", "uncovered");
    await reads("no colon");
    await picture(page, "examples-uncovered");
    expect(await problemsOf(page)).toEqual([]);
    await page.press(`button:enabled:has-text('Write ${covered} rows')`, "Enter");
    await reads(`${covered} rows written`);
    const written = column(2, codes.length + 1).slice(1);
    expect(written.filter((cell) => cell !== "")).toHaveLength(covered ?? 0);
    for (const [at, cell] of written.entries()) if (cell !== "") expect(cell).toBe(answerOf(codes[at] ?? ""));
    await page.press("nav button:has-text('History')", "Enter");
    await page.click("text=Text for the methods box");
    expect(await page.inputValue("textarea")).toContain(`covers ${covered} of ${rows} rows`);
    await page.press("nav button:has-text('Review')", "Enter");
    await reads("The recipe does not cover this row.");
  });

  it("makes up no recipe for what somebody has to know, and points to a model with its price first", async () => {
    const towns = ["Oslo", "Lima", "Paris", "Rome", "Madrid", "Quito"];
    const mayors = ["Anne Lindboe", "Rafael Lopez", "Anne Hidalgo"];
    await start([["Town", "Mayor"], ...towns.map((town, at) => [town, mayors[at] ?? ""])]);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.press("button:has-text('Use the 3 filled cells of “Mayor”')", "Enter");
    await reads("only the values you gave are known");
    await reads("3 of 6 rows covered, 0 in doubt, 3 not covered.");
    await reads("each different value of “Town”. Of other columns it gets only what you tick.");
    const prompt = async () => {
      await page.press("button:has-text('Ask a model instead')", "Enter");
      await reads("Ask in your own words");
      return page.inputValue("textarea, input[type=text] >> nth=0");
    };
    expect(await page.innerText("main")).not.toContain("→ Anne Lindboe");
    expect(await prompt()).toBe(
      "Give the Mayor for each value, with the answer alone. Answer nothing where you do not know.",
    );
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.press("button:has-text('Use the 3 filled cells of “Mayor”')", "Enter");
    await page.check("text=They hold cells of “Mayor”");
    await reads("Oslo → Anne Lindboe");
    await picture(page, "examples-ask-model");
    expect(await problemsOf(page)).toEqual([]);
    expect(await prompt()).toContain("Oslo → Anne Lindboe");
    expect(windows.calls.filter((call) => call === "begin" || call === "ask")).toEqual([]);
  });
});
