import { openPlayground, type Playground } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const column = (column: number, rows: number) => ({ row: 2, column, rows, columns: 1 });

describe("the formulas of Stet on a sheet", () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Key"], [" a"], ["01234 "], [" c"], [" d"]] }],
    });
    const { book } = playground;
    book.type("s1", column(2, 4), [
      ["=HF_CLEAN(A2)"],
      ["=HF_CLEAN(A3)"],
      ["=HF_CLEAN(A4)"],
      ["=HF_CLEAN(A5)"],
    ]);
    book.type("s1", column(4, 1), [["=HF_CLEAN(A2:A5)"]]);
    book.type("s1", column(5, 1), [["=UPPER(A2)"]]);
    await book.settled();
  });
  afterEach(() => playground.close());

  it("are counted, those that were dragged down among them", async () => {
    const found = await sidebarCalls(playground.host).formulas();
    expect(found).toEqual({
      count: 5,
      waiting: 0,
      failed: 0,
      dragged: [{ a1: "B2:B5", count: 4, formula: "=HF_CLEAN(A2:A5)" }],
    });
  });

  it("become one range formula that shows the same", async () => {
    expect(await sidebarCalls(playground.host).toRange()).toBe(1);
    await playground.book.settled();
    expect(playground.book.formulas("s1", column(2, 4)).flat()).toEqual(["=HF_CLEAN(A2:A5)", "", "", ""]);
    expect(playground.book.values("s1", column(2, 4)).flat()).toEqual(["a", "01234", "c", "d"]);
  });

  it("become values with what they spilled, and a note of what they were; other formulas stay", async () => {
    expect(await sidebarCalls(playground.host).freeze(false)).toBe(5);
    const { book } = playground;
    expect(book.formulas("s1", column(4, 4)).flat()).toEqual(["", "", "", ""]);
    expect(book.values("s1", column(4, 4)).flat()).toEqual(["a", "01234", "c", "d"]);
    expect(book.notes("s1", column(4, 1)).flat()).toEqual(["Stet froze this formula: =HF_CLEAN(A2:A5)"]);
    expect(book.formulas("s1", column(5, 1)).flat()).toEqual(["=UPPER(A2)"]);
  });

  it("become values in the selected cells alone, when that is asked", async () => {
    const { book, host } = playground;
    book.select("s1", { row: 3, column: 2, rows: 2, columns: 2 });
    expect(await sidebarCalls(host).freeze(true)).toBe(2);
    expect(book.formulas("s1", column(2, 4)).flat()).toEqual(["=HF_CLEAN(A2)", "", "", "=HF_CLEAN(A5)"]);
    expect(book.values("s1", column(2, 4)).flat()).toEqual(["a", "01234", "c", "d"]);
    book.select("s1", { row: 5, column: 4, rows: 1, columns: 1 });
    expect(await sidebarCalls(host).freeze(true)).toBe(0);
    expect(book.formulas("s1", column(4, 1)).flat()).toEqual(["=HF_CLEAN(A2:A5)"]);
  });

  it("come back, with room for what they fill, when their freezing is undone", async () => {
    const calls = sidebarCalls(playground.host);
    await calls.freeze(false);
    const { book } = playground;
    const [run] = await calls.runs();
    expect(run).toMatchObject({ function: "Freeze", status: "finished", changed: 5 });
    expect(await calls.revert(run?.run ?? "")).toMatchObject({ restored: 5, edited: [] });
    await book.settled();
    expect(book.formulas("s1", column(2, 4)).flat()).toEqual([
      "=HF_CLEAN(A2)",
      "=HF_CLEAN(A3)",
      "=HF_CLEAN(A4)",
      "=HF_CLEAN(A5)",
    ]);
    expect(book.formulas("s1", column(4, 4)).flat()).toEqual(["=HF_CLEAN(A2:A5)", "", "", ""]);
    expect(book.values("s1", column(4, 4)).flat()).toEqual(["a", "01234", "c", "d"]);
    expect(book.notes("s1", { row: 2, column: 2, rows: 4, columns: 3 }).flat().join("")).toBe("");
  });

  it.each([
    ["taken out", "SpreadsheetApp.RangeList.clearContent", "after", [["mine"]], 4],
    ["written", "PropertiesService.Properties.deleteProperty", "before", undefined, 5],
  ] as const)(
    "are counted as they became values, where Google ended it once they were %s",
    async (_when, name, at, typed, count) => {
      const calls = sidebarCalls(playground.host);
      const { book, host } = playground;
      host.faults.add({ when: (call) => call.name === name, at, effect: { kills: true } });
      await expect(calls.freeze(false)).rejects.toThrow();
      if (typed) book.type("s1", { row: 3, column: 2, rows: 1, columns: 1 }, [[...typed[0]]]);
      const { resting } = await calls.open("", "en");
      expect(await calls.goOn(resting?.next ?? "")).toBe(count);
      expect((await calls.runs())[0]).toMatchObject({ status: "finished", changed: count });
      expect(book.formulas("s1", column(2, 4)).flat().join("")).toBe("");
      expect(book.values("s1", column(2, 4)).flat()).toEqual(["a", typed ? "mine" : "01234", "c", "d"]);
    },
  );

  it("leave the formulas of others that go by them", async () => {
    const { book, host } = playground;
    book.type("s1", column(6, 2), [["=UPPER(B2)"], ['=IF(B3="", "", "filled")']]);
    await book.settled();
    await sidebarCalls(host).freeze(false);
    await book.settled();
    expect(book.formulas("s1", column(6, 2)).flat()).toEqual(["=UPPER(B2)", '=IF(B3="", "", "filled")']);
    expect(book.values("s1", column(2, 4)).flat()).toEqual(["a", "01234", "c", "d"]);
  });

  it("stay values where somebody wrote down that they filled more than a sheet holds", async () => {
    const calls = sidebarCalls(playground.host);
    await calls.freeze(false);
    const { book } = playground;
    const id = book.sheets().find(({ name }) => name === "Stet changes")?.id ?? "";
    const all = { row: 2, column: 5, rows: 5, columns: 1 };
    const after = book.values(id, all).map(([cell]) => JSON.parse(String(cell)) as unknown[]);
    const forged = after.map(([first, rows, , rest]) => [JSON.stringify([first, rows, 2 ** 32, rest])]);
    book.type(id, all, forged);
    const [run] = await calls.runs();
    expect(await calls.revert(run?.run ?? "")).toMatchObject({ restored: 0 });
    expect(book.formulas("s1", column(2, 4)).flat().join("")).toBe("");
  });

  it("stay values where a person has changed one of them since, and are listed", async () => {
    const calls = sidebarCalls(playground.host);
    await calls.freeze(false);
    const { book } = playground;
    book.type("s1", { row: 4, column: 4, rows: 1, columns: 1 }, [["mine"]]);
    const [run] = await calls.runs();
    const undone = await calls.revert(run?.run ?? "");
    expect(undone).toMatchObject({ restored: 4, edited: [{ cell: "D2" }] });
    expect(book.formulas("s1", column(4, 4)).flat()).toEqual(["", "", "", ""]);
    expect(book.values("s1", column(4, 4)).flat()).toEqual(["a", "01234", "mine", "d"]);
  });
});
