import { type Cell, isBlank } from "../../cells/grid.ts";

const TOTAL =
  /^\s*(?:grand\s+)?(?:sub)?(?:total|totals|sum|summe|gesamt|total général|totale|suma|insgesamt)\s*:?\s*$/i;

/** Rows above a total that it must be the sum of: of fewer, many a number is the sum by chance. */
const FEWEST = 2;

/** Rows that are totals of those above, by how that is known. */
export interface Totals {
  /** They say so, and some number of theirs is the sum of the rows above, or of those since the last total. */
  sums: number[];
  /** The last row with numbers names nothing, and each of its numbers is the sum of its column. */
  unnamed: number[];
  /** They say so, and are not: a company may be called Total. */
  named: number[];
}

/** A total is a total if it sums. */
export function totalsIn(lines: readonly (readonly Cell[])[], columns: readonly (readonly Cell[])[]): Totals {
  const totals: Totals = { sums: [], unnamed: [], named: [] };
  const numbers = lines.map((line) => line.map(amountIn));
  const all = new Running(columns.length);
  const part = new Running(columns.length);
  const rows = numbers.flatMap((line, row) => (line.some((each) => each !== undefined) ? [row] : []));
  for (const row of rows) {
    const [line = [], own = []] = [lines[row], numbers[row]];
    const isSum = (at: number): boolean => all.isSum(at, own[at]) || part.isSum(at, own[at]);
    const at = own.flatMap((amount, index) => (amount === undefined ? [] : [index]));
    const says = line.some((cell) => typeof cell === "string" && TOTAL.test(cell));
    if (says && at.some(isSum)) totals.sums.push(row);
    else if (row === rows[rows.length - 1] && namesNothing(line, own, lines[row - 1]) && at.every(isSum))
      totals.unnamed.push(row);
    else {
      if (says) totals.named.push(row);
      all.add(own);
      part.add(own);
      continue;
    }
    part.clear();
  }
  return totals;
}

type Amounts = readonly (number | undefined)[];

/** The sums of columns over rows. */
class Running {
  private rows = 0;
  private readonly sums: number[];
  constructor(width: number) {
    this.sums = Array.from({ length: width }, () => 0);
  }
  add(amounts: Amounts): void {
    this.rows += 1;
    amounts.forEach((amount, at) => {
      this.sums[at] = (this.sums[at] ?? 0) + (amount ?? 0);
    });
  }
  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
  }
  /** Equal to the sum, but for what adding up loses. */
  isSum(at: number, amount: number | undefined): boolean {
    const sum = this.sums[at] ?? 0;
    if (amount === undefined || amount === 0 || this.rows < FEWEST) return false;
    return Math.abs(amount - sum) <= Math.max(0.011, Math.abs(sum) * 1e-6);
  }
}

/** Only numbers, and nothing where the row above has a text. */
const namesNothing = (line: readonly Cell[], own: Amounts, above: readonly Cell[] | undefined): boolean =>
  line.every((cell, at) => isBlank(cell) || own[at] !== undefined) &&
  line.some((cell, at) => isBlank(cell) && typeof above?.[at] === "string" && !isBlank(above[at]));

/** The number in a cell, with or without a sign of currency; undefined where there is none, or it could be several. */
function amountIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || !/^\s*[-$€£]?\s*-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s*[$€£%]?\s*$/.test(cell))
    return undefined;
  return Number(cell.replace(/[^\d.-]/g, ""));
}
