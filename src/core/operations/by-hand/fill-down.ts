import { type Cell, isBlank } from "../../cells/grid.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Blank cells get the value above. Rows that are blank throughout stay so, as does what stands above the first value. */
export const fillDown: ByHand = {
  name: "fill down",
  listed: { title: "Fill down", group: "blanks", also: "fill blanks copy above block merged" },
  summary: "Gives each blank cell the value above it; rows that are blank throughout stay blank.",
  settings: [],
  reads: "columns",
  find({ columns }, column) {
    const own = columns[column] ?? [];
    const cells: { row: number; column: number; value: Cell }[] = [];
    let above: Cell = "";
    own.forEach((cell, row) => {
      if (!isBlank(cell)) above = cell;
      else if (above !== "" && columns.some((each) => !isBlank(each[row])))
        cells.push({ row, column, value: above });
    });
    return found({
      check: "fill down",
      rows: cells.map(({ row }) => row),
      samples: cells.slice(0, 1).map(({ row, value }) => ({ row, before: own[row] ?? "", after: value })),
      fix: { kind: "cells", cells },
      ...askedFor("fillDown", { count: cells.length }),
    });
  },
};
