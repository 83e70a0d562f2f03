import { type Argument, type Cell, type Grid, textOf, toGrid } from "../cells/grid.ts";
import { UNSURE } from "../cells/scored-cells.ts";
import { filled } from "../cells/show-result.ts";
import { columnsOf, readTable } from "../cells/table.ts";
import type { Asked } from "../functions/function.ts";
import { said } from "../messages/said.ts";
import { jobFor, modelOf } from "../models/model-of.ts";
import type { Settings } from "../settings/settings.ts";
import type { Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** Cells that a small table model can read at once: it takes 512 tokens, headings and question among them. */
const SMALL = 150;

/** Cells that are put before a model that follows instructions. */
const MOST = 5_000;

/** A table model's answer, or that of a model that follows instructions. */
interface TableAnswer {
  readonly answer: string;
  /** Counted from 1 below the headings. */
  readonly rows: readonly number[];
  readonly cells?: readonly string[];
  readonly aggregator?: string;
}

/**
 * Questions about a table. A small one goes to a table model, which names the cells it used; a larger one, written
 * out compactly, to a model that follows instructions and names the rows. The second column shows those rows.
 */
export function askTable(question: Argument, grid: Grid, options: Options, settings: Settings): Asked {
  const { cells, back } = filled(toGrid(question));
  const table = readTable(grid);
  const { headings, rows } = table;
  if (rows.length === 0) throw new UsageError(said("arguments.noRows"));
  const size = headings.length * (rows.length + 1);
  if (size > MOST) {
    throw new UsageError(said("arguments.tooManyCells", { cells: size, most: MOST }));
  }
  const task = "table-question-answering";
  const asked = modelOf(task, options, settings, size > SMALL ? "large tables" : task);
  return {
    job: jobFor(
      asked,
      { parameters: { table: columnsOf(table) }, inputs: cells.map(textOf) },
      {
        instruction: `Answer the row's question from the shared table alone, as briefly as it allows, and name the numbers of the table's rows that the answer rests on. Answer ${UNSURE} when the table does not tell.`,
        shared: {
          table: {
            columns: ["number", ...headings],
            rows: rows.map((row, index) => [
              index + 1,
              ...headings.map((_, column) => compact(row[column] ?? "")),
            ]),
          },
        },
        schema: {
          type: "object",
          properties: { answer: { type: "string" }, rows: { type: "array", items: { type: "integer" } } },
          required: ["answer", "rows"],
          additionalProperties: false,
        },
        tokens: 200,
      },
    ),
    show: (results) =>
      back(
        results.map((result) =>
          "failure" in result
            ? [{ failure: result.failure }]
            : shown(result.answer as unknown as TableAnswer, rows.length),
        ),
        2,
      ),
  };
}

/** Numbers and ticks as they are, everything else as text. */
const compact = (cell: Cell): string | number | boolean =>
  typeof cell === "number" || typeof cell === "boolean" ? cell : textOf(cell);

/** The answer, and the rows that it rests on as far as there are such rows. */
function shown(answer: TableAnswer, count: number): Cell[] {
  const rows = [...new Set(answer.rows)].filter((row) => row >= 1 && row <= count).sort((a, b) => a - b);
  const text = aggregated(answer);
  if (text === "" || text === UNSURE) return [UNSURE, ""];
  return [text, rows.length === 0 ? "no row named" : `row${rows.length > 1 ? "s" : ""} ${rows.join(", ")}`];
}

/** A table model says "SUM > 3, 4" and leaves the sum to others; what it has counted on is in `cells`. */
function aggregated({ answer, cells = [], aggregator = "NONE" }: TableAnswer): Cell {
  if (aggregator === "NONE") return answer;
  if (aggregator === "COUNT") return cells.length;
  const numbers = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return answer;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const value = aggregator === "AVERAGE" ? sum / numbers.length : sum;
  return Math.round(value * 1e6) / 1e6;
}
