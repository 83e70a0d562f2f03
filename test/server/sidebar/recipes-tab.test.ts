import { openPlayground, type Playground } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("a recipe that is kept in the document", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("stays until the one in its place is written, whatever fails", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Text"]] }],
    });
    const calls = sidebarCalls(playground.host);
    const long = JSON.stringify({ name: "R", text: "=1".repeat(60_000) });
    await calls.keepRecipe("R", '{"name": "R"}', ["R"]);
    await calls.keepRecipe("Other", "{}", ["Other"]);
    playground.host.faults.add({
      when: ({ name }) => name === "SpreadsheetApp.Range.setValues",
      effect: { throws: "Service Spreadsheets failed" },
    });
    await expect(calls.keepRecipe("R", long, ["R"])).rejects.toThrow();
    playground.host.faults.clear();
    expect(await calls.recipes()).toEqual([
      { name: "R", json: '{"name": "R"}' },
      { name: "Other", json: "{}" },
    ]);
    await calls.keepRecipe("S", long, ["S", "R"]);
    expect(await calls.recipes()).toEqual([
      { name: "Other", json: "{}" },
      { name: "S", json: long },
    ]);
    await calls.keepRecipe("Other", "", ["Other"]);
    expect((await calls.recipes()).map(({ name }) => name)).toEqual(["S"]);
  });

  it("is run anew by the formulas that name it, once another is kept under its name", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Text"], ["ann"], ["bob"], ["cy"]] }],
    });
    const { book, host } = playground;
    const calls = sidebarCalls(host);
    const sheet = book.sheets()[0]?.id as string;
    book.type(sheet, { row: 2, column: 2, rows: 3, columns: 1 }, [
      ['=HF_CLEAN(A2, "My letters")'],
      ['=HF_CLEAN(A3, "case:upper")'],
      ['=hf_clean(A4, "my LETTERS ")'],
    ]);
    await book.settled();
    const shown = async () => {
      await book.settled();
      return book.values(sheet, { row: 2, column: 2, rows: 2, columns: 1 }).flat();
    };
    const recipe = (rules: string) =>
      JSON.stringify({
        recipe: 1,
        name: "My letters",
        inputs: ["Text"],
        steps: [{ op: "rule", column: 0, rules }],
      });
    await calls.keepRecipe("My letters", recipe("case:upper"), ["My letters"]);
    expect(await calls.calculateRecipes(["My letters"])).toEqual([2]);
    expect(await shown()).toEqual(["ANN", "BOB"]);
    await calls.keepRecipe("My letters", recipe("case:title"), ["My letters"]);
    expect(await calls.calculateRecipes(["My letters"])).toEqual([2]);
    expect(await shown()).toEqual(["Ann", "BOB"]);
    expect(await calls.calculateRecipes(["Letters", "case:upper", "My letters"])).toEqual([0, 0, 2]);
    expect(host.fetches).toEqual([]);
  });
});
