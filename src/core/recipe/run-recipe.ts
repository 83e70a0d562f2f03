import { clean } from "../rules/clean.ts";
import { fingerprint, ngramFingerprint } from "../rules/fingerprint.ts";
import { holds } from "./guards.ts";
import {
  type ClusterStep,
  type MapStep,
  MOST,
  type OnFail,
  type Recipe,
  type SplitStep,
  type Step,
  type WriteStep,
} from "./recipe.ts";
import { shownText } from "./shown-text.ts";
import { splitText } from "./split-text.ts";
import { readRow, writtenByCases } from "./write-row.ts";

/** A table of texts: what a person sees in its cells. */
export interface TextTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A row that a step had no answer for, and that no later step leaves out. */
export interface Unanswered {
  /** Its place in the table that was given, counted from 0. */
  row: number;
  /** The step's place in the recipe, counted from 0. */
  step: number;
}

/** A filled row for which nothing in a step was meant, whatever became of its cell, and the text that the step read. */
export interface Uncovered extends Unanswered {
  text: string;
}

export interface Replayed extends TextTable {
  /** For each row, its place in the table that was given. */
  from: readonly number[];
  unanswered: readonly Unanswered[];
  /** These rows, and those whose cell was kept or left blank for want of an answer. */
  uncovered: readonly Uncovered[];
  /** Steps that only a model can take, by their places; their columns are blank. */
  waiting: readonly number[];
}

interface Work {
  headings: string[];
  /** By column, as the steps count them. */
  columns: string[][];
  from: number[];
  unanswered: Unanswered[];
  uncovered: Uncovered[];
  waiting: number[];
  carried: Carried;
}

/** What steps know of a table that comes in parts when the next part comes. */
export interface Carried {
  /** The last filled cell of what is filled down, by step. */
  above: Map<number, string>;
  /** What a rule makes of each different text, by step, where the rule has read the whole column before. */
  cleaned: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/**
 * Runs a recipe over a table: its columns first, then those that the steps add. The texts are to be written as text:
 * one that begins with an equals sign is no formula. Nothing is asked of anybody; a step for a model waits.
 * @param columns for each input of the recipe, its place in the table
 * @param carried the same for all parts of a table that comes in parts; without it a rule looks at no more than this table
 */
export function runRecipe(
  recipe: Recipe,
  table: TextTable,
  columns: readonly number[],
  carried: Carried = { above: new Map(), cleaned: new Map() },
): Replayed {
  const work: Work = {
    headings: columns.map((column, at) => table.headings[column] ?? recipe.inputs[at] ?? ""),
    columns: columns.map((column) => table.rows.map((row) => row[column] ?? "")),
    from: table.rows.map((_, row) => row),
    unanswered: [],
    uncovered: [],
    waiting: [],
    carried,
  };
  for (const [at, step] of recipe.steps.entries()) take(step, at, work);
  const added = work.columns.slice(columns.length);
  const cells = (at: number): string[] => {
    const row = [...(table.rows[work.from[at] ?? 0] ?? [])];
    for (const [input, column] of columns.entries()) row[column] = work.columns[input]?.[at] ?? "";
    return [...row, ...added.map((column) => column[at] ?? "")];
  };
  const kept = new Set(work.from);
  const isKept = ({ row }: Unanswered): boolean => kept.has(row);
  return {
    headings: [...table.headings, ...work.headings.slice(columns.length)],
    rows: work.from.map((_, at) => cells(at)),
    from: work.from,
    unanswered: work.unanswered.filter(isKept),
    uncovered: work.uncovered.filter(isKept),
    waiting: work.waiting,
  };
}

function take(step: Step, at: number, work: Work): void {
  const column = "column" in step ? (work.columns[step.column] ?? []) : [];
  switch (step.op) {
    case "write":
      write(step, at, work);
      break;
    case "map":
      map(step, at, work);
      break;
    case "cluster":
      add(work, at, [step.to], clustered(step, column), "keep", step.column);
      break;
    case "split":
      add(
        work,
        at,
        step.to.map(({ heading }) => heading),
        column.map((text) => parted(step, text)),
        "flag",
        step.column,
      );
      break;
    case "join":
      add(
        work,
        at,
        [step.to],
        work.from.map((_, row) => [
          step.columns.map((one) => work.columns[one]?.[row] ?? "").join(step.with),
        ]),
        "flag",
        0,
      );
      break;
    case "rule":
      work.columns[step.column] = cleaned(column, step.rules, work.carried.cleaned.get(at));
      break;
    case "fillDown":
      work.columns[step.column] = filledDown(column, at, work.carried.above);
      break;
    case "keepRows":
    case "dropRows":
      choose(work, (row) => holds(step.when, row) === (step.op === "keepRows"));
      break;
    case "model":
      work.waiting.push(at);
      add(
        work,
        at,
        [step.to],
        column.map(() => [""]),
        "blank",
        step.column,
      );
      break;
  }
}

const rowsOf = (work: Work): string[][] =>
  work.from.map((_, row) => work.columns.map((column) => column[row] ?? ""));

function write({ to, cases, onFail }: WriteStep, at: number, work: Work): void {
  const first = cases[0]?.columns[0]?.find((part) => typeof part !== "string");
  const source = typeof first === "object" ? first.from : 0;
  const known = new Map<string, string[] | undefined>();
  const answers = rowsOf(work).map((cells) => {
    const key = cells.join("\u0000");
    if (!known.has(key)) known.set(key, writtenByCases(cases, readRow(cells)));
    return known.get(key);
  });
  add(work, at, to, answers, onFail, source);
}

/** Adds columns; where there is no answer the source's text is kept, or the cell stays blank. */
function add(
  work: Work,
  step: number,
  headings: readonly string[],
  answers: readonly (readonly string[] | undefined)[],
  onFail: OnFail,
  source: number,
): void {
  const kept = work.columns[source] ?? [];
  noteUnanswered(work, step, answers, onFail, kept);
  for (const [index, heading] of headings.entries()) {
    work.headings.push(heading);
    work.columns.push(
      answers.map(
        (answer, row) => answer?.[index] ?? (onFail === "keep" && index === 0 ? (kept[row] ?? "") : ""),
      ),
    );
  }
}

function noteUnanswered(
  work: Work,
  step: number,
  answers: readonly (readonly string[] | undefined)[],
  onFail: OnFail,
  texts: readonly string[],
): void {
  answers.forEach((answer, at) => {
    if (answer !== undefined) return;
    const row = work.from[at] ?? at;
    const text = texts[at] ?? "";
    if (onFail === "flag") work.unanswered.push({ row, step });
    if (text.trim() !== "") work.uncovered.push({ row, step, text });
  });
}

function map(step: MapStep, at: number, work: Work): void {
  const column = work.columns[step.column] ?? [];
  const answers = mapped(step, column);
  if (step.to !== undefined) {
    add(work, at, [step.to], answers, step.onFail, step.column);
    return;
  }
  noteUnanswered(work, at, answers, step.onFail, column);
  work.columns[step.column] = column.map(
    (text, row) => answers[row]?.[0] ?? (step.onFail === "blank" ? "" : text),
  );
}

function mapped({ pairs, ignoreCase }: MapStep, column: readonly string[]): (string[] | undefined)[] {
  const folded = (text: string): string => (ignoreCase ? text.trim().toLowerCase() : text);
  const others = new Map(pairs.map(([from, to]) => [folded(from), to]));
  return column.map((text) => {
    const other = others.get(folded(text));
    return other === undefined ? undefined : [other];
  });
}

/** What nobody decided on stays: not every value belongs to a group. */
function clustered({ method, decisions }: ClusterStep, column: readonly string[]): string[][] {
  const keyOf = method === "fingerprint" ? fingerprint : (text: string) => ngramFingerprint(text, 2);
  const decided = new Map(decisions);
  return column.map((text) => [decided.get(keyOf(text)) ?? text]);
}

function parted(step: SplitStep, text: string): string[] | undefined {
  const parts = text.length > MOST.cell ? undefined : splitText(text, step);
  return parts && step.to.map(({ part }) => (parts[part] ?? "").trim());
}

function cleaned(
  column: readonly string[],
  rules: string,
  known: ReadonlyMap<string, string> | undefined,
): string[] {
  if (known !== undefined) return column.map((text) => known.get(text) ?? text);
  return clean(
    column.map((text) => [text]),
    rules,
  ).grid.map(([cell]) => shownText(cell ?? ""));
}

function filledDown(column: readonly string[], step: number, carried: Map<number, string>): string[] {
  let above = carried.get(step) ?? "";
  const filled = column.map((text) => {
    if (text.trim() !== "") above = text;
    return text.trim() === "" ? above : text;
  });
  carried.set(step, above);
  return filled;
}

function choose(work: Work, keep: (row: ReturnType<typeof readRow>) => boolean): void {
  const kept = rowsOf(work).map((cells) => keep(readRow(cells)));
  work.columns = work.columns.map((column) => column.filter((_, row) => kept[row]));
  work.from = work.from.filter((_, row) => kept[row]);
}
