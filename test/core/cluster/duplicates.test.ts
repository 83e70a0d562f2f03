import type { Cell } from "../../../src/core/cells/grid.ts";
import { type Duplicates, duplicatesIn, isSure, keptOf } from "../../../src/core/cluster/duplicates.ts";
import { inSteps } from "../../../src/core/cluster/in-steps.ts";

const found = (rows: Cell[][]) => inSteps(duplicatesIn(rows)).result();
const places = ({ members }: Duplicates) => members.map(({ row }) => row);
/** Rows that nothing else is like. */
const OTHERS: Cell[][] = Array.from({ length: 60 }, (_, at) => [
  `Person ${at} Of Village`,
  `p${at}@village.org`,
  at,
]);

const SURNAMES =
  "Adams Baker Clark Davies Evans Foster Graham Hansen Irving Jansen Keller Larsen Martin Nielsen Olsen Parker Quinn Roberts Schmidt Taylor Underwood Vance Walker Xavier Young Zimmer Hanson Larson Nilsen Smith".split(
    " ",
  );
const GIVEN = "Anna Anne Maria Marie Jan Jon John Joan Erik Eric Lars Lara Nina Nino Paul Paula".split(" ");

/** 467 different people with 30 surnames in 12 companies. */
const PEOPLE = Array.from({ length: 467 }, (_, at) => [
  GIVEN[Math.floor(at / 30)] ?? "",
  SURNAMES[at % 30] ?? "",
  `Company ${"ABCDEFGHIJKL"[(at * 7) % 12]}`,
]);

describe("rows that may stand for the same", () => {
  it("are those that are equal in the chosen columns, but for how they are written, with evidence a column", () => {
    const groups = found([["Müller, Anna", "a@x.org", 5], ...OTHERS, ["Anna Müller", "A@X.ORG", 5]]);
    expect(groups).toEqual([
      {
        members: [
          { row: 0, alike: ["same", "same", "same"] },
          { row: 61, alike: ["written", "written", "same"] },
        ],
        isTelling: true,
      },
    ]);
  });

  it("never are 467 different people of 30 surnames in 12 companies, whichever columns are compared", () => {
    const telling = (columns: readonly number[]) =>
      found(PEOPLE.map((row) => columns.map((column) => row[column] ?? ""))).filter(
        ({ isTelling }) => isTelling,
      );
    expect(new Set(PEOPLE.map(String)).size).toBe(467);
    expect(telling([0, 1, 2])).toEqual([]);
    expect(telling([1, 2])).toEqual([]);
    expect(telling([1])).toEqual([]);
    expect(telling([2])).toEqual([]);
  });

  it("are nothing that is to be taken for one by a single common field", () => {
    const groups = found([...OTHERS, ["Anna Berg", "", ""], ["Anna Berg", "", ""]]);
    expect(groups).toMatchObject([{ members: [{ row: 60 }, { row: 61 }], isTelling: false }]);
  });

  it("are in doubt where one cell is a slip away, or blank", () => {
    const groups = found([
      ["Katharina Berg", "k@berg.org", 1],
      ["Oskar Stein", "o@stein.org", 2],
      ...OTHERS,
      ["Katharima Berg", "k@berg.org", 1],
      ["Oskar Stein", "", 2],
    ]);
    expect(groups.map(places)).toEqual([
      [0, 62],
      [1, 63],
    ]);
    expect(groups.map(({ members }) => members[1]?.alike)).toEqual([
      ["slip", "same", "same"],
      ["same", "blank", "same"],
    ]);
    expect(groups.flatMap(({ members }) => members.map(isSure))).toEqual([true, false, true, false]);
    expect(groups.some(({ isTelling }) => isTelling)).toBe(false);
  });

  it.each([
    ["other digits", ["Block 12", "a@b.org"], ["Block 21", "a@b.org"]],
    ["another number", ["House", 12], ["House", 13]],
    ["the order of words", ["Paul Martin", "a@b.org"], ["Martin Paul", "a@b.org"]],
    ["another first letter", ["Hansen", "a@b.org"], ["Jansen", "a@b.org"]],
    ["two blank rows", ["", ""], ["", ""]],
  ] as [string, Cell[], Cell[]][])("are not where there are %s", (_, one, other) => {
    const rows = OTHERS.map(([name = "", mail = ""]) => [name, mail]);
    expect(found([...rows, one, other])).toEqual([]);
  });
});

describe("the row that stays", () => {
  const group: Duplicates = {
    members: [0, 1, 2].map((row) => ({ row, alike: ["same"] })),
    isTelling: true,
  };
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  it("is the first, the one with most cells filled, or the newest", () => {
    const rows: Cell[][] = [
      ["a", "", day("2024-05-01")],
      ["a", "b", day("2023-05-01")],
      ["a", "", "2025-01-01"],
    ];
    expect(keptOf(group, rows, "first")).toBe(0);
    expect(keptOf(group, rows, "complete")).toBe(1);
    expect(keptOf(group, rows, "newest", 2)).toBe(2);
  });

  it("is nobody's to say where a row has no date, or one that could be read in two ways", () => {
    expect(
      keptOf(
        group,
        [
          ["a", day("2024-05-01")],
          ["a", ""],
          ["a", day("2024-05-02")],
        ],
        "newest",
        1,
      ),
    ).toBe(undefined);
    expect(
      keptOf(
        group,
        [
          ["a", "03/04/2024"],
          ["a", "04/03/2024"],
          ["a", "1/1/2024"],
        ],
        "newest",
        1,
      ),
    ).toBe(undefined);
  });
});
