import { isBlank } from "../../cells/grid.ts";
import { onlyMarksIn } from "../../facets/only-marks.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Shows where the column is blank in a row that holds something. */
export const blankCells: ByHand = {
  name: "blank cells",
  listed: { title: "Find blank cells", group: "blanks", also: "empty missing gaps" },
  summary:
    "Counts the cells that hold nothing, or only marks such as a comma, in rows that hold something, and shows them.",
  settings: [],
  reads: "columns",
  find({ columns }, column) {
    const own = columns[column] ?? [];
    const filled = own.flatMap((_, row) => (columns.some((each) => !isBlank(each[row])) ? [row] : []));
    const isMarks = onlyMarksIn(own);
    const rows = filled.filter((row) => isBlank(own[row]) || isMarks(own[row] ?? ""));
    return found({
      check: "blank cells",
      rows,
      ...askedFor("blankCells", { count: rows.length, of: filled.length }),
    });
  },
};
