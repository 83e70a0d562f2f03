import { clean } from "../rules/clean.ts";
import { holds } from "./guards.ts";
import { holdsHalf, withoutHalves } from "./half-character.ts";
import { keepsUnfound } from "./keeps-unfound.ts";
import { keyFor } from "./key-for.ts";
import {
  type ClusterStep,
  type MapStep,
  MOST,
  type RuleStep,
  type SplitStep,
  type Step,
  type WriteStep,
} from "./recipe.ts";
import { shownText } from "./shown-text.ts";
import { splitText } from "./split-text.ts";
import { add, count, noteUnanswered, type Work } from "./work.ts";
import { readRow, writtenByCases } from "./write-row.ts";

/** Takes one step of a recipe. @param at its place in the recipe, counted from 0 */
export function takeStep(step: Step, at: number, work: Work): void {
  const column = "column" in step ? (work.columns[step.column] ?? []) : [];
  switch (step.op) {
    case "write":
      write(step, at, work);
      break;
    case "map":
      map(step, at, work);
      break;
    case "cluster": {
      const answers = clustered(step, column);
      if (step.to === undefined) work.columns[step.column] = answers.map(([text = ""]) => text);
      else add(work, at, [step.to], answers, "keep", step.column);
      break;
    }
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
        work.from.map((_, row) => {
          const text = step.columns.map((one) => work.columns[one]?.[row] ?? "").join(step.with);
          count(work, [text]);
          return text.length > MOST.result ? undefined : [text];
        }),
        "flag",
        0,
      );
      break;
    case "rule":
      cleanIn(step, at, work);
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
    count(work, known.get(key));
    return known.get(key);
  });
  add(work, at, to, answers, onFail, source);
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

export function mapped({ pairs, ignoreCase }: MapStep, column: readonly string[]): (string[] | undefined)[] {
  const folded = (text: string): string => (ignoreCase ? text.trim().toLowerCase() : text);
  const others = new Map(pairs.map(([from, to]) => [folded(from), to]));
  return column.map((text) => {
    const other = others.get(folded(text));
    return other === undefined ? undefined : [other];
  });
}

/** What nobody decided on stays: not every value belongs to a group, and what has no key to none. */
export function clustered({ method, decisions }: ClusterStep, column: readonly string[]): string[][] {
  const keyOf = keyFor(method);
  const decided = new Map(decisions);
  decided.delete("");
  return column.map((text) => [decided.get(keyOf(text)) ?? text]);
}

function parted(step: SplitStep, text: string): string[] | undefined {
  const parts = text.length > MOST.cell ? undefined : splitText(withoutHalves(text), step);
  if (parts?.some(holdsHalf)) return undefined;
  return parts && step.to.map(({ part }) => (parts[part] ?? "").trim());
}

function cleanIn(step: RuleStep, at: number, work: Work): void {
  const column = work.columns[step.column] ?? [];
  const texts = cleaned(column, step.rules, work.carried.cleaned.get(at));
  if (keepsUnfound(step)) {
    const found = texts.map((text, row) => (text === "" && column[row]?.trim() ? undefined : [text]));
    noteUnanswered(work, at, found, step.onFail ?? "flag", column);
    work.columns[step.column] = column.map((text, row) => found[row]?.[0] ?? text);
  } else work.columns[step.column] = texts;
}

function cleaned(
  column: readonly string[],
  rules: string,
  cleanText: ((text: string) => string) | undefined,
): string[] {
  if (cleanText !== undefined) return column.map((text) => cleanText(text));
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
