import { isBlank } from "../../cells/grid.ts";
import { type Check, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";

/** Between these shares of blank cells a column may be one in which a value stands only at the top of its block. */
const BLANKS = [0.4, 0.98] as const;

/**
 * Columns that name a thing once and leave the rows below it blank, as printed tables do: sorting them would lose what
 * each row belongs to. Only where the rest of the rows is filled, and where no name stands twice.
 */
export const blocks: Check = {
  name: "blocks",
  find: ({ headings, columns }) =>
    columns.flatMap((column, index) => {
      const blank = column.flatMap((cell, row) => (isBlank(cell) ? [row] : []));
      const share = blank.length / Math.max(1, column.length);
      const named = column.filter((cell) => !isBlank(cell));
      if (column.length < 6 || isBlank(column[0]) || share < BLANKS[0] || share > BLANKS[1]) return [];
      if (named.some((cell) => typeof cell !== "string") || new Set(named).size < named.length) return [];
      const others = columns.filter((_, at) => at !== index);
      const full = others.filter((other) => blank.every((row) => !isBlank(other[row])));
      if (others.length === 0 || full.length < others.length / 2) return [];
      return [
        {
          check: "blocks",
          column: index,
          count: blank.length,
          samples: samplesOf(column, blank.slice(0, 1), () => column[(blank[0] ?? 1) - 1] ?? ""),
          ...said("blocks", { heading: headings[index] ?? "", blank: blank.length }),
          fix: { kind: "fillDown" as const, column: index },
          confidence: 0.7,
          lossless: false,
        },
      ];
    }),
};
