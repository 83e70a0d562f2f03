import { cellType, columnType } from "../column-type.ts";
import { type Check, ofCells, samplesOf } from "../finding.ts";

const NAMES: Record<string, string> = {
  number: "numbers",
  percent: "percentages",
  currency: "amounts of money",
  measure: "numbers with a unit",
  date: "dates",
  time: "times",
  boolean: "yes or no",
  email: "e-mail addresses",
  url: "web addresses",
  phone: "phone numbers",
  id: "identifiers",
  text: "texts",
};

/** Cells that look like something else than the rest of their column. */
export const mixedTypes: Check = {
  name: "mixed types",
  find: ({ columns }) =>
    columns.flatMap((column, index) => {
      const { type, share, filled, others } = columnType(column);
      if (filled < 10 || others.length === 0 || type === "text" || type === "category" || type === "blank")
        return [];
      const kinds = [...new Set(others.map((row) => NAMES[cellType(column[row] ?? "")]))]
        .slice(0, 3)
        .join(", ");
      const sentence =
        type === "mixed"
          ? `The column mixes ${kinds}; no kind has more than ${Math.round(share * 100)} % of the cells.`
          : `${ofCells(others.length, filled)} look like ${kinds} in a column of ${NAMES[type] ?? type}.`;
      return [
        {
          check: "mixed types",
          column: index,
          count: others.length,
          samples: samplesOf(column, others),
          sentence,
          confidence: type === "mixed" ? 0.5 : share >= 0.95 ? 0.75 : 0.6,
          lossless: false,
        },
      ];
    }),
};
