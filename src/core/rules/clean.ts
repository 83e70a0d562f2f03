import { type Distinct, distinct, spreadOver } from "../cells/distinct.ts";
import { type Cell, column, type Grid, isBlank } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { cleanMarked } from "./clean-marked.ts";
import { type Cleaned, cleaned, type Note, noteOf, type Remarks, saysSomething } from "./notes.ts";
import { completeParameters, parseWhat, type Step } from "./parse-what.ts";
import type { FixCell, Fixed } from "./rule.ts";
import { RULES } from "./rules.ts";

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
  return inColumns(grid, (cells, index, remarks) => {
    const each = distinct(cells);
    return runSteps(each, steps, { index, remarks }).map((values) => spreadOver(values, each.at));
  });
}

/**
 * As `clean` with rules, for a column too long to stand in memory cell by cell: looks at the whole of it, and gives what
 * cleans one cell of it, without notes, into as many columns as the widest result takes.
 * @throws UsageError when `what` names an unknown rule or setting.
 */
export function cleanerOf(
  { values, at }: Distinct,
  what: string,
  locale?: () => string,
): (cell: Cell) => Cell[] {
  let columns = [values];
  let clean = (cell: Cell): Cell[] => [cell];
  const steps = withLocale(parseWhat(what), locale);
  for (const [index, step] of steps.entries()) {
    const fixes = columns.map((texts) => fixInColumns(step, texts, at));
    const before = clean;
    clean = (cell) => before(cell).flatMap((one, column) => fixes[column]?.(one) ?? []);
    if (index === steps.length - 1) break;
    const next: Cell[][] = clean("").map(() => []);
    for (const value of values) for (const [column, one] of clean(value).entries()) next[column]?.push(one);
    columns = next;
  }
  return clean;
}

/** A step's fix for one column, whose result always has the width of the widest. */
function fixInColumns(step: Step, texts: readonly Cell[], at: Uint32Array): (cell: Cell) => Cell[] {
  const fix = prepareStep(step, texts, at);
  const fixed = (cell: Cell): Cell | Cell[] => (cell === "" ? "" : fix(cell).value);
  const { rule, parameters } = step;
  let width = rule.columns?.(parameters).length ?? 1;
  if (rule.spreads) for (const text of texts) width = Math.max(width, widthOf(fixed(text)));
  return (cell) => {
    const value = fixed(cell);
    return Array.from({ length: width }, (_, column) =>
      Array.isArray(value) ? (value[column] ?? "") : column === 0 ? value : "",
    );
  };
}

const widthOf = (value: Cell | Cell[]): number => (Array.isArray(value) ? value.length : 1);

function inColumns(
  grid: Grid,
  run: (cells: Cell[], index: number, remarks: Remarks[]) => readonly Cell[][],
): Cleaned {
  const remarks: Remarks[] = [];
  const columns: Cell[][] = [];
  for (let index = 0; index < (grid[0]?.length ?? 0); index++)
    columns.push(...run(column(grid, index), index, remarks));
  const [only = []] = columns;
  const rows = (_: Cell[], row: number) =>
    columns.length === 1 ? [only[row] ?? ""] : columns.map((cells) => cells[row] ?? "");
  return cleaned(grid.map(rows), remarks);
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

/** A text as the lossless rules leave it, and what each of them did. */
interface Settled {
  value: Cell;
  said: readonly { rule: string; did: Said }[];
}

function runLossless(cells: readonly Cell[], index: number, remarks: Remarks[]): Cell[][] {
  let fixes: { name: string; fix: FixCell }[] | undefined;
  const known = new Map<string, Settled>();
  const settledCells = cells.map((cell) => {
    if (typeof cell !== "string" || cell === "" || SETTLED.test(cell)) return cell;
    fixes ??= RULES.filter((rule) => rule.lossless).map((rule) => ({
      name: rule.name,
      fix: rule.prepare(cells, completeParameters(rule, {})),
    }));
    let settled = known.get(cell);
    if (settled === undefined) {
      const said: { rule: string; did: Said }[] = [];
      settled = { value: settle(cell, fixes, (rule, did) => said.push({ rule, did })), said };
      known.set(cell, settled);
    }
    return settled.value;
  });
  remarks.push(function* () {
    for (let row = 0; row < cells.length; row++)
      for (const { rule, did } of known.get(cells[row] as string)?.said ?? [])
        yield { row, column: index, rule, did };
  });
  return [settledCells];
}

/** Runs the fixes over one cell until a whole round changes nothing. */
function settle(
  cell: string,
  fixes: readonly { name: string; fix: FixCell }[],
  note: (rule: string, did: Said) => void,
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

/** Runs each step over the different cells of a column. `noted` collects what the rules say of it, by its place in the range. */
function runSteps(
  { values, at }: Distinct,
  steps: readonly Step[],
  noted: { index: number; remarks: Remarks[] },
): Cell[][] {
  let columns: Cell[][] = [values];
  for (const step of steps) {
    const { rule, parameters } = step;
    columns = columns.flatMap((texts) => {
      const fix = prepareStep(step, texts, at);
      const fixed: (Cell | Cell[])[] = texts.slice();
      const said = new Array<Fixed | undefined>(texts.length);
      let isWide = false;
      for (let place = 0; place < texts.length; place++) {
        const text = texts[place] as Cell;
        if (text === "") continue;
        const one = fix(text);
        fixed[place] = one.value;
        isWide ||= Array.isArray(one.value);
        if (saysSomething(one)) said[place] = one;
      }
      noted.remarks.push(() => notesByRow(said, at, noted.index, rule.name));
      const least = rule.columns?.(parameters).length ?? 1;
      return isWide || least > 1 ? spread(fixed, least) : [fixed as Cell[]];
    });
  }
  return columns;
}

const prepareStep = ({ rule, parameters }: Step, texts: readonly Cell[], at: Uint32Array): FixCell =>
  rule.prepare(rule.byCell ? [] : filled(texts, at), parameters);

function* notesByRow(
  said: readonly (Fixed | undefined)[],
  at: Uint32Array,
  column: number,
  rule: string,
): Iterable<Note> {
  for (let row = 0; row < at.length; row++) {
    const some = said[at[row] as number];
    if (some !== undefined) yield noteOf(row, column, rule, some);
  }
}

/** A column's cells but for the blank ones: a range to the sheet's end says of its column what a shorter one does. */
function filled(texts: readonly Cell[], at: Uint32Array): Cell[] {
  const blank = Uint8Array.from(texts, (text) => (isBlank(text) ? 1 : 0));
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
