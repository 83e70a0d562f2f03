import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { blocksOf, type Chosen, facetsOf, rowsOf } from "../../../src/core/facets/facets.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe("a column, counted", () => {
  it("tells every different value with its rows, type for type, the most frequent first", () => {
    const column = [
      5,
      "5",
      5,
      day("2024-01-02"),
      day("2024-01-02"),
      true,
      "true",
      5,
      "<b>x</b>",
      "=1+1",
      "😀",
    ];
    expect(facetsOf(column).values).toEqual([
      { value: 5, rows: 3 },
      { value: day("2024-01-02"), rows: 2 },
      ...["5", true, "true", "<b>x</b>", "=1+1", "😀"].map((value) => ({ value, rows: 1 })),
    ]);
  });

  it("takes white space and cells of only marks for blank, and errors for filled", () => {
    const column = [
      "a",
      "",
      "  ",
      "\u200b",
      ", ",
      "--",
      "()",
      "#N/A",
      "#BEZUG!",
      "#HF TIMEOUT x",
      " #HF TIMEOUT x",
      "No.",
      "5",
    ];
    expect(facetsOf(column)).toMatchObject({ filled: 7, blank: 6, marks: 4, errors: 4 });
  });

  it("takes a dash for a sign where signs stand, and signs never for blank", () => {
    expect(facetsOf(["+", "-", "+", ", "])).toMatchObject({ filled: 3, blank: 1 });
    expect(facetsOf(["A+", "-", "B"])).toMatchObject({ filled: 3, blank: 0 });
    expect(facetsOf(["?", "*", "★★", "!"])).toMatchObject({ filled: 4, blank: 0 });
  });

  it("tells codes sign by sign, and words by what they are made of", () => {
    expect(facetsOf(["SW1A 1AA", "N1 9GU", "E2 8HD", "x1"]).patterns).toEqual({
      of: "signs",
      counts: [
        { pattern: "AA9A 9AA", rows: 1 },
        { pattern: "A9 9AA", rows: 2 },
        { pattern: "a9", rows: 1 },
      ].sort((a, b) => b.rows - a.rows),
    });
    expect(facetsOf(["Simon & Schuster", "Pantheon", "Éditions", "Verlag 7 Berge"]).patterns).toEqual({
      of: "kinds",
      counts: [
        { pattern: "letters", rows: 2 },
        { pattern: "letters spaces marks", rows: 1 },
        { pattern: "letters digits spaces", rows: 1 },
      ],
    });
  });

  it("counts of everything that can be chosen as many rows as there are", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        "",
        " ",
        ", ",
        "-",
        "+",
        "A1",
        "a b",
        "#REF!",
        "#HF X y",
        1,
        "1",
        true,
        day("2024-02-03"),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (column) => {
        const { filled, blank, marks, errors, values, patterns } = facetsOf(column);
        const rows = (chosen: Chosen) => rowsOf(column, chosen).length;
        expect(filled + blank).toBe(column.length);
        expect(rows({ kind: "blank" })).toBe(blank);
        expect(rows({ kind: "marks" })).toBe(marks);
        expect(rows({ kind: "errors" })).toBe(errors);
        for (const each of values) expect(rows({ kind: "value", value: each.value })).toBe(each.rows);
        for (const { pattern, rows: count } of patterns.counts)
          expect(rows({ kind: "pattern", of: patterns.of, pattern })).toBe(count);
        const sum = (counts: readonly { rows: number }[]) => counts.reduce((all, each) => all + each.rows, 0);
        expect([sum(values), sum(patterns.counts)]).toEqual([filled, filled]);
      }),
    );
  });

  it("makes blocks of rows that follow each other", () => {
    expect(blocksOf([2, 3, 4, 7, 9, 10])).toEqual([
      { row: 2, rows: 3 },
      { row: 7, rows: 1 },
      { row: 9, rows: 2 },
    ]);
  });
});
