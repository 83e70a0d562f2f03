import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import { type Case, Chaos, type Strike } from "../../support/chaos/chaos.ts";
import { openWorld } from "../../support/chaos/world.ts";

/** Seeded faults, each with a second one in the recovery and a colleague in between; the bench tries them all. */
const SAMPLE = 6;

describe("whatever call of Google's fails", () => {
  const chaos = new Chaos((name) => (name === "usual" ? "dist" : builtWithEverything()));
  afterAll(() => chaos.close());
  const named = (scene: string, name: string, how: Strike["how"], nth = 1, goesOn = false): Case => ({
    scene,
    first: { name, nth, how },
    meanwhile: "nothing",
    goesOn,
  });
  // The tabs of the record are the first that need columns.
  const INSERTS = "SpreadsheetApp.Sheet.insertColumnsAfter";
  it.each([
    named("remove rows", "SpreadsheetApp.Sheet.deleteRows", "after"),
    named("remove rows", "SpreadsheetApp.Sheet.deleteRows", "kill after"),
    named("bring rows back", "SpreadsheetApp.Sheet.insertRowsBefore", "after"),
    named("bring rows back", "SpreadsheetApp.Sheet.insertRowsBefore", "kill after"),
    named("bring rows back", "SpreadsheetApp.Range.copyTo", "kill"),
    named("bring rows back", "SpreadsheetApp.Range.copyTo", "kill after"),
    named("bring rows back", "SpreadsheetApp.Sheet.deleteRows", "before", 2),
    named("bring rows back", "SpreadsheetApp.Sheet.deleteRows", "before", 2, true),
    named("split rows", "SpreadsheetApp.Sheet.insertRowsAfter", "after", 2),
    named("split rows", "SpreadsheetApp.Sheet.insertRowsAfter", "kill after", 2),
    named("split rows", "SpreadsheetApp.Sheet.insertRowsAfter", "kill after", 3, true),
    named("undo split rows", "SpreadsheetApp.Sheet.deleteRows", "kill after"),
    named("begin beside", INSERTS, "kill after", 2),
    named("begin in place", INSERTS, "after", 2),
    named("fix", INSERTS, "kill after", 3),
    // A copy that a colleague has used stays, and says what it is.
    { ...named("fix", "SpreadsheetApp.Range.copyTo", "kill after", 2, true), meanwhile: "edit" as const },
    named("finish", "PropertiesService.Properties.deleteProperty", "before"),
    named("finish", "PropertiesService.Properties.deleteProperty", "kill after"),
    named("undo in place", "SpreadsheetApp.Sheet.deleteColumn", "kill after"),
    named("undo in place", "SpreadsheetApp.Range.setValues", "before", 2),
    named("freeze", "SpreadsheetApp.RangeList.clearContent", "kill after"),
    named("freeze", "SpreadsheetApp.Range.setValues", "after", 6),
    named("freeze", "SpreadsheetApp.Range.setValues", "after", 6, true),
    named("freeze", "SpreadsheetApp.Range.setValues", "kill after", 6),
    named("finish waiting cells", "SpreadsheetApp.RangeList.clearContent", "kill after"),
    named("thaw", "SpreadsheetApp.Range.setFormula", "kill after"),
    named("remove traces", "SpreadsheetApp.Spreadsheet.deleteSheet", "after"),
    named("hand over", "PropertiesService.Properties.setProperty", "kill after"),
  ])("$scene is undone whole: $first.how $first.name $first.nth", async (each) => {
    expect((await chaos.tryOut(each)).wrong).toEqual([]);
  });

  const FINDS = "SpreadsheetApp.DeveloperMetadataFinder.find";
  const SAVES = "PropertiesService.Properties.setProperty";
  it.each([
    // Cells stand written that the order does not count yet, and what goes on fails before it writes the rest.
    {
      ...named("fix", SAVES, "kill", 4, true),
      second: named("", FINDS, "before").first,
    },
    { ...named("undo in place", SAVES, "kill after"), second: named("", FINDS, "before").first },
    { ...named("undo a fix", SAVES, "kill after"), second: named("", FINDS, "before").first },
    {
      ...named("remove rows", "SpreadsheetApp.Range.setValue", "kill"),
      second: named("", "SpreadsheetApp.Sheet.deleteRows", "before", 2).first,
    },
  ])("$scene is undone whole when its recovery fails too: $second.name", async (each) => {
    expect((await chaos.tryOut(each)).wrong).toEqual([]);
  });

  it("nothing is lost, doubled or misplaced, and the file can be used, in a seeded sample", async () => {
    for (const each of await chaos.pairs(SAMPLE, process.env.SEED ?? "20261128"))
      expect({ ...each, ...(await chaos.tryOut(each)) }).toEqual({ ...each, wrong: [] });
  });
});

describe("what a colleague does to the record of a run", () => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  beforeEach(async () => {
    world = await openWorld();
    world.run = (await world.calls.begin(world.plan({ place: "in place" }), "page")).run;
  });
  afterEach(() => world.close());
  const write = (city: string) =>
    world.calls.write(world.run, "page", [{ read: [city], now: [city.toUpperCase()], by: "Rules" }]);
  const tab = (name: string) =>
    world
      .book()
      .sheets()
      .find((each) => each.name === name)?.id ?? "";

  const typeLog = (row: number, heading: string, text: string) => {
    const [headings = []] = world.book().values(tab("Stet log"), { row: 1, column: 1, rows: 1, columns: 40 });
    const column = headings.indexOf(heading) + 1;
    world.book().type(tab("Stet log"), { row, column, rows: 1, columns: 1 }, [[text]]);
  };

  it("leaves one damaged line out of the undo, and names it", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    world.book().type(tab("Stet changes"), { row: 2, column: 10, rows: 1, columns: 1 }, [["oops"]]);
    const undone = await world.calls.revert(world.run);
    expect(inEnglish(undone.lost as Said)).toMatch(/Line 2 of “Stet changes” cannot be read/);
    expect((await world.calls.runs())[0]).toMatchObject({ status: "reverted" });
  });

  const insert = (name: string, rows: Cell[][]) => {
    const id = tab(name) || world.book().insertSheet(name);
    const [first = []] = rows;
    world.book().type(id, { row: 1, column: 1, rows: rows.length, columns: first.length }, rows);
  };

  it("says so where what was packed away of a run cannot be read", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    insert("Stet archive", [
      ["Run", "Packed lines"],
      [world.run, "oops"],
    ]);
    const undone = await world.calls.revert(world.run);
    expect(undone).toMatchObject({ restored: 2 });
    expect(inEnglish(undone.lost as Said)).toMatch(/What “Stet archive” holds of this run/);
  });

  it("is undone from where the lines of many runs were packed away, at two times", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    const [calls, book, id] = [world.calls, world.book(), tab("Stet changes")];
    const lines = () => book.values(id, { row: 1, column: 1, rows: 3, columns: 11 });
    const packAway = async (own: Cell[]) => {
      const rows = 20_001;
      const { rows: last = 0 } = book.sheets().find((each) => each.id === id) ?? {};
      book.insertRows(id, last, rows);
      book.type(id, { row: 2, column: 1, rows: 1, columns: own.length }, [own]);
      const others = Array.from({ length: rows }, () => ["another run"]);
      book.type(id, { row: 3, column: 1, rows, columns: 1 }, others);
      const { run } = await calls.begin(world.plan({ place: "beside" }), "page");
      await calls.finish(run, "page", {});
    };
    const [, own = []] = lines();
    await packAway(own);
    await packAway(own);
    expect(lines().flat()).not.toContain(world.run);
    expect(await calls.revert(world.run)).toMatchObject({ restored: 2, removedColumns: true });
  });

  it("is undone although a line tells of more rows than there can be", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    world.book().type(tab("Stet changes"), { row: 2, column: 6, rows: 1, columns: 1 }, [["2-99999999999"]]);
    expect(await world.calls.damaged()).toEqual([]);
    expect(await world.calls.revert(world.run)).toMatchObject({ restored: 2, removedColumns: true });
  });

  it("keeps a damaged line at the end of its run, and ends where what is left of the plan cannot be deleted", async () => {
    await write("rome");
    await write("paris");
    world.book().type(tab("Stet changes"), { row: 2, column: 10, rows: 1, columns: 1 }, [["oops"]]);
    let calls = 0;
    world.host.faults.add({
      when: ({ name }) => name === "PropertiesService.Properties.deleteProperty" && ++calls === 2,
      effect: { throws: "Service error: Properties" },
    });
    expect(await world.calls.finish(world.run, "page", { changed: 4 })).toMatchObject({ status: "finished" });
    expect(calls).toBeGreaterThan(1);
    expect(await world.calls.damaged()).toHaveLength(1);
    expect((await world.calls.open()).unfinished).toBeNull();
  });

  it.each(["beside", "in place"] as const)(
    "leaves no column of a run %s that cannot begin",
    async (place) => {
      await world.calls.finish(world.run, "page", {});
      await world.calls.revert(world.run);
      const before = world.look();
      world.host.faults.add({
        when: ({ name }) => name === "PropertiesService.Properties.setProperties",
        effect: { throws: "Service error: Properties" },
      });
      await expect(world.calls.begin(world.plan({ place }), "page")).rejects.toThrow(/Service error/);
      expect(world.look()).toEqual(before);
    },
  );

  it("keeps the originals of a fix of which nothing is told any more, and that is said to have changed nothing", async () => {
    await world.calls.finish(world.run, "page", {});
    await world.calls.revert(world.run);
    const { run } = await world.fix();
    world.book().deleteSheet(tab("Stet changes"));
    typeLog(3, "Cells written", "0");
    await world.calls.revert(run);
    const { cells } = world.look();
    expect(cells[1]).toEqual(expect.arrayContaining(["Paris", "paris", "8", "7"]));
  });

  it("takes no run's name in the log for anything but its name", async () => {
    await world.calls.finish(world.run, "page", {});
    await world.calls.revert(world.run);
    const before = world.look().cells;
    await world.remove([1]);
    const kept = tab("Stet removed rows");
    typeLog(3, "Run", "(");
    world.book().type(kept, { row: 2, column: 1, rows: 2, columns: 1 }, [["("], ["("]]);
    expect(await world.calls.revert("(")).toMatchObject({ rows: 1 });
    expect(world.look().cells).toEqual(before);
  });

  it.each([
    ["above its heading", 1, "mine"],
    ["as a formula that shows nothing", 11, '=IF(A11="","","mine")'],
  ])("keeps a result column in which somebody wrote %s", async (_where, row, text) => {
    await world.calls.finish(world.run, "page", {});
    const { run } = await world.calls.begin(world.plan({ headingRow: 2 }), "page");
    await world.calls.write(run, "page", [{ read: ["rome"], now: ["ROME"], by: "Rules" }]);
    await world.calls.finish(run, "page", { changed: 2 });
    world.type(row, 3, text);
    await world.book().settled();
    expect(await world.calls.revert(run)).toMatchObject({ restored: 2, removedColumns: false });
    const area = { row, column: 3, rows: 1, columns: 1 };
    expect([world.book().formulas("s1", area)[0]?.[0] || world.book().values("s1", area)[0]?.[0]]).toEqual([
      text,
    ]);
  });

  it("removes damaged lines when a person says so, and no other", async () => {
    await write("rome");
    await write("paris");
    const type = (row: number, text: string) =>
      world.book().type(tab("Stet changes"), { row, column: 10, rows: 1, columns: 1 }, [[text]]);
    const shape = String(
      world.book().values(tab("Stet changes"), { row: 3, column: 10, rows: 1, columns: 1 }),
    );
    type(2, "oops");
    type(3, "oops");
    expect(await world.calls.damaged()).toEqual([2, 3]);
    type(3, shape);
    expect(await world.calls.removeDamaged([2, 3])).toBe(1);
    expect(await world.calls.damaged()).toEqual([]);
    expect((await world.calls.changes(world.run)).map(({ value }) => value)).toEqual([["paris"]]);
  });

  it("keeps the original where the tab that tells of its cells was deleted in the middle, and says so", async () => {
    await write("rome");
    world.book().deleteSheet(tab("Stet changes"));
    await write("paris");
    await world.calls.finish(world.run, "page", { changed: 4 });
    const undone = await world.calls.revert(world.run);
    expect(undone).toMatchObject({ restored: 2, removedColumns: false });
    expect(inEnglish(undone.lost as Said)).toMatch(/2 of its 4 cells.*original column stays/);
    expect(world.look().cells.map((row) => row[2])).toContain("rome");
  });

  it.each([
    ["without its plan", "stet.plan.0", null],
    ["with half a plan", "stet.plan.0", '{"function":"HF'],
    ["that is no JSON", "stet.run", "oops"],
    ["of another shape", "stet.run", "{}"],
    ["with the plan of another", "stet.plan.1", "\nanother run"],
  ])(
    "takes what is left of a run %s for none: the next can begin, and its columns go",
    async (_, key, value) => {
      world.host.setProperty("document", key, value);
      expect((await world.reopen()).unfinished).toBeNull();
      await world.calls.revert(world.run);
      const { run } = await world.calls.begin(world.plan(), "page");
      expect((await world.calls.open()).unfinished).toMatchObject({ run });
    },
  );

  it("does not end a run that goes on elsewhere", async () => {
    await expect(world.calls.abandon(world.run)).rejects.toThrow(/goes on in another window/);
    expect((await world.calls.open()).unfinished).toMatchObject({ run: world.run });
    world.clock.advance(120_000);
    await world.calls.abandon(world.run);
    expect((await world.calls.open()).unfinished).toBeNull();
  });

  it("adds to what the log says of a run when it is undone", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2, found: "2 cells are spelled differently." });
    await world.calls.note(world.run, 19, 20);
    await world.calls.revert(world.run);
    expect((await world.calls.runs())[0]).toMatchObject({
      found: "2 cells are spelled differently.",
      sample: expect.stringMatching(/19 of 20 results were right .95% interval: 76% to 99%/),
      undone: expect.stringMatching(/2 cells put back, 0 edited since and left/),
    });
  });

  it("tells the same in codes beside the sentences, for whoever reads the log again", async () => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    await world.calls.note(world.run, 19, 20);
    await world.calls.note(world.run, 5, 5);
    await world.calls.revert(world.run);
    const [line] = await world.calls.runs();
    const { sample, undone } = JSON.parse(line?.codes ?? "");
    expect(sample.args.all).toMatchObject([
      { code: "log.sample", args: { right: 19, of: 20 } },
      { code: "log.sample", args: { right: 5, of: 5 } },
    ]);
    expect(undone).toMatchObject({ code: "log.cellsBack", args: { n: 2, edited: 0 } });
  });

  it.each([
    ["no JSON", "oops"],
    ["of another shape", '{"sample":{"code":"log.sample","args":[1]}}'],
    ["a code that nobody knows", '{"sample":{"code":"log.forged","args":{}}}'],
  ])("keeps its sentences where the codes are %s", async (_what, codes) => {
    await write("rome");
    await world.calls.finish(world.run, "page", { changed: 2 });
    await world.calls.note(world.run, 19, 20);
    typeLog(2, "Codes", codes);
    await world.calls.note(world.run, 5, 5);
    expect((await world.calls.runs())[0]).toMatchObject({
      sample: expect.stringMatching(/ 19 of 20 .* 5 of 5 /),
      codes: expect.stringContaining('"log.sample"'),
    });
  });

  it("takes down a sample of which nothing was right", async () => {
    await write("rome");
    await world.calls.note(world.run, 0, 20);
    expect((await world.calls.runs())[0]).toMatchObject({ sample: expect.stringMatching(/ 0 of 20 /) });
  });

  it("refuses a sample of which more was right than it holds", async () => {
    await expect(world.calls.note(world.run, 21, 20)).rejects.toThrow(/older than Stet/);
  });
});
