import type { Area } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { reviewOf, takenBack } from "../../../src/core/journal/review.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const REFUSED = /Parts of “Data” are protected, and what tells of this run was not written by you alone/;

/** The owner protects cells; an editor writes into Stet's tabs what would have the owner write there for them. */
describe("what others write into Stet's tabs", () => {
  let playground: Playground;
  let owner: ReturnType<typeof sidebarCalls>;
  let editor: ReturnType<typeof sidebarCalls>;
  let sheetId: string;

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [
        {
          name: "Data",
          cells: [
            ["City", "Sum", "Fee", "Sum"],
            [" a", 1, "x", "2"],
            [" b", 2, "y", "3"],
            [" c", 3, "z", "4"],
          ],
        },
      ],
      user: { email: "desk@example.org" },
      owner: "desk@example.org",
    });
    owner = sidebarCalls(playground.host);
    editor = sidebarCalls(playground.host.as({ email: "reporter@example.org" }));
    sheetId = (await owner.table()).sheetId;
  });
  afterEach(() => playground.close());

  const protect = (area?: Area) =>
    playground.book.protect({ sheetId: "s1", ...(area && { area }), description: "", warningOnly: false });
  const cells = (columns = 4) =>
    playground.book.displayValues("s1", { row: 1, column: 1, rows: 5, columns }).map((row) => row.join("|"));
  const tab = (name: string) => {
    const found = playground.book.sheets().find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no tab ${name}.`);
    const heads =
      playground.book.values(found.id, { row: 1, column: 1, rows: 1, columns: found.columns })[0] ?? [];
    return {
      lines: () => playground.book.values(found.id, { row: 2, column: 1, rows: 9, columns: found.columns }),
      type: (row: number, heading: string | number, text: string) =>
        playground.book.type(
          found.id,
          {
            row,
            column: typeof heading === "number" ? heading : heads.indexOf(heading) + 1,
            rows: 1,
            columns: 1,
          },
          [[text]],
        ),
    };
  };
  const plan = (part: Partial<Plan> = {}): Plan => ({
    function: "HF_CLEAN",
    arguments: [null, null],
    argumentsText: "",
    sheetId,
    columns: [{ column: 1, parameter: 0 }],
    headingRow: 1,
    place: "beside",
    rows: "new",
    into: 2,
    headings: ["Sum"],
    by: "Rules",
    provider: "",
    ...part,
  });
  const run = async (calls: typeof owner, asked = plan()) => {
    const { run } = await calls.begin(asked, "page");
    const was = (cell: number | string) => (asked.into ? { was: [cell] } : {});
    await calls.write(run, "page", [
      { read: [" a"], ...was(1), now: ["A"], by: "Rules" },
      { read: [" b"], ...was(2), now: ["B"], by: "Rules" },
    ]);
    await calls.finish(run, "page", { changed: 2 });
    return run;
  };

  const forgeLine = () => {
    const [line = []] = tab("Stet changes").lines();
    for (const [at, cell] of line.entries())
      tab("Stet changes").type(4, at + 1, `'${at === 2 ? " c" : at === 4 ? "3" : cell}`);
  };
  const FORGED: [string, () => void][] = [
    ["another value to put back", () => tab("Stet changes").type(2, "Before", "evil")],
    ["another line", forgeLine],
    ["another place", () => tab("Stet log").type(2, "Where", "new column")],
    ["nothing that can be read", () => tab("Stet changes").type(2, "Shape", "oops")],
  ];
  it.each(FORGED)("have nobody undo more than they wrote among protected cells: %s", async (_, forge) => {
    const id = await run(owner);
    protect({ row: 1, column: 2, rows: 4, columns: 1 });
    forge();
    await expect(owner.revert(id)).rejects.toThrow(REFUSED);
    expect(cells()).toEqual(["City|Sum|Fee|Sum", " a|A|x|2", " b|B|y|3", " c|3|z|4", "|||"]);
  });

  it("are not vouched for where they stand among a run's own lines when it ends", async () => {
    const { run: id } = await owner.begin(plan(), "page");
    const change = { read: [" a"], was: [1], now: ["A"], by: "Rules" };
    await owner.write(id, "page", [change]);
    playground.book.type("s1", { row: 3, column: 1, rows: 1, columns: 2 }, [["' a", 1]]);
    await owner.write(id, "page", [change]);
    expect(
      tab("Stet changes")
        .lines()
        .filter(([name]) => name === id),
    ).toHaveLength(2);
    forgeLine();
    await owner.finish(id, "page", { changed: 2 });
    protect({ row: 1, column: 2, rows: 4, columns: 1 });
    await expect(owner.revert(id)).rejects.toThrow(REFUSED);
    expect(cells()[3]).toBe(" c|3|z|4");
  });

  it("are undone by whoever wrote them, protected or not", async () => {
    const id = await run(owner);
    protect();
    expect(await owner.revert(id)).toMatchObject({ restored: 2 });
    expect(cells()[1]).toBe(" a|1|x|2");
  });

  it("bear the mark of one file: in a copy, what somebody wrote down elsewhere is not theirs", async () => {
    const id = await run(owner);
    protect({ row: 1, column: 2, rows: 4, columns: 1 });
    const { host, book } = playground;
    const copyOf = (file: string | undefined) =>
      openPlayground({
        ...(file && { id: file }),
        dist: process.env.STET_DIST ?? "dist",
        saved: book.saved(),
        user: { email: "desk@example.org" },
        owner: "desk@example.org",
        userProperties: host.stored().properties["user desk@example.org"] ?? {},
      });
    const same = await copyOf(undefined);
    const copy = await copyOf("a-copy-of-the-file");
    await expect(sidebarCalls(copy.host).revert(id)).rejects.toThrow(REFUSED);
    expect(await sidebarCalls(same.host).revert(id)).toMatchObject({ restored: 2 });
    await Promise.all([copy.close(), same.close()]);
  });

  it("are undone by anybody where nothing that they wrote is protected", async () => {
    const id = await run(editor);
    protect({ row: 1, column: 1, rows: 4, columns: 1 });
    protect({ row: 1, column: 1, rows: 1, columns: 4 });
    expect(await owner.revert(id)).toMatchObject({ restored: 2 });
    expect(cells()[1]).toBe(" a|1|x|2");
  });

  it("bring no other rows back into a sheet of which something is protected", async () => {
    const removed = await owner.removeRows({
      sheetId,
      headingRow: 1,
      check: "rows",
      sentence: "",
      rows: [{ row: 3, was: [" b", 2, "y", "3"] }],
    });
    protect({ row: 1, column: 4, rows: 3, columns: 1 });
    const kept = tab("Stet removed rows");
    const was = String(kept.lines()[1]?.[6]);
    kept.type(3, 7, "evil");
    await expect(owner.revert(removed.run)).rejects.toThrow(REFUSED);
    expect(cells()).toHaveLength(5);
    expect(cells().join()).not.toContain("evil");
    kept.type(3, 7, was);
    expect(await owner.revert(removed.run)).toMatchObject({ rows: 1 });
    expect(cells()[2]).toBe(" b|2|y|3");
  });

  it("bring rows back into no other sheet of which something is protected", async () => {
    const budget = playground.book.insertSheet("Budget");
    const removed = await owner.removeRows({
      sheetId,
      headingRow: 1,
      check: "rows",
      sentence: "",
      rows: [{ row: 3, was: [" b", 2, "y", "3"] }],
    });
    playground.book.protect({ sheetId: budget, description: "", warningOnly: false });
    playground.book.select(budget, { row: 1, column: 1, rows: 1, columns: 1 });
    const other = (await owner.table()).sheetId;
    for (const row of [2, 3]) tab("Stet removed rows").type(row, "Sheet", other);
    await expect(owner.revert(removed.run)).rejects.toThrow(/Parts of “Budget” are protected/);
    expect(playground.book.values(budget, { row: 1, column: 1, rows: 5, columns: 4 }).flat().join("")).toBe(
      "",
    );
    for (const row of [2, 3]) tab("Stet removed rows").type(row, "Sheet", sheetId);
    expect(await owner.revert(removed.run)).toMatchObject({ rows: 1 });
  });

  it("put no formula into a protected cell", async () => {
    playground.book.type("s1", { row: 2, column: 6, rows: 1, columns: 1 }, [["=HF_CLEAN(A2)"]]);
    await playground.book.settled();
    await owner.freeze(false);
    const [frozen] = await owner.runs();
    protect({ row: 2, column: 6, rows: 1, columns: 1 });
    tab("Stet changes").type(2, "Before", '=IMPORTXML("https://evil.example","/")');
    playground.book.setNotes("s1", { row: 2, column: 6, rows: 1, columns: 1 }, [
      [
        playground.book
          .notes("s1", { row: 2, column: 6, rows: 1, columns: 1 })[0]?.[0]
          ?.replace(/=.*/, '=IMPORTXML("https://evil.example","/")') ?? "",
      ],
    ]);
    await expect(owner.revert(frozen?.run ?? "")).rejects.toThrow(REFUSED);
    expect(playground.book.formulas("s1", { row: 2, column: 6, rows: 1, columns: 1 })).toEqual([[""]]);
  });

  /** The editor's work is ended by Google once their lines stand in the tab; the owner protects the sheet and is asked. */
  const cutShort = async (work: () => Promise<unknown>) => {
    const written = () =>
      playground.book.sheets().some(({ name }) => name === "Stet changes")
        ? tab("Stet changes").lines().flat()
        : [];
    let from = Number.POSITIVE_INFINITY;
    playground.host.faults.add({
      when: ({ name, index, entry }) => {
        if (entry === "rpc" && name.endsWith(".setValues") && written().length > 0)
          from = Math.min(from, index);
        return index > from;
      },
      effect: { throws: "Exceeded maximum execution time" },
      times: Number.POSITIVE_INFINITY,
    });
    await work().catch(() => undefined);
    playground.host.faults.clear();
    protect({ row: 1, column: 1, rows: 4, columns: 1 });
    const { resting } = await owner.open();
    expect(resting).toMatchObject({ by: "" });
    return owner.goOn(resting?.next ?? "");
  };

  it("are not gone on with by others among protected cells: a fix", async () => {
    const fix = { row: 2, column: 1, was: " a", now: "evil" };
    const mend = () => editor.mend({ sheetId, headingRow: 1, check: "spaces", sentence: "", cells: [fix] });
    await expect(cutShort(mend)).rejects.toThrow(REFUSED);
    expect(cells().join()).not.toContain("evil");
  });

  it("are not gone on with by others among protected cells: rows to take out", async () => {
    const rows = [{ row: 3, was: [" b", 2, "y", "3"] }];
    const remove = () => editor.removeRows({ sheetId, headingRow: 1, check: "rows", sentence: "", rows });
    await expect(cutShort(remove)).rejects.toThrow(REFUSED);
    expect(cells()[2]).toBe(" b|2|y|3");
  });

  /** Splits the first row's value into two rows. */
  const split = (calls: typeof owner) => {
    playground.book.type("s1", { row: 2, column: 1, rows: 1, columns: 1 }, [["a;b"]]);
    return calls.splitRows({
      sheetId,
      headingRow: 1,
      check: "split into rows",
      sentence: "",
      column: 1,
      blank: [],
      rows: [{ row: 2, was: "a;b", parts: ["a", "b"] }],
    });
  };

  it("make no row of rows that were split among protected cells", async () => {
    const { run: id } = await split(owner);
    protect({ row: 1, column: 1, rows: 4, columns: 1 });
    const shown = cells();
    tab("Stet changes").type(2, "Before", "evil");
    await expect(owner.revert(id)).rejects.toThrow(REFUSED);
    expect(cells()).toEqual(shown);
    tab("Stet changes").type(2, "Before", "a;b");
    expect(await owner.revert(id)).toMatchObject({ edited: [] });
    expect(cells()[1]).toBe("a;b|1|x|2");
  });

  it("are not gone on with by others among protected cells: rows to split", async () => {
    await expect(cutShort(() => split(editor))).rejects.toThrow(REFUSED);
    expect(cells().join()).toContain("a;b");
  });

  it("do not come back as decisions of a review among protected cells, but one's own do", async () => {
    const id = await run(owner);
    protect({ row: 1, column: 2, rows: 4, columns: 1 });
    const say = { read: [" a"], was: ["A"], now: ["AA"], verdict: "corrected" as const };
    expect(await owner.review(id, [say])).toBe(1);
    const [, line = []] = tab("Stet changes").lines();
    const forged = new Map<number, string>([
      [3, "evil"],
      [7, "Accepted by desk@example.org"],
    ]);
    for (const [at, cell] of line.entries())
      tab("Stet changes").type(5, at + 1, `'${forged.get(at) ?? cell}`);
    const { read, written } = await owner.standing(id);
    const rows = read.map((each, at) => ({ read: each, written: written[at] ?? [] }));
    const { decided } = reviewOf(rows, await owner.changes(id), 0.8);
    expect(decided.map(({ before }) => before)).toEqual([["A"], ["evil"]]);
    await expect(owner.review(id, takenBack(decided))).rejects.toThrow(REFUSED);
    expect(cells().slice(1, 3)).toEqual([" a|AA|x|2", " b|B|y|3"]);
    expect(await owner.review(id, takenBack(decided.slice(0, 1)))).toBe(1);
    expect(cells()[1]).toBe(" a|A|x|2");
  });

  it("are not taken for answers of a person's own run that goes on", async () => {
    const { run: id } = await owner.begin(plan(), "page");
    await owner.write(id, "page", [{ read: [" a"], was: [1], now: ["A"], by: "Rules" }]);
    const [line = []] = tab("Stet changes").lines();
    for (const [at, cell] of line.entries())
      tab("Stet changes").type(3, at + 1, `'${at === 2 ? " c" : at === 4 ? "evil" : cell}`);
    expect((await editor.changes(id)).map(({ after }) => after)).toEqual([["A"], ["evil"]]);
    expect((await owner.changes(id)).map(({ after }) => after)).toEqual([["A"]]);
  });

  it("say who began a run, and are not gone on with where something is protected against them", async () => {
    const { run: id } = await editor.begin(plan(), "page");
    expect((await editor.open()).unfinished).toMatchObject({ own: true });
    expect((await owner.open()).unfinished).toMatchObject({ own: false });
    protect({ row: 1, column: 2, rows: 4, columns: 1 });
    await expect(owner.resume(id, "other")).rejects.toThrow(REFUSED);
    expect(await editor.resume(id, "again")).toMatchObject({ into: 2 });
  });
});
