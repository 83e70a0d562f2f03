import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { facetsOf, type Range, rowsOf } from "../../../src/core/facets/facets.ts";
import { histogramOf } from "../../../src/core/facets/histogram.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const histogram = (column: readonly Cell[], of: "numbers" | "dates") =>
  histogramOf(facetsOf(column).values, of);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe("the numbers or dates of a column, in bars", () => {
  it("stand in round bars, each with its own rows, its least and its largest", () => {
    const found = histogram([0, 4, 4, 12, 49.5, 100, "7", "", "x"], "numbers");
    expect(found).toMatchObject({ rows: 6, different: 5, least: 0, most: 100, alike: 1 });
    expect(found?.bars.filter(({ rows }) => rows > 0)).toEqual([
      { from: 0, to: 10, rows: 3, least: 0, most: 4 },
      { from: 10, to: 20, rows: 1, least: 12, most: 12 },
      { from: 40, to: 50, rows: 1, least: 49.5, most: 49.5 },
      { from: 100, to: 110, rows: 1, least: 100, most: 100 },
    ]);
  });

  it.each([
    [["2024-02-27", "2024-03-02"], "2024-02-27", 5],
    [["2024-02-27", "2024-05-02"], "2024-02-26", 10],
    [["2023-12-31", "2025-02-01"], "2023-12-01", 15],
    [["1999-07-01", "2016-01-01"], "1999-01-01", 18],
    [["0099-07-01", "2016-01-01"], "0000-01-01", 11],
  ])("are days, weeks, months or years where they are dates: %p", (days, from, count) => {
    const found = histogram(days.map(day), "dates");
    expect(iso(found?.bars[0]?.from ?? 0)).toBe(from);
    expect(found?.bars).toHaveLength(count);
  });

  it("are none of the texts that only look so, which are counted apart", () => {
    const column = [
      "5",
      "1,200",
      "12 %",
      "$4",
      "007",
      "five",
      "12{3}",
      "2024-01-02",
      "02.01.2024",
      "May",
      3,
      day("2024-01-02"),
    ];
    expect(histogram(column, "numbers")).toMatchObject({ rows: 1, alike: 5 });
    expect(histogram(column, "dates")).toMatchObject({ rows: 1, alike: 2 });
    expect(histogram(["5", true, "2024-01-02"], "numbers")).toBeUndefined();
    expect(histogram([5, "2024-01-02"], "dates")).toBeUndefined();
  });

  it("are each in one bar, whatever they are, and the bars follow each other", () => {
    const number = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((each) => each / 100),
      fc.constantFrom(0.1, 0.29, 1e15, 1e15 + 1, -1e-9, 5e-324, 1.7e308, -1.7e308),
    );
    const time = fc.integer({ min: -62e12, max: 253e12 }).map((each) => new Date(each));
    for (const [of, value] of [
      ["numbers", number],
      ["dates", time],
    ] as const)
      fc.assert(
        fc.property(fc.array(value as fc.Arbitrary<Cell>, { minLength: 1, maxLength: 40 }), (column) => {
          const { bars = [], least = 0, most = 0 } = histogram(column, of) ?? {};
          expect(bars.length).toBeGreaterThan(0);
          expect(bars.length).toBeLessThanOrEqual(20);
          for (const [at, bar] of bars.entries()) {
            expect(bar.to).toBeGreaterThan(bar.from);
            expect(bars[at + 1]?.from ?? bar.to).toBe(bar.to);
            const own = column.map(Number).filter((each) => each >= bar.from && each < bar.to);
            expect(bar.rows).toBe(own.length);
            if (own.length > 0)
              expect([bar.least, bar.most]).toEqual([Math.min(...own), Math.max(...own)].map((n) => n + 0));
          }
          expect(least + 0).toBe(Math.min(...column.map(Number)) + 0);
          expect(most + 0).toBe(Math.max(...column.map(Number)) + 0);
          expect(bars.reduce((sum, { rows }) => sum + rows, 0)).toBe(column.length);
        }),
      );
  });
});

describe("rows in a range", () => {
  const column = [1, "2", 2, 2.5, 3, "", ", ", day("2024-01-02"), "#N/A", true, 2];
  const range: Range = {
    ...{ kind: "range", of: "numbers", from: 2, to: 2.5 },
    ...{ within: true, blank: false, others: false },
  };
  it.each([
    [{}, [2, 3, 10]],
    [{ within: false }, []],
    [{ blank: true }, [2, 3, 5, 6, 10]],
    [{ within: false, others: true }, [1, 7, 8, 9]],
    [{ of: "dates", from: 0, to: Date.UTC(2024, 0, 2) }, [7]],
    [{ of: "dates", within: false, others: true }, [0, 1, 2, 3, 4, 8, 9, 10]],
  ] as const)(
    "hold a number or a date from one end to the other, and what else is ticked: %p",
    (more, rows) => {
      expect(rowsOf(column, { ...range, ...more })).toEqual(rows);
    },
  );
});
