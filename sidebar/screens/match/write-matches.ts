import type { Settled } from "../../../src/core/cluster/match/settle.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { BY_HAND, byRules, MATCHED } from "../../../src/core/journal/by-rules.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { titleOf } from "../../named.ts";
import { type Counted, writeValues } from "../../run/write-values.ts";
import { texts } from "../../texts.ts";
import type { Found } from "./use-matching.ts";

/** What is to be written, and by what it was decided. */
export interface Decided {
  found: Found;
  settled: readonly Settled[];
  precision: number;
  /** Questions that were answered. */
  asked: number;
  /** The rows that a value, by its place, stands in by now. */
  rowsOf: (index: number) => number;
}

/**
 * Writes the entries beside their values as one run, wherever each value stands by then.
 * @param only the rows that are chosen
 * @param tell how many values are written
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export async function writeMatches(
  table: Table,
  column: number,
  only: Only | undefined,
  { found, settled, precision, asked, rowsOf }: Decided,
  tell: (done: number) => void,
): Promise<Mended> {
  const { values, entries, list, matches } = found;
  const writes = values.flatMap(({ cells }, at): Counted[] => {
    const { at: entry, why } = settled[at] ?? { why: "unlike" };
    if (entry === undefined) return [];
    const now = [list.entries.get(entries[entry] ?? "") ?? ""];
    const [by, score] =
      why === "chosen" ? [BY_HAND, undefined] : [byRules(MATCHED), matches[at]?.sure ?? undefined];
    return cells.map((cell, index) => ({
      read: [cell],
      now,
      by,
      ...(score !== undefined && { score }),
      rows: index === 0 ? rowsOf(at) : 0,
    }));
  });
  const count = (...which: readonly Settled["why"][]) =>
    settled.filter(({ why }) => which.includes(why)).length;
  const summary = said("matchedToList", {
    matched: count("same", "sure", "chosen"),
    of: values.length,
    entries: entries.length,
    list: list.title,
    pasted: list.title === "",
    same: count("same"),
    sure: count("sure"),
    precision,
    chosen: count("chosen"),
    out: count("unticked"),
    asked,
  });
  const rows = values.reduce((sum, _, at) => sum + rowsOf(at), 0);
  const plan = { ...planOf(table, column, found, precision), ...(only && { only }) };
  return writeValues(plan, writes, { rows, distinct: values.length, found: summary }, tell);
}

function planOf(table: Table, column: number, { list }: Found, precision: number): Plan {
  const head = table.columns.find((each) => each.column === column);
  const title = titleOf(NAME);
  const options = `"precision: ${Number((precision * 100).toFixed(1))}%"`;
  return {
    function: NAME,
    arguments: [],
    argumentsText: [list.address, options].filter((text) => text !== "").join(`${table.separator} `),
    sheetId: table.sheetId,
    columns: [{ column, parameter: 0 }],
    headingRow: table.headingRow,
    place: "beside",
    rows: "all",
    headings: [texts.resultHeading({ title, column: head ? columnTitle(head) : "" })],
    by: byRules(MATCHED),
    provider: "",
  };
}

/** The formula that does the same, under whose name it stands in the log. */
const NAME = "HF_MATCH";
