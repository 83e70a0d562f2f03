import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { type Facet, movedColumn, rowsOfAll } from "../../../src/core/facets/narrow.ts";
import { describe as described } from "../../../src/core/profile/describe.ts";

describe("facets of several columns", () => {
  it("choose the rows that each of them chooses, whatever their order", () => {
    const cell = fc.constantFrom<Cell>("a", "b", 1, 2, "");
    const facet = fc.record({
      column: fc.integer({ min: 1, max: 3 }),
      chosen: fc.oneof(
        fc.record({ kind: fc.constant("value" as const), value: cell }),
        fc.constant({ kind: "blank" as const }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }),
        fc.array(facet, { maxLength: 3 }),
        (table, facets) => {
          const columns = new Map(
            [1, 2, 3].map((column) => [column, table.map((row) => row[column - 1] ?? "")]),
          );
          const plain = table.flatMap((row, at) =>
            facets.every(
              ({ column, chosen }) => row[column - 1] === (chosen.kind === "value" ? chosen.value : ""),
            )
              ? [at]
              : [],
          );
          expect(rowsOfAll(columns, facets)).toEqual(plain);
          expect(rowsOfAll(columns, [...facets].reverse())).toEqual(plain);
        },
      ),
    );
  });

  it("choose nothing where the column of one is not there", () => {
    const facets: Facet[] = [{ column: 9, chosen: { kind: "value", value: "a" } }];
    expect(rowsOfAll(new Map([[1, ["a", "a"]]]), facets)).toEqual([]);
  });

  it("go along with their columns when others are inserted, or taken out again", () => {
    expect([1, 2, 3, 4].map((column) => movedColumn(column, [2, 3], true))).toEqual([1, 2, 4, 6]);
    expect([1, 2, 4, 6].map((column) => movedColumn(column, [2, 3], false))).toEqual([1, 2, 3, 4]);
  });

  it("take a sign for no blank cell where the column has signs in other rows", () => {
    const column = ["+", "-", "x", "-"];
    expect(described(column, [1, 2, 3])).toMatchObject({ filled: 3, blank: 0 });
    expect(described(["-", "x", "-"])).toMatchObject({ filled: 1, blank: 2 });
  });
});
