import { cellType, columnType } from "../column-type.ts";
import { type Check, samplesOf } from "../finding.ts";
import { kindSaid, said } from "../sentences.ts";

/** Cells that look like something else than the rest of their column. */
export const mixedTypes: Check = {
  name: "mixed types",
  find: ({ columns }) =>
    columns.flatMap((column, index) => {
      const { type, share, filled, others } = columnType(column);
      if (filled < 10 || others.length === 0 || type === "text" || type === "category" || type === "blank")
        return [];
      const kinds = [...new Set(others.map((row) => cellType(column[row] ?? "")))].slice(0, 3);
      const what =
        type === "mixed"
          ? said("mixedTypes", { kinds: kinds.map(kindSaid), most: share })
          : said("otherTypes", {
              count: others.length,
              of: filled,
              kinds: kinds.map(kindSaid),
              kind: kindSaid(type),
            });
      return [
        {
          check: "mixed types",
          column: index,
          count: others.length,
          samples: samplesOf(column, others),
          ...what,
          confidence: type === "mixed" ? 0.5 : share >= 0.95 ? 0.75 : 0.6,
          lossless: false,
        },
      ];
    }),
};
