import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md 1.1. */
describe("the runtime", () => {
  const absent = [
    "setTimeout setInterval clearTimeout queueMicrotask structuredClone fetch URL URLSearchParams TextEncoder TextDecoder",
    "Blob File FormData Headers Request Response atob btoa crypto AbortController AbortSignal Event EventTarget performance",
    "window navigator process require module Buffer global SharedArrayBuffer Atomics CompressionStream ReadableStream DOMException",
  ].flatMap((line) => line.split(" "));

  it("lacks the globals that Apps Script lacks", async () => {
    const host = await hostOf(
      "function f(names) { return names.filter((name) => typeof globalThis[name] !== 'undefined') }",
    );
    expect(await host.run("f", [absent])).toEqual([]);
  });

  it("has what Apps Script has", async () => {
    const host = await hostOf(`function f() {
      return [typeof Intl, typeof BigInt, typeof WebAssembly, typeof console.log, typeof console.table, new Date(0).toLocaleDateString("de-DE", { timeZone: "UTC" })];
    }`);
    expect(await host.run("f")).toEqual([
      "object",
      "function",
      "object",
      "function",
      "undefined",
      "1.1.1970",
    ]);
  });

  it("gives no way out to Node", async () => {
    const host = await hostOf(`function f() {
      const ways = [SpreadsheetApp, SpreadsheetApp.getActive().getSheets(), Utilities.sleep, console.log, globalThis, Utilities.base64Decode("AA==")];
      const found = [];
      for (const way of ways) {
        try { found.push(way.constructor.constructor("return typeof process")()); } catch (e) { found.push("none"); }
      }
      try { CacheService.getUserCache().get(""); } catch (e) { found.push(e.constructor.constructor("return typeof process")()); }
      const deep = () => { try { return deep(); } catch (e) { found.push(e.constructor.constructor("return typeof process")()); return 0; } };
      const deepCall = () => { Utilities.getUuid(); return deepCall(); };
      try { deepCall(); } catch (e) { found.push(e.constructor.constructor("return typeof process")()); }
      return found.filter((type) => type === "object");
    }`);
    expect(await host.run("f")).toEqual([]);
  });

  it("remembers nothing from one execution to the next", async () => {
    const host = await hostOf(
      "var count = 0;\nfunction F() { count++; Array.prototype.seen = (Array.prototype.seen || 0) + 1; return [[count, [].seen]] }",
    );
    expect(await host.call("F", [])).toEqual([[1, 1]]);
    expect(await host.call("F", [])).toEqual([[1, 1]]);
  });

  it("runs promises when the call is over, and only then", async () => {
    const host = await hostOf(`async function f() {
      const order = [1];
      const later = Promise.resolve().then(() => order.push("later"));
      order.push("at once");
      await later;
      return order;
    }`);
    expect(await host.run("f")).toEqual([1, "at once", "later"]);
  });

  it("throws exceptions of services that are errors named Exception", async () => {
    const host = await hostOf(`function f() {
      try { CacheService.getUserCache().get(""); } catch (e) { return [e.name, e instanceof Error, String(e), e.message]; }
    }`);
    expect(await host.run("f")).toEqual([
      "Exception",
      true,
      "Exception: Invalid argument: key",
      "Invalid argument: key",
    ]);
  });

  it("gives null from methods that return nothing", async () => {
    const host = await hostOf("function f() { return CacheService.getUserCache().put('a', 'b') === null }");
    expect(await host.run("f")).toBe(true);
  });

  it("lets a wrong enum name be undefined until a call refuses it", async () => {
    const host = await hostOf(`function f(set) {
      const mode = HtmlService.XFrameOptionsMode.NO_SUCH;
      return set ? HtmlService.createHtmlOutput("").setXFrameOptionsMode(mode) : typeof mode;
    }`);
    expect(await host.run("f", [false])).toBe("undefined");
    await expect(host.run("f", [true])).rejects.toThrow(
      "don't match the method signature for HtmlService.HtmlOutput.setXFrameOptionsMode",
    );
  });

  it("says what is not emulated", async () => {
    const host = await hostOf(`function f() { SpreadsheetApp.getActiveRange().createPivotTable }
      function g() { DriveApp.getRootFolder() }`);
    await expect(host.run("f")).rejects.toThrow("Range.createPivotTable is not emulated");
    await expect(host.run("g")).rejects.toThrow("DriveApp is not defined");
  });

  it("keeps what was logged with the execution", async () => {
    const host = await hostOf(
      'function f() { console.log("a", { b: 1 }); console.error("bad"); Logger.log("c") }',
    );
    await host.run("f");
    expect(host.executions.at(-1)?.lines).toEqual([
      { severity: "DEBUG", text: 'a {"b":1}' },
      { severity: "ERROR", text: "bad" },
      { severity: "DEBUG", text: "c" },
    ]);
  });

  it("tells the virtual time", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 0, 1));
    const host = await hostOf(
      "function f() { const from = Date.now(); Utilities.sleep(5000); return [Date.now() - from, new Date().toISOString(), new Date(2020, 0) instanceof Date] }",
      { clock },
    );
    expect(await host.run("f")).toEqual([5000, "2026-01-01T00:00:05.000Z", true]);
  });
});

/** docs/apps-script.md 1.2: what the uploader's parser refuses; 1.3 for names. */
describe("the uploader", () => {
  it.each([
    ["private fields", "class A { #x = 1 }"],
    ["class fields", "class A { x = 1 }"],
    ["static members", "class A { static x = 1 }"],
    ["static blocks", "class A { static { } }"],
    ["top-level await", "await 1"],
    ["logical assignment", "var a; a ??= 1"],
    ["numeric separators", "var a = 1_000"],
    ["modules", "export const a = 1"],
  ])("refuses %s", async (_what, code) => {
    await expect(hostOf(code)).rejects.toThrow(/^Syntax error: ParseError: .* line: 1 file: Code\.js$/);
  });

  it("takes the rest of ES2020", async () => {
    const host = await hostOf(
      "function f() { const a = { b: null }; return [a?.b ?? 10n.toString(), /(?<=x)y/u.test('xy')] }",
    );
    expect(await host.run("f")).toEqual(["10", true]);
  });

  it("refuses two files that differ in their ending alone", async () => {
    await expect(hostOf("", { files: { "Code.html": "" } })).rejects.toThrow(
      "A file with this name already exists",
    );
  });
});
