import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const plan = (part: Partial<Plan> = {}): Plan => ({
  function: "HF_CLEAN",
  arguments: [null, null],
  argumentsText: "",
  sheetId: "0",
  columns: [{ column: 1, parameter: 0 }],
  headingRow: 1,
  place: "beside",
  rows: "all",
  headings: ["Result"],
  by: "Rules",
  provider: "",
  ...part,
});

/** What a person could want in a cell and Sheets would read as something else when it is typed. */
const TEXTS = [
  "01234",
  "3/4",
  "=IMPORTXML(A1)",
  "=1+1",
  "+33 1 42 68 53 00",
  "-5",
  "'tis",
  "''twice",
  "1e5",
  "1,234",
  "12:30",
  "12 %",
  "$5",
  "€ 3,50",
  "TRUE",
  "false",
  "2026-03-04",
  "4 Mar 2026",
  "March 4",
  "@name",
  "#N/A",
  "#HF WAITING is what it says",
  " 7",
  "two\nlines",
  "0x10",
  "plain text",
];

describe("what the sidebar writes", () => {
  let playground: Playground;

  const open = async (cells: CellValue[][]) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells }],
    });
    const calls = sidebarCalls(playground.host);
    const { table } = await calls.open();
    const begin = (part: Partial<Plan> = {}) =>
      calls.begin(plan({ sheetId: table.sheetId, ...part }), "page");
    return { calls, begin };
  };
  const cells = (column: number, rows: number) =>
    playground.book.values("s1", { row: 2, column, rows, columns: 1 }).flat();
  const write = (read: Cell, now: Cell) => ({ read: [read], now: [now], by: "test" });

  afterEach(() => playground.close());

  it("stands in the cell as exactly that text, without an apostrophe", async () => {
    const { calls, begin } = await open([["Key"], ...TEXTS.map((_, index) => [`key ${index}`])]);
    const { run } = await begin();
    await calls.write(
      run,
      "page",
      TEXTS.map((text, index) => write(`key ${index}`, text)),
    );
    expect(cells(2, TEXTS.length)).toEqual(TEXTS);
    const area = { row: 2, column: 2, rows: TEXTS.length, columns: 1 };
    expect(playground.book.displayValues("s1", area).flat()).toEqual(TEXTS);
    expect(playground.book.formulas("s1", area).flat().join("")).toBe("");
  });

  it("is written down with how sure the model was of it, where it says", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"]]);
    const { run } = await begin();
    expect(run).toMatch(/^[a-z]/); // Nothing reads the name of a run as a number, as it would 12345e67.
    await calls.write(run, "page", [{ ...write("a", "A"), score: 0.41 }, write("b", "B")]);
    const scores = (await calls.changes(run)).map(({ value, score }) => [value[0], score]);
    expect(scores).toEqual([
      ["a", 0.41],
      ["b", undefined],
    ]);
  });

  it("is found again where the name of an earlier run has become a number", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"]]);
    const { run } = await begin();
    await calls.write(run, "page", [write("a", "A"), write("b", "B")]);
    const tab = playground.book.sheets().find(({ name }) => name === "Stet changes")?.id ?? "";
    const names = { row: 2, column: 1, rows: 2, columns: 1 };
    playground.book.type(tab, names, [[12345e67], ["00012345"]]);
    const found = async (name: string) => (await calls.changes(name)).map(({ value }) => value[0]);
    expect([await found("12345e67"), await found("12345")]).toEqual([["a"], ["b"]]);
    expect(await found(run)).toEqual([]);
  });

  it("stays within the columns that the run has made, whatever the page asks for", async () => {
    const { calls, begin } = await open([
      ["Authors", "Paid"],
      ["Ann/Ben", 10],
    ]);
    const { run } = await begin();
    const wide = { read: ["Ann/Ben"], now: ["Ann", "Ben"], by: "Rules" };
    await expect(calls.write(run, "page", [wide])).rejects.toThrow("This window is older");
    expect([cells(2, 1), cells(3, 1)]).toEqual([[""], [10]]);
    expect(await calls.changes(run)).toEqual([]);
  });

  it("goes into the run's own columns where a person has put another between them", async () => {
    const { calls, begin } = await open([["Authors"], ["Ann/Ben"], ["Cy/Di"]]);
    const { run } = await begin({ headings: ["First", "Second"] });
    playground.book.insertColumns("s1", 3, 1);
    playground.book.type("s1", { row: 2, column: 3, rows: 2, columns: 1 }, [["mine"], ["mine"]]);
    const writes = [
      { read: ["Ann/Ben"], now: ["Ann", "Ben"], by: "Rules" },
      { read: ["Cy/Di"], now: ["Cy", "Di"], by: "Rules" },
    ];
    expect(await calls.write(run, "page", writes)).toMatchObject({ counts: [1, 1] });
    const columns = () => [cells(2, 2), cells(3, 2), cells(4, 2)];
    const mine = ["mine", "mine"];
    expect(columns()).toEqual([["Ann", "Cy"], mine, ["Ben", "Di"]]);
    await calls.finish(run, "page", { status: "finished", changed: 2 });
    const say = { read: ["Cy/Di"], was: ["Cy", "Di"], now: ["Cyd", "Dina"], verdict: "corrected" as const };
    expect(await calls.review(run, [say])).toBe(1);
    expect(columns()).toEqual([["Ann", "Cyd"], mine, ["Ben", "Dina"]]);
    playground.book.type("s1", { row: 3, column: 4, rows: 1, columns: 1 }, [['=LOWER("DINA")']]);
    await playground.book.settled();
    expect(await calls.standing(run)).toEqual({ read: [["Ann/Ben"]], written: [["Ann", "Ben"]] });
  });

  it("is put back cell by cell, and counted so: a blank result was never written", async () => {
    const { calls, begin } = await open([["Authors"], ["Ann/Ben"], ["Cy"], ["/"]]);
    const { run } = await begin({ headings: ["First", "Second"] });
    await calls.write(run, "page", [
      { read: ["Ann/Ben"], now: ["Ann", "Ben"], by: "Rules" },
      { read: ["Cy"], now: ["Cy", ""], by: "Rules" },
      { read: ["/"], now: ["", ""], by: "Rules" },
    ]);
    await calls.finish(run, "page", { status: "finished", changed: 3 });
    expect(await calls.revert(run)).toEqual({ restored: 3, edited: [], removedColumns: true });
  });

  it("leaves a row whose second column holds a formula that shows nothing", async () => {
    const { calls, begin } = await open([["Authors", "First", "Second"], ["Ann/Ben"]]);
    playground.book.type("s1", { row: 2, column: 3, rows: 1, columns: 1 }, [['=IF(1=1,"","")']]);
    await playground.book.settled();
    const { run } = await begin({ rows: "new", into: 2, headings: ["First", "Second"] });
    const write = { read: ["Ann/Ben"], now: ["Ann", "Ben"], by: "Rules" };
    expect(await calls.write(run, "page", [write])).toMatchObject({ counts: [0] });
    expect(playground.book.formulas("s1", { row: 2, column: 3, rows: 1, columns: 1 })).toEqual([
      ['=IF(1=1,"","")'],
    ]);
  });

  it("takes no decision of a review once the run was undone: nothing could undo it", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"]]);
    const { run } = await begin();
    await calls.write(run, "page", [write("a", "A")]);
    await calls.finish(run, "page", { status: "finished", changed: 1 });
    playground.book.type("s1", { row: 2, column: 2, rows: 1, columns: 1 }, [["mine"]]);
    expect(await calls.revert(run)).toMatchObject({ removedColumns: false, edited: [{ holds: "mine" }] });
    const say = { read: ["b"], was: [""], now: ["B"], verdict: "corrected" as const };
    await expect(calls.review(run, [say])).rejects.toThrow("This run has been undone already.");
    expect(cells(2, 2)).toEqual(["mine", ""]);
  });

  it("keeps numbers, dates and booleans as themselves, also in a column of plain text", async () => {
    const day = new Date("2026-03-04T00:00:00Z");
    const { calls, begin } = await open([["Key"], ["number"], ["day"], ["yes"]]);
    playground.book.setNumberFormats("s1", { row: 1, column: 1, rows: 4, columns: 1 }, [
      ["@"],
      ["@"],
      ["@"],
      ["@"],
    ]);
    const { run } = await begin({ place: "in place" });
    await calls.write(run, "page", [write("number", 12.5), write("day", day), write("yes", true)]);
    expect(cells(1, 3)).toEqual([12.5, day, true]);
  });

  it("leaves cells that had no format of their own without one when it is undone", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"]]);
    const { run } = await begin({ place: "in place" });
    await calls.write(run, "page", [write("a", "01"), write("b", "B")]);
    await calls.finish(run, "page", { changed: 2 });
    const formats = () => playground.book.numberFormats("s1", { row: 2, column: 1, rows: 2, columns: 1 });
    expect(formats()).toEqual([["@"], ["General"]]);
    await calls.revert(run);
    expect([cells(1, 2), formats()]).toEqual([
      ["a", "b"],
      [["General"], ["General"]],
    ]);
  });

  it("is plain text in its own column from the first to the last text that could be misread", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"], ["c"], ["d"], ["e"]]);
    const { run } = await begin();
    const texts = { a: "A", b: "01", c: "C", d: "D", e: "02" };
    await calls.write(
      run,
      "page",
      Object.entries(texts).map(([key, text]) => write(key, text)),
    );
    const formats = playground.book.numberFormats("s1", { row: 3, column: 2, rows: 4, columns: 1 });
    expect([cells(2, 5), formats.flat()]).toEqual([Object.values(texts), ["@", "@", "@", "@"]]);
  });

  it("stands in scattered rows after few calls, and what stands between them stays", async () => {
    const { calls, begin } = await open([
      ["Key"],
      ...Array.from({ length: 60 }, (_, index) => [`${index % 2} ${index}`]),
    ]);
    const { run } = await begin();
    const at = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });
    playground.book.type("s1", at(5), [["mine"]]);
    playground.book.type("s1", at(9), [["=A2"]]);
    await playground.book.settled();
    const even = Array.from({ length: 30 }, (_, index) => `0 ${index * 2}`);
    await calls.write(
      run,
      "page",
      even.map((value) => write(value, `done ${value}`)),
    );
    const used = playground.host.executions.at(-1)?.serviceCalls;
    expect(used).toBeLessThan(150);
    expect(cells(2, 8)).toEqual(["done 0 0", "", "done 0 2", "mine", "done 0 4", "", "done 0 6", "0 0"]);
    expect(playground.book.formulas("s1", at(9))).toEqual([["=A2"]]);
    expect(cells(2, 60).filter((cell) => String(cell).startsWith("done"))).toHaveLength(30);
  });

  it("spares what a person has typed in a gap that is blank besides", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["-"], ["-"], ["-"], ["b"]]);
    const { run } = await begin();
    playground.book.type("s1", { row: 4, column: 2, rows: 1, columns: 1 }, [["mine"]]);
    const { counts } = await calls.write(run, "page", [write("a", "A"), write("b", "B")]);
    expect(counts).toEqual([1, 1]);
    expect(cells(2, 5)).toEqual(["A", "", "mine", "", "B"]);
  });

  it("is written down before the cells, and only where the cell still holds what was expected", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["a"], ["b"]]);
    const { run } = await begin();
    playground.book.type("s1", { row: 3, column: 2, rows: 1, columns: 1 }, [["mine"]]);
    const { counts } = await calls.write(run, "page", [write("a", "A"), write("b", "B"), write("c", "C")]);
    expect(counts).toEqual([1, 1, 0]);
    expect(cells(2, 3)).toEqual(["A", "mine", "B"]);
    expect((await calls.changes(run)).map(({ value, after, rows }) => [value[0], after[0], rows])).toEqual([
      ["a", "A", [2]],
      ["b", "B", [4]],
    ]);
  });

  it("leaves formulas of the column alone, and the rows that a filter or a person hid when asked", async () => {
    const { calls, begin } = await open([["Key"], [" a"], [{ value: "" } as never], [" c"]]);
    playground.book.type("s1", { row: 3, column: 1, rows: 1, columns: 1 }, [['=" "&"a"']]);
    await playground.book.settled();
    playground.book.hideRows("s1", 4, 1, true);
    const { run } = await begin({ place: "in place", rows: "visible" });
    await calls.write(run, "page", [write(" a", "a"), write(" c", "c")]);
    expect(cells(1, 3)).toEqual(["a", " a", " c"]);
  });

  it("asks which rows are visible all at once, however many there are", async () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => [` text ${index} `]);
    const { calls, begin } = await open([["Key"], ...texts]);
    playground.book.hideRows("s1", 4, 1_000, true);
    const visible = texts.flat().filter((_text, index) => index < 2 || index >= 1_002);
    const { run } = await begin({ place: "in place", rows: "visible" });
    const before = playground.host.executions.length;
    expect((await calls.rows(run)).read.flat()).toEqual(visible);
    const { counts } = await calls.write(
      run,
      "page",
      visible.map((text) => write(text, text.trim())),
    );
    const made = playground.host.executions.slice(before).flatMap(({ charged }) => charged);
    expect(made.length).toBeLessThan(100);
    expect(counts.every((count) => count === 1)).toBe(true);
    expect(cells(1, 3_000)).toEqual(
      texts.flat().map((text) => (visible.includes(text) ? text.trim() : text)),
    );
    expect((await calls.traces()).map(({ name }) => name)).toContain("Stet visible rows");
  });

  it("comes from one page at a time, and a long plan is no obstacle", async () => {
    const { calls, begin } = await open([["Key"], ["a"]]);
    const labels = Array.from({ length: 2_000 }, (_, index) => `label ${index}`).join(", ");
    const { run } = await begin({ arguments: [null, labels] });
    await expect(begin()).rejects.toThrow(/going on in this document/);
    expect((await calls.resume(run, "other")).arguments[1]).toBe(labels);
    await expect(calls.write(run, "page", [write("a", "A")])).rejects.toThrow(/another window/);
    await calls.write(run, "other", [write("a", "A")]);
    await calls.finish(run, "other", { status: "finished", changed: 1 });
    expect((await calls.open()).unfinished).toBeNull();
  });

  it("goes from an existing column alone where that run wrote it, when it is undone", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"], ["c"]]);
    const first = await begin();
    await calls.write(first.run, "page", [write("a", "sport"), write("b", "sport")]);
    await calls.finish(first.run, "page", { status: "finished", changed: 2 });
    playground.book.type("s1", { row: 4, column: 2, rows: 1, columns: 1 }, [["sport"]]);
    const second = await begin({ rows: "new", into: 2 });
    await calls.write(second.run, "page", [{ ...write("b", "crime"), was: ["sport"] }]);
    await calls.finish(second.run, "page", { status: "finished", changed: 1 });
    expect(cells(2, 3)).toEqual(["sport", "crime", "sport"]);
    expect(await calls.revert(second.run)).toMatchObject({ restored: 1, edited: [] });
    expect(cells(2, 3)).toEqual(["sport", "sport", "sport"]);
  });

  it("is never a formula of somebody else's in an existing column, nor is one corrected in review", async () => {
    const { calls, begin } = await open([["Key"], ["a"], ["b"]]);
    const { run } = await begin({ place: "in place" });
    await calls.write(run, "page", [write("a", "A")]);
    await calls.finish(run, "page", { status: "finished", changed: 1 });
    playground.book.type("s1", { row: 3, column: 1, rows: 1, columns: 1 }, [['=LOWER("B")']]);
    await playground.book.settled();
    expect(await calls.standing(run)).toEqual({ read: [["a"]], written: [["A"]] });
    expect(await calls.review(run, [{ read: ["b"], was: ["b"], now: ["B"], verdict: "corrected" }])).toBe(0);
    expect(playground.book.formulas("s1", { row: 3, column: 1, rows: 1, columns: 1 })).toEqual([
      ['=LOWER("B")'],
    ]);
  });
});
