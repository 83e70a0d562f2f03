import type { CellValue } from "../../../playground/book.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { cellsOf } from "../../../sidebar/screens/clusters/write-groups.ts";
import { clustersOf } from "../../../src/core/cluster/clusters.ts";
import { proposedGroups, tick } from "../../../src/core/cluster/groups.ts";
import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { outcomeOf } from "../../../src/core/cluster/outcome.ts";
import { placesOf } from "../../../src/core/cluster/places.ts";
import { GROUPED } from "../../../src/core/journal/by-rules.ts";
import { methodology } from "../../../src/core/journal/methodology.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const CELLS: CellValue[][] = [
  ["Publisher"],
  ["Simon & Schuster"],
  ["Simon Schuster"],
  ["Panther"],
  ["Pantheon"],
  ["SIMON & SCHUSTER"],
  ["Café Royal"],
  ["Cafe Royal"],
];

describe("spellings that a person has grouped", () => {
  let playground: Playground;
  let calls: ReturnType<typeof sidebarCalls>;
  let sheetId: string;

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: CELLS }],
    });
    calls = sidebarCalls(playground.host);
    sheetId = (await calls.open()).table.sheetId;
  });
  afterEach(() => playground.close());

  const cells = (columns = 1) => playground.book.values("s1", { row: 1, column: 1, rows: 8, columns });
  const groupsOf = async () => {
    const read = await calls.read(sheetId, [1], 2);
    const places = placesOf(
      read.map(([cell]) => cell ?? ""),
      (index) => index + 2,
    );
    const counts = new Map([...places].map(([value, { length }]) => [value, length]));
    const groups = proposedGroups(inSteps(clustersOf(counts, "all")).result(), await calls.apart());
    return { places, groups };
  };

  it("are written where they are ticked and nowhere else, as one run that is told of and undone", async () => {
    const { places, groups } = await groupsOf();
    const decided = groups.map((group) =>
      group.values.includes("Panther")
        ? tick(group, group.values, false)
        : group.values.includes("Cafe Royal")
          ? tick({ ...group, target: "Café Royal Ltd" }, group.values, true)
          : group,
    );
    const { targets } = outcomeOf(decided, []);
    const told = { groups: 2, of: groups.length, method: "All of them", typed: 1, apart: 0 };
    const fix = { sheetId, headingRow: 1, check: GROUPED, ...said("groupedSpellings", told) };
    const { run, changed } = await calls.mend({ ...fix, cells: cellsOf(targets, places, 1) });
    expect(changed).toBe(4);
    expect(cells(2).map((row) => row.join("|"))).toEqual([
      "Publisher|Publisher (original)",
      "Simon & Schuster|Simon & Schuster",
      "Simon & Schuster|Simon Schuster",
      "Panther|Panther",
      "Pantheon|Pantheon",
      "Simon & Schuster|SIMON & SCHUSTER",
      "Café Royal Ltd|Café Royal",
      "Café Royal Ltd|Cafe Royal",
    ]);
    const text = methodology(await calls.runs());
    expect(text).toContain("wrote 4 cells in “Publisher” of the sheet “Data” in the spelling of their group");
    expect(text).toContain("2 groups of spellings were chosen to be written as one, of 3 that “All of them”");
    expect(text).toContain("1 spelling was corrected by hand");
    expect(text).toContain("with Stet, without any model.");
    await calls.revert(run);
    expect(cells()).toEqual(CELLS);
  });

  it("are written in those of the chosen rows that are still chosen, as one run that says which and is undone", async () => {
    const years = [["Year"], ...[1999, 2001, 2001, 2001, 2002, 1999, 2003].map((year) => [`${year}`])];
    playground.book.type("s1", { row: 1, column: 2, rows: 8, columns: 1 }, years);
    const later = { kind: "range", of: "numbers", from: 2000, to: 2100 } as const;
    const only = [
      { column: 2, title: "Year", chosen: { ...later, within: true, blank: false, others: false } },
    ];
    const told = { groups: 1, of: 1, method: "All of them", typed: 1, apart: 0 };
    const fix = { sheetId, headingRow: 1, check: GROUPED, ...said("groupedSpellings", told), only };
    const decided = new Map([
      ["Simon Schuster", "Simon"],
      ["SIMON & SCHUSTER", "Simon"],
    ]);
    const places = new Map([
      ["Simon Schuster", [3]],
      ["SIMON & SCHUSTER", [6]],
    ]);
    playground.book.type("s1", { row: 6, column: 2, rows: 1, columns: 1 }, [["1998"]]);
    const { run, changed, left } = await calls.mend({ ...fix, cells: cellsOf(decided, places, 1) });
    expect([changed, left]).toEqual([1, 1]);
    const written = cells().flat();
    expect([written[2], written[5]]).toEqual(["Simon", "SIMON & SCHUSTER"]);
    const runs = await calls.runs();
    expect(runs).toHaveLength(1);
    expect(runs[0]?.only).toBe("Only rows where “Year” is from 2000 to 2100.");
    expect(methodology(runs)).toContain("Only rows where “Year” is from 2000 to 2100.");
    await calls.revert(run);
    expect(cells()).toEqual(CELLS);
  });

  it("name the models that had a say, and are not said to be without any", async () => {
    const told = { groups: 1, of: 3, method: "All of them", typed: 0, apart: 0 };
    const cells = [{ row: 4, column: 1, was: "Panther", now: "Pantheon" }];
    const byModel = {
      meant: true,
      meaning: "BAAI/bge-m3",
      least: 0.72,
      asked: 2,
      suggested: 1,
      model: "acme/chat",
    };
    await calls.mend({
      sheetId,
      headingRow: 1,
      check: GROUPED,
      ...said("groupedWithModel", { ...told, ...byModel }),
      cells,
    });
    const text = methodology(await calls.runs());
    expect(text).toContain("in the spelling of their group with Stet. 1 group");
    expect(text).toContain(
      "by the meaning that BAAI/bge-m3 gave them, from 72% likeness on; acme/chat had been asked about 2 groups, of which 1 was written as it suggested; no spelling was corrected by hand.",
    );
  });

  it("are not proposed again once they were said not to be the same, wherever their rows are by then", async () => {
    const panther = async () =>
      (await groupsOf()).groups.filter(({ values }) => values.includes("Panther")).length;
    expect(await panther()).toBe(1);
    await calls.setApart([["Panther", "Pantheon"]], true);
    await calls.setApart([["Pantheon", "Panther"]], true);
    expect(await calls.apart()).toEqual([["Panther", "Pantheon"]]);
    playground.book.sort("s1", { row: 2, column: 1, rows: 7, columns: 1 }, 1, false);
    expect(await panther()).toBe(0);
    await calls.setApart([["Pantheon", "Panther"]], false);
    expect(await panther()).toBe(1);
  });

  it("keep what was said of texts that Sheets would read as something else, and are removed with all traces", async () => {
    const pairs = [
      ["=1+1", "01234"],
      ["3/4", "'tis"],
    ] as const;
    await calls.setApart(pairs, true);
    expect(await calls.apart()).toEqual(pairs);
    expect(await calls.traces()).toContainEqual({ what: "tab", name: "Stet decisions", count: 2 });
    await calls.removeTraces();
    expect(await calls.apart()).toEqual([]);
  });

  it("are one thing or the other: what was said last of a pair stands", async () => {
    await calls.setApart([["Panther", "Pantheon"]], true);
    await calls.setTogether([["Pantheon", "Panther"]], true);
    expect(await calls.apart()).toEqual([]);
    expect(await calls.together()).toEqual([["Pantheon", "Panther"]]);
    const tab = playground.book.sheets().find(({ name }) => name === "Stet decisions");
    playground.book.type(tab?.id ?? "", { row: 2, column: 5, rows: 1, columns: 1 }, [["perhaps"]]);
    await playground.book.settled();
    expect([await calls.apart(), await calls.together()]).toEqual([[], []]);
  });

  it("are shown in the sheet by one of their cells", async () => {
    await calls.showCell(sheetId, 5, 1);
    expect(playground.book.selection().area).toMatchObject({ row: 5, column: 1 });
  });
});
