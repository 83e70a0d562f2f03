import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md part 3, "Arguments" and "Returns". */
describe("a custom function", () => {
  it.each([
    ["a number", "return 1.5", 1.5],
    ["a text", "return 'a'", "a"],
    ["a boolean", "return false", false],
    ["nothing as a blank", "", ""],
    ["null as a blank", "return null", ""],
    [
      "rows, with what is missing in them as blanks",
      "return [[1, 'a'], [null], []]",
      [
        [1, "a"],
        ["", ""],
        ["", ""],
      ],
    ],
    ["no rows as a blank", "return []", ""],
    ["a promise by its value", "return Promise.resolve(1).then((n) => [[n + 1]])", [[2]]],
    ["a date", "return new Date(5)", new Date(5)],
    ["an object as junk", "return [[{}]]", [["[object Object]"]]],
  ])("shows %s", async (_what, body, shown) => {
    const host = await hostOf(`function F() { ${body} }`);
    expect(await host.call("F", [])).toEqual(shown);
  });

  it.each([
    ["column", [["a"], ["b"]]],
    ["row", [["a", "b"]]],
  ] as const)(
    "fills a %s with a one-dimensional result (left open by Google)",
    async (oneDimension, shown) => {
      const host = await hostOf("function F() { return ['a', 'b'] }", { unknowns: { oneDimension } });
      expect(await host.call("F", [])).toEqual(shown);
    },
  );

  it("gets cells as values, ranges as rows and what is left out as undefined, of its own realm", async () => {
    const host = await hostOf(`function F(range, date, blank, missing) {
      return [[range instanceof Array && range.length, date instanceof Date && date.getTime(), blank === "", missing === undefined]];
    }`);
    expect(await host.call("F", [[["a"], [""]], new Date(7), ""])).toEqual([[2, 7, true, true]]);
  });

  it("may give 130,000 rows", async () => {
    const host = await hostOf("function F(n) { return Array.from({ length: n }, (_, i) => [i]) }");
    expect(await host.call("F", [130_000])).toHaveLength(130_000);
  });

  it("may hold 50,000 characters in a cell and no more", async () => {
    const host = await hostOf("function F(n) { return 'x'.repeat(n) }");
    expect(await host.call("F", [50_000])).toHaveLength(50_000);
    await expect(host.call("F", [50_001])).rejects.toThrow(
      "more than the maximum of 50000 characters in a single cell",
    );
  });

  it("can be any function declared at the top level but those ending in an underscore", async () => {
    const host = await hostOf(
      "function F() { return 1 }\nfunction hidden_() {}\nvar later = function () {};",
    );
    expect(await host.call("F", [])).toBe(1);
    for (const name of ["hidden_", "later", "MISSING"])
      await expect(host.call(name, [])).rejects.toThrow(`Unknown function: '${name}'.`);
  });

  it("finds its own cell active", async () => {
    const host = await hostOf("function F() { return SpreadsheetApp.getActiveRange().getA1Notation() }");
    const at = { sheetId: host.book.sheets()[0]?.id ?? "", area: { row: 3, column: 2, rows: 1, columns: 1 } };
    expect(await host.call("F", [], at)).toBe("B3");
  });
});

/** docs/apps-script.md part 3, "Shown errors". */
describe("the error of a formula", () => {
  it.each([
    ["a thrown error", 'throw new Error("No labels");', "Error: No labels (line 2)."],
    ["an error of the language", "null.x;", /^TypeError: .* \(line 2\)\.$/],
    ["a rejected promise", 'return Promise.reject(new Error("Later"));', "Error: Later (line 2)."],
    [
      "a service's exception",
      'CacheService.getUserCache().get("");',
      "Exception: Invalid argument: key (line 2).",
    ],
    ["a text that was thrown", 'throw "plain";', "plain (line 0)."],
  ])("says %s, with its line", async (_what, body, sentence) => {
    const host = await hostOf(`function F() {\n${body}\n}`);
    await expect(host.call("F", [])).rejects.toThrow(sentence);
  });

  it("comes from the top level too, for every function", async () => {
    const host = await hostOf('throw new Error("Broken at the top");\nfunction F() {}');
    await expect(host.call("F", [])).rejects.toThrow("Error: Broken at the top (line 1).");
  });
});

/** docs/apps-script.md part 3, first line; 4.1 for the other limits. */
describe("the time limit", () => {
  it.each([
    "Exceeded maximum execution time (line 0).",
    "Internal error executing the custom function",
  ] as const)("ends a formula after 30 s with '%s'", async (customFunctionTimeout) => {
    const clock = new VirtualClock();
    const host = await hostOf("function F(s) { Utilities.sleep(s * 1000); return 'in time' }", {
      clock,
      unknowns: { customFunctionTimeout },
    });
    expect(await host.call("F", [29])).toBe("in time");
    await expect(host.call("F", [30])).rejects.toMatchObject({
      message: customFunctionTimeout,
      killed: true,
    });
    expect(await host.call("F", [1])).toBe("in time");
  });

  it.each([
    ["FULL", 360],
    ["LIMITED", 30],
    ["NONE", 30],
  ] as const)("ends what runs in mode %s after %d s", async (mode, seconds) => {
    const host = await hostOf(
      "function f(s) { const end = Date.now() + s * 1000; while (Date.now() < end) Utilities.sleep(1000) }",
      { clock: new VirtualClock() },
    );
    await host.run("f", [seconds - 1], { mode });
    await expect(host.run("f", [seconds], { mode })).rejects.toThrow("Exceeded maximum execution time");
  });

  it.each([
    ["a busy loop", "for (;;) {}"],
    ["a loop that catches everything", "for (;;) { try { for (;;) {} } catch (e) {} }"],
    ["a promise that never lets go", "const again = () => Promise.resolve().then(again); return again();"],
    ["a regular expression that never ends", "/^(a+)+$/.test('a'.repeat(60) + 'b')"],
  ])("ends %s by the wall clock", async (_what, body) => {
    const host = await hostOf(`function F() { ${body} }\nfunction G() { return 1 }`, {
      limits: { cell: 0.3 },
    });
    await expect(host.call("F", [])).rejects.toThrow("Exceeded maximum execution time (line 0).");
    expect(await host.call("G", [])).toBe(1);
  });
});
