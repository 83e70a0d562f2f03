import { VirtualClock } from "../../../playground/host/clock.ts";
import { runsThatStand } from "../../../src/core/recipe/from-history.ts";
import { writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { partOf } from "../../../src/core/recipe/stages.ts";
import { openRecipeSheet, planOf, recipe, runRecipe, SURNAME } from "../../support/recipe-sheet.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const NAMES = ["Lee, Ann", "Moss, Bob", "Lee, Ann"];
const LEES = ["Lee", "Moss", "Lee"];

/** Of the calls at which Google may end a script one of so many is tried; all with `CASES=29`. */
const EVERY = Math.max(1, Math.round(29 / Number(process.env.CASES ?? 1)));

describe("Run recipes on new rows", () => {
  let opened: Awaited<ReturnType<typeof openRecipeSheet>>;
  afterEach(() => opened.playground.close());

  const open = async (...args: Parameters<typeof openRecipeSheet>) => {
    opened = await openRecipeSheet(...args);
    return opened;
  };
  /** The same with a recipe kept and run, so that its results stand in the second column. */
  const withSurnames = async (...args: Parameters<typeof openRecipeSheet>) => {
    const sheet = await open(...args);
    await sheet.keep(SURNAME);
    await sheet.run(SURNAME, [1], args[0].length);
    return sheet;
  };

  it("says what it would write, writes that, and can be undone without the rows from before", async () => {
    const { type, menu, asked, said, column, calls } = await withSurnames(NAMES);
    expect(column(2, 3)).toEqual(LEES);
    type(5, 1, ["Lee, Ann", "Stone, Cy", "Cher"]);
    await menu();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("“Surnames” writes “Surname” in 2 new rows. 1 row stays blank");
    expect(said).toEqual(["2 new rows written."]);
    expect(column(2, 6)).toEqual([...LEES, "Lee", "Stone", ""]);
    const [first, second] = await calls.runs();
    expect(second).toMatchObject({
      ...{ function: "Recipe", status: "finished", place: "existing column", wrote: "Surname" },
      ...{ read: "Name", rows: 3, changed: 2, arguments: '"Surnames"', cost: 0 },
    });
    expect(runsThatStand(await calls.runs(), "Data")).toEqual([first]);
    await calls.revert(second?.run ?? "");
    expect(column(2, 6)).toEqual([...LEES, "", "", ""]);
    expect(first?.status).toBe("finished");
  });

  it("writes nothing where the person does not agree, and says so where there is nothing to do", async () => {
    const { type, menu, asked, said, column, calls } = await withSurnames(NAMES, {}, () => "CANCEL");
    await menu();
    expect(asked).toEqual([]);
    expect(said).toEqual([expect.stringContaining("No new rows")]);
    type(5, 1, ["Cher"]);
    await menu();
    expect(said[1]).toContain("1 new row stays blank");
    type(6, 1, ["Stone, Cy"]);
    await menu();
    expect(asked).toHaveLength(1);
    expect(column(2, 5)).toEqual([...LEES, "", ""]);
    expect(await calls.runs()).toHaveLength(1);
  });

  it("leaves what the run has left to the person, such as a row about which its examples disagree", async () => {
    const { keep, type, menu, asked, column, calls, sheetId } = await open(NAMES);
    await keep(SURNAME);
    await runRecipe(calls, sheetId, SURNAME, [1], [NAMES], ["Moss, Bob"]);
    expect(column(2, 3)).toEqual(["Lee", "", "Lee"]);
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(asked[0]).toContain("in 1 new row. 1 row stays blank");
    expect(column(2, 4)).toEqual(["Lee", "", "Lee", "Stone"]);
    await menu();
    expect(asked).toHaveLength(1);
  });

  it("fills by what stands behind a model's answers, once these are there, and asks no model", async () => {
    const { keep, run, type, menu, asked, said, column, calls } = await open(["Lima", "Oslo"]);
    const whole = recipe(
      ...(["Desks", ["Name"]] as const),
      { op: "model", name: "HF_CLASSIFY", column: 0, to: "Notes" },
      { op: "map", column: 1, to: "Desk", pairs: [["sport", "S"]], onFail: "flag" },
    );
    await keep(whole);
    type(2, 2, ["sport", "sport"]);
    await run(partOf(whole, [1]).recipe, [2], 2);
    expect(column(3, 2)).toEqual(["S", "S"]);
    type(4, 1, ["Rome", "Bonn"]);
    type(4, 2, ["sport"]);
    await menu();
    expect(asked).toEqual([expect.stringContaining("“Desks” writes “Desk” in 1 new row.")]);
    expect(said).toEqual(["1 new row written."]);
    expect(column(3, 4)).toEqual(["S", "S", "S", ""]);
    expect((await calls.runs()).map((each) => [each.function, each.requests])).toEqual([
      ["Recipe", 0],
      ["Recipe", 0],
    ]);
  });

  it("leaves what a person has cleared or rejected in review", async () => {
    const { type, menu, asked, column, calls } = await withSurnames(NAMES);
    const [first] = await calls.runs();
    await calls.review(first?.run ?? "", [
      { read: ["Lee, Ann"], was: ["Lee"], now: [""], verdict: "kept" },
      { read: ["Moss, Bob"], was: ["Moss"], now: [""], verdict: "cleared" },
    ]);
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(asked[0]).toContain("in 1 new row. 3 rows stay blank");
    expect(column(2, 4)).toEqual(["", "", "", "Stone"]);
  });

  it("writes the others where a result, or what is read, is too long for a cell", async () => {
    const { keep, run, type, menu, asked, column, calls } = await open(["Ann"]);
    const both = recipe("Both", ["Name", "Notes"], { op: "join", columns: [0, 1], with: " ", to: "Both" });
    await keep(both);
    await run(both, [1, 2], 1);
    type(3, 1, ["a".repeat(30_000), "Bob"]);
    type(3, 3, ["b".repeat(30_000), "Moss"]);
    await menu();
    expect(asked[0]).toContain("in 1 new row. 1 row stays blank");
    expect(column(2, 2, 3)).toEqual(["", "Bob Moss"]);
    expect((await calls.runs())[1]).toMatchObject({ status: "finished", changed: 1, stopped: "" });
  });

  it("says so where no recipe has written anything", async () => {
    const { menu, said } = await open(NAMES);
    await menu();
    expect(said).toEqual([expect.stringContaining("no recipe that is saved in this file has written")]);
  });

  it("never writes over what somebody has typed, be it while they are asked", async () => {
    const sheet = await withSurnames(NAMES, {}, () => {
      opened.type(6, 2, ["mine"]);
      return "OK";
    });
    sheet.type(2, 2, ["corrected"]);
    sheet.type(5, 1, ["Stone, Cy", "Reed, Di", "Kim, Ed"]);
    sheet.type(7, 2, ['=""']);
    await sheet.menu();
    expect(sheet.column(2, 6)).toEqual(["corrected", "Moss", "Lee", "Stone", "mine", ""]);
    expect(sheet.said).toEqual([expect.stringContaining("1 new row written; 1 could not be")]);
    expect(sheet.book.formulas("s1", { row: 7, column: 2, rows: 1, columns: 1 })).toEqual([['=""']]);
  });

  it("writes text that looks like a formula or a number as the text that it is", async () => {
    const { type, menu, column, book } = await withSurnames(NAMES);
    type(5, 1, ["'=1+1, Ann", "'007, Bob", "'3/4, Cy"]);
    await menu();
    expect(column(2, 6).slice(3)).toEqual(["=1+1", "007", "3/4"]);
    expect(book.formulas("s1", { row: 5, column: 2, rows: 3, columns: 1 }).flat().join("")).toBe("");
  });

  it("tells the steps of a recipe that the person has not kept as it stands, whoever wrote it", async () => {
    const { type, menu, asked, tab, host, run, keep, column } = await withSurnames(NAMES);
    const editor = host.as({ email: "editor@example.org" });
    type(5, 1, ["Stone, Cy"]);
    await menu(editor);
    expect(asked[0]).toContain("“Surnames” is not as you have saved it");
    expect(asked[0]).toContain("1. Writes into “Surname” “Name” from its start to the start of “, ”");
    expect(column(2, 4)).toEqual([...LEES, "Stone"]);

    const kept = tab("Stet recipes");
    kept.type(2, kept.heading("Mark") + 1, "x");
    type(6, 1, ["Reed, Di"]);
    await menu();
    expect(asked[1]).toContain("“Surnames” is not as you have saved it");
    await keep(SURNAME);
    type(7, 1, ["Kim, Ed"]);
    await menu();
    expect(asked[2]).not.toContain("is not as you have saved it");

    const colleagues = recipe("Theirs\n\nOK “Surnames” writes", ["Name"], {
      op: "map",
      column: 0,
      to: "Code",
      pairs: [["Lee, Ann", "L"]],
      onFail: "blank",
    });
    await keep(colleagues, sidebarCalls(editor));
    await run(colleagues, [1], 6, sidebarCalls(editor));
    type(8, 1, ["Lee, Ann"]);
    await menu();
    expect(asked[3]).toContain("“Theirs OK “Surnames” writes” writes “Code” in 1 new row");
    expect(asked[3]?.split("\n\n")).toHaveLength(3);
  });

  it("does not run what somebody else has written where its steps are told only in part", async () => {
    const { type, menu, asked, said, host, run, keep, column } = await withSurnames(NAMES);
    const editor = sidebarCalls(host.as({ email: "editor@example.org" }));
    const last = `c${"x".repeat(70)}`;
    const long = recipe("Codes", ["Name"], {
      op: "map",
      column: 0,
      to: "Code",
      pairs: [...[...new Set(NAMES)].map((each) => [each, "c"] as const), ["Stone, Cy", last]],
      onFail: "flag",
    });
    await keep(long, editor);
    await run(long, [1], NAMES.length, editor);
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(asked).toEqual([expect.not.stringContaining("Codes” writes")]);
    expect(asked[0]).toContain("“Codes” is not as you have saved it, and too long to be told here.");
    expect(column(2, 4)).toEqual([...NAMES.map(() => "c"), ""]);
    await keep(long);
    await menu();
    expect(asked[1]).toContain("“Codes” writes “Code” in 1 new row");
    expect(said).toHaveLength(2);
    expect(column(2, 4)).toEqual([...NAMES.map(() => "c"), last]);
  });

  it("tells what others have written so that it can be read, whatever stands in headings and names", async () => {
    const { type, menu, asked, said, host, column } = await withSurnames(NAMES);
    const editor = sidebarCalls(host.as({ email: "editor@example.org" }));
    const keepAs = (name: string, was: string) =>
      editor.keepRecipe(name, writeRecipe({ ...SURNAME, name }), [was]);
    await keepAs("Sur\u202enames\u0085OK", "Surnames");
    type(1, 2, ["H".repeat(40_000)]);
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(asked[0]).toMatch(/^“Sur names OK” writes “H{1,60}…” in 1 new row/);
    expect(asked[0]).toContain("1. Writes into “Surname”");
    expect(column(2, 4)).toEqual([...LEES, "Stone"]);
    await editor.keepRecipe("S".repeat(2_000), writeRecipe(SURNAME), ["Sur\u202enames\u0085OK"]);
    type(6, 1, ["Reed, Di"]);
    await menu();
    expect(asked).toHaveLength(1);
    expect(said[1]).toContain("too long");
    expect(column(2, 5)).toEqual([...LEES, "Stone", ""]);
  });

  it("does not run a recipe that is another by now, and says which", async () => {
    const { type, menu, asked, said, tab, keep, column, run } = await withSurnames(NAMES);
    type(5, 1, ["Stone, Cy"]);
    const other = { ...SURNAME, steps: SURNAME.steps.map((step) => ({ ...step, onFail: "keep" as const })) };
    await keep({ ...other, name: "Surnames" } as typeof SURNAME);
    await menu();
    expect(asked).toEqual([]);
    expect(said).toEqual([expect.stringContaining("“Surnames”, which wrote “Surname”, was changed since")]);
    const kept = tab("Stet recipes");
    kept.type(2, kept.heading("Recipe") + 1, writeRecipe(SURNAME).replace('", "', '"; "'));
    await menu();
    expect(asked).toEqual([]);
    expect(column(2, 4)).toEqual([...LEES, ""]);
    await keep(SURNAME);
    await menu();
    expect(column(2, 4)).toEqual([...LEES, "Stone"]);
    void run;
  });

  it("finds its columns wherever they were moved, whatever they are called, and not where they came apart", async () => {
    const { type, menu, asked, said, column, book } = await withSurnames(NAMES);
    book.insertColumns("s1", 2, 1);
    type(1, 3, ["Family name"]);
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(asked[0]).toContain("writes “Family name” in 1 new row.");
    expect(column(3, 4)).toEqual([...LEES, "Stone"]);
    book.moveColumn("s1", 1, 5);
    type(6, 4, ["Reed, Di"]);
    await menu();
    expect(column(2, 5)).toEqual([...LEES, "Stone", "Reed"]);
    book.deleteColumns("s1", 2, 1);
    type(7, 3, ["Kim, Ed"]);
    await menu();
    expect(said[2]).toContain("no recipe that is saved in this file has written");
  });

  it("writes beside nothing that was put in above the headings", async () => {
    const { type, menu, asked, column, book } = await withSurnames(NAMES);
    book.insertRows("s1", 1, 2);
    type(1, 1, ["Staff", "Updated 3, May"]);
    type(7, 1, ["Stone, Cy"]);
    await menu();
    expect(asked[0]).toContain("in 1 new row.");
    expect(column(2, 7, 1)).toEqual(["", "", "Surname", ...LEES, "Stone"]);
  });

  it("writes nothing where columns are moved while the person is asked", async () => {
    const sheet = await withSurnames(NAMES, {}, () => {
      opened.book.insertColumns("s1", 2, 1);
      return "OK";
    });
    sheet.type(5, 1, ["Stone, Cy"]);
    await expect(sheet.menu()).rejects.toThrow(/Columns were moved meanwhile/);
    expect([sheet.column(2, 4), sheet.column(3, 4)]).toEqual([
      ["", "", "", ""],
      [...LEES, ""],
    ]);
  });

  it("leaves two columns that do not stand side by side any more", async () => {
    const { keep, run, type, menu, said, asked, book, column } = await open(["Lee-Ann", "Moss-Bob"]);
    const cut = { edge: "start", text: "-", nth: 1 } as const;
    const parts = recipe("Parts", ["Name"], {
      ...{ op: "write", to: ["One", "Two"], onFail: "flag" },
      cases: [
        {
          columns: [
            [{ from: 0, do: [{ op: "cut", from: { at: 0 }, to: cut }] }],
            [
              {
                from: 0,
                do: [
                  { op: "cut", from: { ...cut, edge: "end" }, to: { edge: "end", of: "letters", nth: -1 } },
                ],
              },
            ],
          ],
        },
      ],
    });
    await keep(parts);
    await run(parts, [1], 2);
    expect([column(2, 2), column(3, 2)]).toEqual([
      ["Lee", "Moss"],
      ["Ann", "Bob"],
    ]);
    type(4, 1, ["Stone-Cy"]);
    type(4, 3, ["mine"]);
    await menu();
    expect(said).toEqual([expect.stringContaining("No new rows")]);
    type(5, 1, ["Reed-Di"]);
    await menu();
    expect([column(2, 4), column(3, 4)]).toEqual([
      ["Lee", "Moss", "", "Reed"],
      ["Ann", "Bob", "mine", "Di"],
    ]);
    book.insertColumns("s1", 3, 1);
    type(6, 1, ["Kim-Ed"]);
    await menu();
    expect(asked).toHaveLength(1);
    expect(said[2]).toContain("“Parts” wrote do not stand side by side");
    expect(column(2, 5)[4]).toBe("");
  });

  it("reads what another has yet to write, and waits for what only another run can", async () => {
    const { keep, run, type, menu, asked, column, calls, sheetId } = await withSurnames(NAMES);
    const loud = recipe("Loud", ["Surname", "Name"], {
      ...{ op: "join", columns: [0, 1], with: ": ", to: "Loud" },
    });
    await keep(loud);
    await run(loud, [2, 1], 3);
    type(5, 1, ["Stone, Cy", "Cher"]);
    await menu();
    expect(asked[0]).toContain("“Loud” writes “Loud” in 1 new row.");
    expect(column(3, 5)).toEqual([
      "Lee: Lee, Ann",
      "Moss: Moss, Bob",
      "Lee: Lee, Ann",
      "Stone: Stone, Cy",
      "",
    ]);
    // A column that a formula's function filled, as a model does.
    const { run: other } = await calls.begin(
      {
        ...{
          function: "HF_CLASSIFY",
          arguments: [],
          argumentsText: "",
          sheetId,
          headingRow: 1,
          place: "beside",
        },
        ...{
          columns: [{ column: 1, parameter: 0 }],
          rows: "all",
          headings: ["Kind"],
          by: "A model",
          provider: "",
        },
      },
      "page",
    );
    await calls.write(other, "page", [{ read: ["Lee, Ann"], now: ["person"], by: "A model" }]);
    await calls.finish(other, "page", {});
    const kinds = recipe("Kinds", ["Kind", "Name"], { op: "join", columns: [0, 1], with: "/", to: "Both" });
    await keep(kinds);
    await run(kinds, [2, 1], 2);
    const before = column(3, 6);
    expect(before.slice(0, 2)).toEqual(["person/Lee, Ann", "/Moss, Bob"]);
    type(7, 1, ["Reed, Di"]);
    await menu();
    expect(asked[1]).not.toContain("Kinds");
    type(7, 2, ["person"]);
    await menu();
    expect(asked[2]).toContain("“Kinds” writes “Both” in");
    expect(column(3, 6)[5]).toBe("person/Reed, Di");
  });

  it("lets a value wait in all its rows, which are written at once, and counts what it wrote", async () => {
    const { keep, run, type, menu, asked, said, column, calls, sheetId } = await open(["Ann"]);
    const asks = { function: "HF_EXTRACT", arguments: [], argumentsText: "", by: "A model", provider: "" };
    const { run: other } = await calls.begin(
      { ...planOf(sheetId, SURNAME, [1]), ...asks, headings: ["Age", "Town"] },
      "page",
    );
    await calls.write(other, "page", [{ read: ["Ann"], now: ["41", "Lima"], by: "A model" }]);
    await calls.finish(other, "page", {});
    const both = recipe("Both", ["Age", "Name"], { op: "join", columns: [0, 1], with: "/", to: "Both" });
    await keep(both);
    await run(both, [2, 1], 1);
    type(3, 1, ["Bob", "Bob", "Cy"]);
    type(3, 4, ["Oslo"]);
    type(5, 4, ["Rome"]);
    await menu();
    expect(asked[0]).toContain("in 1 new row.");
    expect(column(3, 4)).toEqual(["41/Ann", "", "", "/Cy"]);
    expect(said).toEqual(["1 new row written."]);
  });

  it("decides by its column as it did, or leaves it to the person", async () => {
    const { keep, run, type, menu, asked, said, column } = await open(["03/04/2024", "13/04/2024"]);
    const dates = recipe(
      "Dates",
      ["Name"],
      { op: "map", column: 0, to: "Day", pairs: [], onFail: "keep" },
      { op: "rule", column: 1, rules: "date:iso" },
    );
    await keep(dates);
    await run(dates, [1], 2);
    const days = ["2024-04-03", "2024-04-13"];
    expect(column(2, 2)).toEqual(days);
    type(4, 1, ["'05/06/2024"]);
    await menu();
    expect(column(2, 3)).toEqual([...days, "2024-06-05"]);
    type(5, 1, ["'05/23/2024"]);
    await menu();
    expect(asked).toHaveLength(1);
    expect(said[1]).toContain("would read rows otherwise that are written already");
    expect(column(2, 4)).toEqual([...days, "2024-06-05", ""]);
  });

  it("is not led elsewhere by a log or by marks of columns that others have written", async () => {
    const { type, menu, said, tab, keep, run, column, book, calls } = await withSurnames(NAMES);
    const codes = recipe("Codes", ["Name"], {
      op: "map",
      column: 0,
      to: "Code",
      pairs: [
        ["Lee, Ann", "L"],
        ["Moss, Bob", "M"],
        ["Stone, Cy", "S"],
      ],
      onFail: "flag",
    });
    await keep(codes);
    const other = await run(codes, [1], 3);
    await calls.revert(other);
    const log = tab("Stet log");
    const [line = [], undone = []] = log.lines().slice(1);
    const at = log.heading("Codes");
    const key = (cell: unknown) => /"key":"([^"]+)"/.exec(String(cell))?.[1] ?? "";
    log.type(2, at + 1, String(line[at]).replace(key(line[at]), key(undone[at])));
    type(5, 1, ["Stone, Cy"]);
    await menu();
    expect(said).toEqual([
      expect.stringContaining("Most of what stands in “Surname” is not what the recipe “Codes” gives"),
    ]);
    expect(column(2, 4)).toEqual([...LEES, ""]);
    book.protect({
      sheetId: "s1",
      area: { row: 2, column: 2, rows: 20, columns: 1 },
      description: "",
      warningOnly: false,
    });
    log.type(2, at + 1, String(line[at]));
    await menu();
    expect(column(2, 4)).toEqual([...LEES, "Stone"]);
    const changes = tab("Stet changes");
    for (let row = 2; row < 10; row++) changes.type(row, changes.heading("Mark") + 1, "x");
    type(6, 1, ["Reed, Di"]);
    await menu();
    expect(said[2]).toContain("what tells of this run was not written by you alone");
    expect(column(2, 5)).toEqual([...LEES, "Stone", ""]);
  });

  it("leaves columns that are protected against the person, and says so before", async () => {
    const { type, menu, said, asked, host, book, column } = await withSurnames(NAMES);
    book.protect({
      sheetId: "s1",
      area: { row: 2, column: 2, rows: 20, columns: 1 },
      description: "",
      warningOnly: false,
    });
    type(5, 1, ["Stone, Cy"]);
    await menu(host.as({ email: "editor@example.org" }));
    expect(asked).toEqual([]);
    expect(said[0]).toMatch(/protected/);
    expect(column(2, 4)).toEqual([...LEES, ""]);
  });

  it("stops before Google's six minutes with what is written, and goes on when it is chosen again", async () => {
    const ROWS = 9_000;
    const clock = new VirtualClock();
    const { type, menu, said, column, host, calls, book } = await withSurnames(NAMES, { clock });
    book.insertRows("s1", 900, ROWS);
    type(
      5,
      1,
      Array.from({ length: ROWS }, (_, at) => `Name ${at}, Ann`),
    );
    host.faults.slow("SpreadsheetApp.Range.setValues", 30);
    await menu();
    expect(said[0]).toContain("Choose “Run recipes on new rows” again to go on");
    const written = () => column(2, ROWS, 5).filter((cell) => cell !== "").length;
    const before = written();
    expect(before).toBeGreaterThan(1_000);
    expect(before).toBeLessThan(ROWS);
    host.faults.clear();
    await menu();
    expect(written()).toBe(ROWS);
    expect((await calls.runs()).map(({ status }) => status)).toEqual(["finished", "stopped", "finished"]);
  });

  it("waits for a run that goes on, and leaves one that waits for somebody", async () => {
    const clock = new VirtualClock();
    const { type, menu, calls, sheetId, column } = await withSurnames(NAMES, { clock });
    type(5, 1, ["Stone, Cy"]);
    await calls.begin(
      {
        ...{
          function: "HF_CLASSIFY",
          arguments: [],
          argumentsText: "",
          sheetId,
          headingRow: 1,
          place: "beside",
        },
        ...{
          columns: [{ column: 3, parameter: 0 }],
          rows: "all",
          headings: ["Kind"],
          by: "A model",
          provider: "",
        },
      },
      "page",
    );
    await expect(menu()).rejects.toThrow(/A run of HF_CLASSIFY is going on/);
    clock.advance(120_000);
    await expect(menu()).rejects.toThrow(/was begun in this document and not finished/);
    expect(column(2, 4)).toEqual([...LEES, ""]);
  });

  it("loses nothing whatever call Google ends it at, and goes on with the rest", async () => {
    for (let nth = 1; ; nth += EVERY) {
      const clock = new VirtualClock();
      const { type, menu, calls, host, column, playground } = await withSurnames(NAMES, { clock });
      type(5, 1, ["Lee, Ann", "Stone, Cy"]);
      host.faults.killAt(nth, nth % 2 === 0 ? "after" : "before");
      const ended = await menu().then(
        () => true,
        () => false,
      );
      host.faults.clear();
      clock.advance(120_000);
      await menu();
      const whole = [...LEES, "Lee", "Stone"];
      expect({ nth, cells: column(2, 5) }).toEqual({ nth, cells: whole });
      const runs = await calls.runs();
      // As in every run, the line of one that was ended before its first write says no more than that it began.
      for (const { run, status } of runs)
        if (status === "running") expect(await calls.changes(run)).toEqual([]);
      for (const { run } of runs.slice(1).reverse()) await calls.revert(run);
      expect({ nth, cells: column(2, 5) }).toEqual({ nth, cells: [...LEES, "", ""] });
      expect((await calls.open()).unfinished).toBeNull();
      if (ended) break;
      await playground.close();
    }
  });
});
