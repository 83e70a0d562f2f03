import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** appsscript.md part 3: custom functions. */
describe("a custom function", () => {
  it.each([
    ["a number", "return 1.5", 1.5],
    ["a text", "return 'a'", "a"],
    ["a boolean", "return false", false],
    ["nothing", "", ""],
    ["null", "return null", ""],
    [
      "rows",
      "return [[1, 'a'], [null, true]]",
      [
        [1, "a"],
        ["", true],
      ],
    ],
    ["one dimension, which fills a column", "return ['a', 'b']", [["a"], ["b"]]],
    ["a promise, by its value", "return Promise.resolve(1).then((n) => [[n + 1]])", [[2]]],
    ["a date", "return new Date(5)", new Date(5)],
  ])("shows %s", async (_what, body, shown) => {
    const host = await hostOf(`function F() { ${body} }`);
    expect(await host.call("F", [])).toEqual(shown);
  });

  it("gets values and ranges as Sheets passes them", async () => {
    const host = await hostOf(`function F(range, date, blank, missing) {
      return [[Array.isArray(range) && range instanceof Array, date instanceof Date && date.getTime(), blank === "", missing === undefined]];
    }`);
    expect(await host.call("F", [[["a"], [""]], new Date(7), ""])).toEqual([[true, 7, true, true]]);
  });

  it("shows a thrown error's sentence with its line", async () => {
    const host = await hostOf(`function F() {\n  throw new Error("No labels");\n}`);
    await expect(host.call("F", [])).rejects.toThrow("Error: No labels (line 2).");
  });
});
