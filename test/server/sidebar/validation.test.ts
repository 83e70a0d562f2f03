import type { Dropdown } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { saying } from "../../support/saying.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const AREA = { row: 2, column: 1, rows: 5, columns: 1 };
const TOPICS: Dropdown = { values: ["politics", "sport"], allowInvalid: false };

describe("a run into a column with data validation", () => {
  let playground: Playground;

  const open = async (rule: Dropdown, area = AREA) => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [
        { name: "Data", cells: [["Topic"], ["Sports"], ["politic"], ["Sports"], ["opera"], ["chess"]] },
        { name: "Lists", cells: [["politics"], ["sport"], ["politics"], [""]] },
      ],
    });
    playground.book.setDropdown("s1", area, rule);
    return sidebarCalls(playground.host);
  };
  afterEach(() => playground.close());

  const plan = (part: Partial<Plan> = {}): Plan => ({
    function: "HF_CLASSIFY",
    arguments: [null, "politics, sport, culture", null],
    argumentsText: '"politics, sport, culture"',
    sheetId: "0",
    columns: [{ column: 1, parameter: 0 }],
    headingRow: 1,
    place: "in place",
    rows: "all",
    headings: ["Classify: Topic"],
    by: "org/model",
    provider: "",
    ...part,
  });
  const write = (read: string, now: string, score = 0.9) => ({
    read: [read],
    now: [now],
    by: "org/model",
    score,
  });
  const column = (number: number) =>
    playground.book.values("s1", { ...AREA, column: number, row: 1, rows: 6 }).flat();
  const WRITES = [write("Sports", "sport"), write("politic", "politics"), write("opera", "culture")];

  it("writes what the column accepts, and says of the rest why not, for its review", async () => {
    const calls = await open(TOPICS);
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId }), "page");
    const sentence = "“culture” is not among the column's choices: politics, sport.";
    expect(await calls.write(run, "page", WRITES)).toEqual({
      counts: [2, 1, 0],
      refused: [{ index: 2, says: saying(sentence) }],
    });
    expect(column(1)).toEqual(["Topic", "sport", "politics", "sport", "opera", "chess"]);
    expect(column(2)).toEqual(["Topic (original)", "Sports", "politic", "Sports", "opera", "chess"]);
    expect(playground.book.dropdownAt("s1", 5, 1)).toEqual(TOPICS);
    expect(playground.book.dropdownAt("s1", 5, 2)).toBeUndefined();
    const lines = await calls.changes(run);
    expect(lines.map(({ value, after, by }) => [...value, ...after, by])).toEqual([
      ["Sports", "sport", "org/model"],
      ["politic", "politics", "org/model"],
      ["opera", "opera", `Not written: ${sentence}`],
    ]);
    await calls.finish(run, "page", {});
    expect(await calls.revert(run)).toMatchObject({ restored: 3, edited: [], removedColumns: true });
    expect(column(1)).toEqual(["Topic", "Sports", "politic", "Sports", "opera", "chess"]);
    expect(playground.book.dropdownAt("s1", 2, 1)).toEqual(TOPICS);
  });

  it("knows the choices of a range, wherever its own new column pushes that", async () => {
    const from = { sheetId: "s2", area: { row: 1, column: 1, rows: 4, columns: 1 } };
    const calls = await open({ values: [], from, allowInvalid: false });
    const { sheetId } = await calls.table();
    expect(await calls.inspect(sheetId, 1)).toEqual([
      { kind: "choices", count: 1, detail: "politics, sport" },
    ]);
    const { run } = await calls.begin(plan({ sheetId }), "page");
    expect(await calls.write(run, "page", WRITES)).toMatchObject({ counts: [2, 1, 0] });
  });

  it("leaves a value alone in all its rows where one of them refuses the result", async () => {
    const calls = await open(TOPICS, { ...AREA, row: 4, rows: 1 });
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId }), "page");
    const told = await calls.write(run, "page", [write("Sports", "games"), write("opera", "culture")]);
    expect(told).toMatchObject({ counts: [0, 1], refused: [{ index: 0 }] });
    expect(column(1)).toEqual(["Topic", "Sports", "politic", "Sports", "culture", "chess"]);
  });

  it("takes a correction that the column accepts, and refuses another before it writes anything", async () => {
    const calls = await open(TOPICS);
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId }), "page");
    await calls.write(run, "page", WRITES);
    await calls.finish(run, "page", {});
    const say = (now: string) =>
      calls.review(run, [{ read: ["opera"], was: ["opera"], now: [now], verdict: "corrected" }]);
    await expect(say("music")).rejects.toThrow("“music” is not among the column's choices: politics, sport.");
    expect(await calls.changes(run)).toHaveLength(3);
    expect(await say("politics")).toBe(1);
    expect(column(1)).toEqual(["Topic", "sport", "politics", "sport", "politics", "chess"]);
    // What stood there before comes back, although the column would refuse it now.
    const back = { read: ["opera"], was: ["politics"], now: ["opera"], verdict: "reopened" as const };
    expect(await calls.review(run, [back])).toBe(1);
    expect(column(1)).toEqual(["Topic", "sport", "politics", "sport", "opera", "chess"]);
  });

  it("puts an original back although its cell would refuse it now, and keeps the rule", async () => {
    const calls = await open(TOPICS);
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId }), "page");
    await calls.write(run, "page", [write("Sports", "sport", 0.4)]);
    await calls.finish(run, "page", {});
    const kept = { read: ["Sports"], was: ["sport"], now: ["Sports"], verdict: "kept" as const };
    expect(await calls.review(run, [kept])).toBe(2);
    expect(column(1)).toEqual(["Topic", "Sports", "politic", "Sports", "opera", "chess"]);
    expect(playground.book.dropdownAt("s1", 2, 1)).toEqual(TOPICS);
    expect((await calls.changes(run)).map(({ by }) => by)[1]).toMatch(/^Kept as it was by /);
  });

  it("knows dates, shares and large numbers of a range by what they are, however they are shown", async () => {
    const from = { sheetId: "s2", area: { row: 1, column: 1, rows: 3, columns: 1 } };
    const calls = await open({ values: [], from, allowInvalid: false });
    const day = new Date("2026-03-04T00:00:00Z");
    playground.book.type("s2", from.area, [[day], [0.12], [1000]]);
    playground.book.setNumberFormats("s2", from.area, [["d/m/yyyy"], ["0%"], ["#,##0"]]);
    const { sheetId } = await calls.table();
    const [{ detail = "" } = {}] = await calls.inspect(sheetId, 1);
    expect(detail).toContain("12%");
    const { run } = await calls.begin(plan({ sheetId }), "page");
    const results = [day, 0.12, 1000, 1001].map((now, index) => ({
      read: [["Sports", "politic", "opera", "chess"][index] as string],
      now: [now],
      by: "Rules",
    }));
    expect(await calls.write(run, "page", results)).toMatchObject({
      counts: [2, 1, 1, 0],
      refused: [{ index: 3, says: saying("“1001” is not among the column's choices:") }],
    });
    expect(column(1)).toEqual(["Topic", day, 0.12, day, 1000, "chess"]);
  });

  it("does not begin where it cannot be told what a rule lets in, unless results go beside it", async () => {
    const from = { sheetId: "s2", area: { row: 1, column: 1, rows: 4, columns: 1 } };
    const calls = await open({ values: [], from, allowInvalid: false });
    playground.book.deleteSheet("s2");
    const { sheetId } = await calls.table();
    expect(await calls.inspect(sheetId, 1)).toEqual([{ kind: "rule", count: 1, detail: "" }]);
    await expect(calls.begin(plan({ sheetId }), "page")).rejects.toThrow(
      "The column has a data validation rule that may refuse the results.",
    );
    expect(await calls.runs()).toEqual([]);
    expect(column(2)).toEqual(["", "", "", "", "", ""]);
    const { run } = await calls.begin(plan({ sheetId, place: "beside" }), "page");
    expect(await calls.write(run, "page", WRITES)).toMatchObject({ counts: [2, 1, 1], refused: [] });
  });

  it("writes nothing where a dropdown's range is deleted while it runs, and says so", async () => {
    const from = { sheetId: "s2", area: { row: 1, column: 1, rows: 4, columns: 1 } };
    const calls = await open({ values: [], from, allowInvalid: false });
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId }), "page");
    playground.book.deleteSheet("s2");
    const told = await calls.write(run, "page", [write("Sports", "sport")]);
    expect(told.counts).toEqual([0]);
    expect(told.refused[0] && inEnglish(told.refused[0].says)).toContain(
      "has a data validation rule that may refuse “sport”",
    );
  });

  it("turns texts into the numbers that a rule wants, and leaves out what does not fit it", async () => {
    const calls = await open({ values: [], only: [1, 1000], allowInvalid: false });
    const { sheetId } = await calls.table();
    expect(await calls.inspect(sheetId, 1)).toEqual([{ kind: "fits", count: 1, detail: "" }]);
    const { run } = await calls.begin(plan({ sheetId }), "page");
    const number = (read: string, now: number | string) => ({ read: [read], now: [now], by: "Rules" });
    const results = [number("Sports", 7), number("politic", 1001), number("opera", "7 or so")];
    expect(await calls.write(run, "page", results)).toEqual({
      counts: [2, 0, 0],
      refused: [
        { index: 1, says: saying("“1001” does not fit the column's data validation rule.") },
        { index: 2, says: saying("“7 or so” does not fit the column's data validation rule.") },
      ],
    });
    expect(column(1)).toEqual(["Topic", 7, "politic", 7, "opera", "chess"]);
    expect((await calls.changes(run)).map(({ value, after, by }) => [value[0], after[0], by])).toEqual([
      ["Sports", 7, "Rules"],
      ["politic", "politic", "Not written: “1001” does not fit the column's data validation rule."],
      ["opera", "opera", "Not written: “7 or so” does not fit the column's data validation rule."],
    ]);
  });

  it("does not begin where a rule of another kind stands behind one that is known", async () => {
    const from = { sheetId: "s2", area: { row: 1, column: 1, rows: 4, columns: 1 } };
    const calls = await open({ values: [], from, allowInvalid: false }, { ...AREA, rows: 2 });
    playground.book.setDropdown(
      "s1",
      { ...AREA, row: 4, rows: 2 },
      { values: [], only: "tick", allowInvalid: false },
    );
    playground.book.deleteSheet("s2");
    const { sheetId } = await calls.table();
    await expect(calls.begin(plan({ sheetId }), "page")).rejects.toThrow("may refuse the results");
  });

  it("does not look for rules in a column that it has inserted, which has none", async () => {
    const calls = await open(TOPICS);
    const { sheetId } = await calls.table();
    const { run } = await calls.begin(plan({ sheetId, place: "beside" }), "page");
    playground.host.faults.throwAt("SpreadsheetApp.Range.getDataValidations", 1, "looked");
    expect(await calls.write(run, "page", WRITES)).toMatchObject({ counts: [2, 1, 1], refused: [] });
    expect(column(2)).toEqual(["Classify: Topic", "sport", "politics", "sport", "culture", ""]);
  });

  it("only says so where a rule marks and refuses nothing", async () => {
    const calls = await open({ values: [], only: "tick", allowInvalid: true });
    const { sheetId } = await calls.table();
    expect(await calls.inspect(sheetId, 1)).toEqual([{ kind: "marks", count: 1, detail: "" }]);
    const { run } = await calls.begin(plan({ sheetId }), "page");
    expect(await calls.write(run, "page", WRITES)).toMatchObject({ counts: [2, 1, 1], refused: [] });
  });

  it("offers choices with commas in them apart by semicolons, as labels are read", async () => {
    const calls = await open({ values: ["arts, culture", "sport"], allowInvalid: true });
    const { sheetId } = await calls.table();
    expect(await calls.inspect(sheetId, 1)).toEqual([
      { kind: "dropdown", count: 1, detail: "arts, culture; sport" },
    ]);
  });
});
