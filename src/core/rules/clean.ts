import { distinct, spreadOver } from "../cells/distinct.ts";
import { type Cell, column, type Grid } from "../cells/grid.ts";
import { completeParameters, parseWhat, type Step } from "./parse-what.ts";
import type { FixCell } from "./rule.ts";
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
  const asked = what !== undefined && what.trim() !== "";
  const steps = asked ? withLocale(parseWhat(what), locale) : [];
  const notes: Note[] = [];
  const columns: Cell[][] = [];
  for (let index = 0; index < (grid[0]?.length ?? 0); index++) {
    const cells = column(grid, index);
    columns.push(...(asked ? runSteps(cells, steps, index, notes) : [runLossless(cells, index, notes)]));
  }
  const [only = []] = columns;
  const rows = (_: Cell[], row: number) =>
    columns.length === 1 ? [only[row] ?? ""] : columns.map((cells) => cells[row] ?? "");
  return { grid: grid.map(rows), notes };
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

function runLossless(cells: readonly Cell[], index: number, notes: Note[]): Cell[] {
  let fixes: { name: string; fix: FixCell }[] | undefined;
  const known = new Map<string, { value: Cell; said: { rule: string; did: string }[] }>();
  return cells.map((cell, row) => {
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

function runSteps(cells: readonly Cell[], steps: readonly Step[], index: number, notes: Note[]): Cell[][] {
  const { values, at } = distinct(cells);
  let columns: Cell[][] = [values];
  for (const { rule, parameters } of steps) {
    columns = columns.flatMap((texts) => {
      const fix = rule.prepare(texts === values ? cells : spreadOver(texts, at), parameters);
      const said: (Pick<Note, "did" | "doubt"> | undefined)[] = [];
      const fixed = texts.map((text, place) => {
        if (text === "") return text;
        const { value, did, doubt } = fix(text);
        if (did !== undefined || doubt !== undefined)
          said[place] = { ...(did !== undefined && { did }), ...(doubt !== undefined && { doubt }) };
        return value;
      });
      if (said.length > 0)
        at.forEach((place, row) => {
          const some = said[place];
          if (some !== undefined) notes.push({ row, column: index, rule: rule.name, ...some });
        });
      return spread(fixed, rule.columns?.(parameters).length ?? 1);
    });
  }
  return columns.map((texts) => spreadOver(texts, at));
}

/** One column, or as many as the widest value asks for. */
function spread(values: readonly (Cell | Cell[])[], least: number): Cell[][] {
  const width = values.reduce<number>(
    (most, value) => (Array.isArray(value) ? Math.max(most, value.length) : most),
    least,
  );
  if (width === 1 && !values.some(Array.isArray)) return [values as Cell[]];
  return Array.from({ length: width }, (_, at) =>
    values.map((value) => (Array.isArray(value) ? (value[at] ?? "") : at === 0 ? value : "")),
  );
}
