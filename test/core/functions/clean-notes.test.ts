import { clean } from "../../../src/core/functions/clean.ts";

const settings = { locale: "" } as Parameters<typeof clean.ask>[1];
const cleaned = (...args: Parameters<typeof clean.ask>[0]) => clean.ask(args, settings).show([]);

describe("HF_CLEAN with notes", () => {
  it("spills beside each cell what was done, or why it was left alone", () => {
    const grid = cleaned([[" 2016-03-04"], ["03/04/2016"], [""], ["x"]], "trim, date", "notes");
    expect(grid.map(([cell]) => cell)).toEqual(["2016-03-04", "03/04/2016", "", "x"]);
    expect(grid.map(([, note]) => note)).toEqual([
      expect.stringMatching(/^trim: removed /),
      expect.stringMatching(/^date left it: Day and month could be either way round/),
      "",
      "",
    ]);
  });

  it("puts them behind the last column, also of rules that take values apart", () => {
    expect(cleaned([["a,b"], ["c"]], "split", "notes").map((row) => row.length)).toEqual([3, 3]);
  });

  it("keeps the shape of the range without them", () => {
    expect(cleaned([[" a", "b "]])).toEqual([["a", "b"]]);
  });

  it("takes no other option", () => {
    expect(() => cleaned([["a"]], "trim", "columns")).toThrow("There are: notes");
  });
});
