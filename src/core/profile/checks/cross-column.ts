import { type Cell, isBlank, isDate } from "../../cells/grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, type Finding, samplesOf, type Table } from "../finding.ts";
import { said } from "../sentences.ts";

const START = /^(?:start|begin|from|open|date of birth|birth|hired|admitted|von|début|inicio)/i;
const END = /^(?:end|finish|until|to\b|close|date of death|death|left|discharged|bis|fin)/i;

/** What two or more columns say together and cannot: an end before its start, parts that do not make their total. */
export const crossColumn: Check = {
  name: "cross-column",
  find: (table) => [...order(table), ...sums(table), ...percentages(table)],
};

function order({ headings, columns }: Table): Finding[] {
  const found: Finding[] = [];
  headings.forEach((start, from) => {
    const to = START.test(start.trim())
      ? headings.findIndex((end, i) => i !== from && END.test(end.trim()))
      : -1;
    if (to < 0) return;
    const [left = [], right = []] = [columns[from], columns[to]];
    const rows = left.flatMap((cell, row) => {
      const [a, b] = [comparable(cell), comparable(right[row] ?? "")];
      return a !== undefined && b !== undefined && a > b ? [row] : [];
    });
    if (rows.length > 0 && rows.length < left.length / 2) {
      found.push({
        check: "cross-column",
        column: to,
        count: rows.length,
        samples: samplesOf(right, rows),
        ...said("endBeforeStart", { count: rows.length, end: headings[to] ?? "", start }),
        confidence: 0.75,
        lossless: false,
      });
    }
  });
  return found;
}

/** Dates that are real or ISO; others cannot be compared before they are cleaned. */
function comparable(cell: Cell): number | undefined {
  if (isDate(cell)) return cell.getTime();
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(cell));
  return iso ? Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) : undefined;
}

/** A column called total that is the sum of the number columns before it, nearly always. */
function sums({ headings, columns }: Table): Finding[] {
  return headings.flatMap((heading, index) => {
    if (!/^(?:total|sum|summe|gesamt|totale?)$/i.test(heading.trim())) return [];
    const parts: number[] = [];
    for (let i = index - 1; i >= 0 && columnType(columns[i] ?? []).type === "number"; i--) parts.push(i);
    if (parts.length < 2) return [];
    const total = columns[index] ?? [];
    const off = total.flatMap((cell, row) => {
      const sum = parts.reduce((all, part) => all + Number(columns[part]?.[row] || 0), 0);
      return !isBlank(cell) && Math.abs(Number(cell) - sum) > Math.max(0.011, Math.abs(sum) * 1e-6)
        ? [row]
        : [];
    });
    if (off.length === 0 || off.length > total.length * 0.2) return [];
    return [
      {
        check: "cross-column",
        column: index,
        count: off.length,
        samples: samplesOf(total, off),
        ...said("notTheSum", { count: off.length, heading }),
        confidence: 0.75,
        lossless: false,
      },
    ];
  });
}

/** Percentages that were meant to make 100 and do not, by column. */
function percentages({ headings, columns }: Table): Finding[] {
  return columns.flatMap((column, index) => {
    const { type, filled } = columnType(column);
    if (type !== "percent" || filled < 3 || filled > 30) return [];
    const sum = column.reduce<number>(
      (all, cell) => all + (isBlank(cell) ? 0 : Number.parseFloat(String(cell).replace(",", "."))),
      0,
    );
    if (Math.abs(sum - 100) <= 1.5 || sum < 90 || sum > 110) return [];
    return [
      {
        check: "cross-column",
        column: index,
        count: filled,
        samples: [],
        ...said("notHundred", { heading: headings[index] ?? "", sum: Math.round(sum * 10) / 10 }),
        confidence: 0.5,
        lossless: false,
      },
    ];
  });
}
