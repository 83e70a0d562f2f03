import { type Distinct, distinct, spreadOver } from "../cells/distinct.ts";
import { type Cell, column, type Grid, isBlank } from "../cells/grid.ts";
import { completeParameters, parseWhat, type Step } from "./parse-what.ts";
import type { FixCell, Fixed } from "./rule.ts";
import { RULES } from "./rules.ts";

/** What was done to one cell, or why something that looks wrong was left. */
export interface Note {
  /** Place in the range, counted from 0. */
  row: number;
  column: number;
  /** The rule's name. */
  rule: string;
  did?: string;
  doubt?: string;
}

/** A range after cleaning: as many rows, and as many columns unless a rule takes values apart. */
export interface Cleaned {
  grid: Grid;
  notes: Note[];
}

/**
 * Cleans every column of a range. Without `what`, the lossless rules run on each cell until none changes it; with it,
 * the named rules run in the order they are written, each on what the one before made. Blank cells stay blank.
 * A rule with a parameter `locale` is given the sheet's as `sheetLocale` unless the person named one: it says less,
 * because every sheet has one whether or not somebody chose it. `locale` is not called when no rule needs it.
 * @throws UsageError when `what` names an unknown rule or setting.
 */
export function clean(grid: Grid, what?: string, locale?: () => string): Cleaned {
  if (what === undefined || what.trim() === "") return inColumns(grid, runLossless);
  const steps = withLocale(parseWhat(what), locale);
  if (steps.every(({ rule }) => rule.mark !== undefined)) return cleanMarked(grid, steps);
  return inColumns(grid, (cells, index, notes) =>
    cleanedBy(steps, cells, (row, rule, said) => notes.push(noteOf(row, index, rule, said))),
  );
}

/**
 * As `clean` with rules, one column by its different cells and without notes: for a column too long to stand in memory cell
 * by cell. Returns columns in which each of the different cells has one.
 * @throws UsageError when `what` names an unknown rule or setting.
 */
export const cleanDistinct = (column: Distinct, what: string, locale?: () => string): Cell[][] =>
  runSteps(column, withLocale(parseWhat(what), locale), undefined);

function cleanedBy(steps: readonly Step[], cells: readonly Cell[], note: Noted): Cell[][] {
  const column = distinct(cells);
  return runSteps(column, steps, note).map((values) => spreadOver(values, column.at));
}

function inColumns(
  grid: Grid,
  run: (cells: Cell[], index: number, notes: Note[]) => readonly Cell[][],
): Cleaned {
  const notes: Note[] = [];
  const columns: Cell[][] = [];
  for (let index = 0; index < (grid[0]?.length ?? 0); index++)
    columns.push(...run(column(grid, index), index, notes));
  const [only = []] = columns;
  const rows = (_: Cell[], row: number) =>
    columns.length === 1 ? [only[row] ?? ""] : columns.map((cells) => cells[row] ?? "");
  return { grid: grid.map(rows), notes };
}

/**
 * Goes over the cells as they stand and keeps nothing of those without a mark, not even a copy of their row: most cells have
 * none, and what is made for each of them takes longer than the rules do.
 */
function cleanMarked(grid: Grid, steps: readonly Step[]): Cleaned {
  const cleaned = grid.slice();
  const notes: Note[] = [];
  const width = grid[0]?.length ?? 0;
  for (let column = 0; column < width; column++)
    for (const { rule, parameters } of steps) {
      const fix = rule.prepare([], parameters);
      const remembered: Remembered = { known: new Map(), again: 0 };
      for (const row of rowsWithMark(cleaned, column, rule.mark ?? "")) {
        const cells = cleaned[row] as Cell[];
        const cell = cells[column] as string;
        const fixed = fixedOnce(cell, fix, remembered);
        if (fixed.did !== undefined || fixed.doubt !== undefined)
          notes.push(noteOf(row, column, rule.name, fixed));
        if (fixed.value !== cell) cleaned[row] = withCell(cells, column, fixed.value as Cell);
      }
    }
  return { grid: cleaned, notes };
}

function rowsWithMark(grid: Grid, column: number, mark: string | RegExp): number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.length; row++) {
    const cell = grid[row]?.[column];
    // V8 compiles indexOf and not includes, which takes several times as long.
    if (typeof cell === "string" && (typeof mark === "string" ? cell.indexOf(mark) >= 0 : mark.test(cell)))
      rows.push(row);
  }
  return rows;
}

function withCell(row: readonly Cell[], column: number, value: Cell): Cell[] {
  if (row.length === 1) return [value];
  const cells = row.slice();
  cells[column] = value;
  return cells;
}

/** So many different texts tell whether a column repeats its texts. */
const SOME = 500;

/** The first different texts of a column as they were fixed, and how often one of them came again. */
interface Remembered {
  known: Map<string, Fixed>;
  again: number;
}

/** Fixes a text, or remembers how: as long as texts come again, hardly any of which do in most columns. */
function fixedOnce(text: string, fix: FixCell, remembered: Remembered): Fixed {
  const { known } = remembered;
  const isFull = known.size >= SOME;
  if (isFull && remembered.again < SOME) return fix(text);
  let fixed = known.get(text);
  if (fixed !== undefined) {
    remembered.again++;
    return fixed;
  }
  fixed = fix(text);
  if (!isFull) known.set(text, fixed);
  return fixed;
}

function withLocale(steps: Step[], locale: (() => string) | undefined): Step[] {
  if (locale === undefined) return steps;
  return steps.map(({ rule, parameters }) => {
    const takesIt = rule.parameters.some((one) => one.name === "locale") && !parameters.locale;
    return { rule, parameters: takesIt ? { ...parameters, sheetLocale: locale() } : parameters };
  });
}

/** Printable ASCII with single spaces inside and no ampersand: no lossless rule has anything to do. */
const SETTLED = /^[!-%'-~]+(?: [!-%'-~]+)*$/;

function runLossless(cells: readonly Cell[], index: number, notes: Note[]): Cell[][] {
  let fixes: { name: string; fix: FixCell }[] | undefined;
  const known = new Map<string, { value: Cell; said: { rule: string; did: string }[] }>();
  const settledCells = cells.map((cell, row) => {
    if (typeof cell !== "string" || cell === "" || SETTLED.test(cell)) return cell;
    fixes ??= RULES.filter((rule) => rule.lossless).map((rule) => ({
      name: rule.name,
      fix: rule.prepare(cells, completeParameters(rule, {})),
    }));
    let settled = known.get(cell);
    if (settled === undefined) {
      const said: { rule: string; did: string }[] = [];
      settled = { value: settle(cell, fixes, (rule, did) => said.push({ rule, did })), said };
      known.set(cell, settled);
    }
    for (const { rule, did } of settled.said) notes.push({ row, column: index, rule, did });
    return settled.value;
  });
  return [settledCells];
}

/** Runs the fixes over one cell until a whole round changes nothing. */
function settle(
  cell: string,
  fixes: readonly { name: string; fix: FixCell }[],
  note: (rule: string, did: string) => void,
): Cell {
  let value: Cell = cell;
  for (;;) {
    const before: Cell = value;
    for (const { name, fix } of fixes) {
      const fixed = fix(value);
      if (fixed.did !== undefined) note(name, fixed.did);
      if (!Array.isArray(fixed.value)) value = fixed.value;
    }
    if (value === before) return value;
  }
}

type Noted = (row: number, rule: string, said: Fixed) => void;

function noteOf(row: number, column: number, rule: string, { did, doubt }: Omit<Fixed, "value">): Note {
  if (doubt === undefined) return did === undefined ? { row, column, rule } : { row, column, rule, did };
  return did === undefined ? { row, column, rule, doubt } : { row, column, rule, did, doubt };
}

function runSteps({ values, at }: Distinct, steps: readonly Step[], note: Noted | undefined): Cell[][] {
  let columns: Cell[][] = [values];
  for (const { rule, parameters } of steps) {
    columns = columns.flatMap((texts) => {
      const fix = rule.prepare(rule.mark === undefined ? filled(texts, at) : [], parameters);
      const fixed: (Cell | Cell[])[] = texts.slice();
      const said = new Array<Fixed | undefined>(note === undefined ? 0 : texts.length);
      let isWide = false;
      for (let place = 0; place < texts.length; place++) {
        const text = texts[place] as Cell;
        if (text === "") continue;
        const one = fix(text);
        fixed[place] = one.value;
        isWide ||= Array.isArray(one.value);
        if (note !== undefined && (one.did !== undefined || one.doubt !== undefined)) said[place] = one;
      }
      if (note !== undefined)
        for (let row = 0; row < at.length; row++) {
          const some = said[at[row] as number];
          if (some !== undefined) note(row, rule.name, some);
        }
      const least = rule.columns?.(parameters).length ?? 1;
      return isWide || least > 1 ? spread(fixed, least) : [fixed as Cell[]];
    });
  }
  return columns;
}

/** A column's cells but for the blank ones: a range to the sheet's end says of its column what a shorter one does. */
function filled(texts: readonly Cell[], at: Uint32Array): Cell[] {
  const blank = texts.map(isBlank);
  const cells: Cell[] = [];
  for (let row = 0; row < at.length; row++) {
    const place = at[row] as number;
    if (!blank[place]) cells.push(texts[place] as Cell);
  }
  return cells;
}

/** One column, or as many as the widest value asks for. */
function spread(values: readonly (Cell | Cell[])[], least: number): Cell[][] {
  const width = values.reduce<number>(
    (most, value) => (Array.isArray(value) ? Math.max(most, value.length) : most),
    least,
  );
  return Array.from({ length: width }, (_, at) =>
    values.map((value) => (Array.isArray(value) ? (value[at] ?? "") : at === 0 ? value : "")),
  );
}
