import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md part 6: google.script.run. */
describe("google.script.run", () => {
  it.each([
    ["plain data", "return {a: [1, 'x', null, true]}", { a: [1, "x", null, true] }],
    ["null for nothing", "", null],
    ["null for the whole result when there is a Date in it", "return {a: 1, when: new Date()}", null],
    ["null for the whole result when there is a function in it", "return [1, () => 2]", null],
    ["null for the whole result when it contains itself", "const a = []; a.push(a); return a", null],
    ["null for holes and undefined items", "return [1, , undefined]", [1, null, null]],
    ["the same object twice", "const a = {b: 1}; return [a, a]", [{ b: 1 }, { b: 1 }]],
  ])("gives a page %s", async (_what, body, given) => {
    const host = await hostOf(`function f() { ${body} }`);
    expect(await host.rpc("f", [])).toEqual(given);
  });

  it("cannot see functions that are private or not declared at the top level", async () => {
    const host = await hostOf(
      "function hidden_() {}\nvar inVariable = function () {};\nconst arrow = () => 1;",
    );
    for (const name of ["hidden_", "inVariable", "arrow", "missing"])
      await expect(host.rpc(name, [])).rejects.toThrow(`google.script.run.${name} is not a function`);
  });

  it("refuses dates, functions and cycles as arguments", async () => {
    const host = await hostOf("function f(a) { return a }");
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const argument of [new Date(), () => 1, cycle, { deep: [new Date()] }])
      await expect(host.rpc("f", ["fine", argument])).rejects.toThrow("illegal value in property: 1");
    expect(await host.rpc("f", [{ a: [1, null, "x"] }])).toEqual({ a: [1, null, "x"] });
  });

  it.each([
    [true, "Error: No such column"],
    [false, "No such column"],
  ])("hands the error's text on, with its name %s (left open by Google)", async (rpcErrorPrefix, text) => {
    const host = await hostOf('function f() { throw new Error("No such column") }', {
      unknowns: { rpcErrorPrefix },
    });
    await expect(host.rpc("f", [])).rejects.toMatchObject({ name: "ScriptError", message: text });
  });

  it.each([
    ["awaited", 3],
    ["null", null],
  ] as const)("answers for an async function %s (left open by Google)", async (asyncRpc, given) => {
    const host = await hostOf("async function f() { return 3 }", { unknowns: { asyncRpc } });
    expect(await host.rpc("f", [])).toBe(given);
  });

  it("acts as the person with their own store, reads and writes the sheet", async () => {
    const host = await hostOf(
      `function f() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B2").setValues([[1, "a"], [2, "01234"]]);
      PropertiesService.getUserProperties().setProperty("seen", "yes");
      return [sheet.getDataRange().getValues(), sheet.getRange(2, 2).getA1Notation(), Session.getActiveUser().getEmail()];
    }`,
      { user: { email: "me@example.org" } },
    );
    expect(await host.rpc("f", [])).toEqual([
      [
        [1, "a"],
        [2, 1234],
      ],
      "B2",
      "me@example.org",
    ]);
    expect(host.stored().properties["user me@example.org"]).toEqual({ seen: "yes" });
  });
});
