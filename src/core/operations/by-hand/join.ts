import { isBlank, isDate } from "../../cells/grid.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Puts what stands in another column behind what stands in this one. */
export const join: ByHand = {
  name: "join columns",
  listed: { title: "Join with another column", group: "split", also: "merge combine concatenate" },
  summary: "Writes what stands in another column behind what stands in this one; dates are left.",
  settings: [
    { name: "column", title: "Other column", choices: "columns" },
    { name: "between", title: "Between them" },
  ],
  reads: "columns",
  suggest: () => ({ between: " " }),
  find({ headings, columns }, column, { column: other = "", between = "" }) {
    if (other === "" || Number(other) === column) return [];
    const own = columns[column] ?? [];
    const beside = columns[Number(other)] ?? [];
    const cells = own.flatMap((cell, row) => {
      const more = beside[row] ?? "";
      if (isBlank(more) || isDate(cell) || isDate(more)) return [];
      return [{ row, column, value: isBlank(cell) ? more : `${cell}${between}${more}` }];
    });
    const [first] = cells;
    return found({
      check: "join columns",
      rows: cells.map(({ row }) => row),
      samples: first ? [{ row: first.row, before: own[first.row] ?? "", after: first.value }] : [],
      fix: { kind: "cells", cells },
      ...askedFor("joined", { count: cells.length, heading: headings[Number(other)] ?? "" }),
    });
  },
};
