import type { Argument, Cell, Grid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import type { SheetFunction } from "../functions/function.ts";
import { withExamples } from "../journal/examples.ts";
import { sameCells } from "../journal/row-key.ts";
import type { Note } from "../rules/clean.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job, Result } from "../tasks/job.ts";
import type { Plan } from "./plan.ts";

/** What came of one distinct value. */
export interface Settled {
  read: readonly Cell[];
  now: readonly Cell[];
  by: string;
  /** How sure the model was, where it says. */
  score?: number;
  /** The sentence, where there is no answer. Nothing is written then. */
  failure?: string;
  /** What rules did to it, and why they left it alone. */
  notes?: readonly RuleNote[];
}

/** What one rule said of a value. */
export type RuleNote = Pick<Note, "rule" | "did" | "doubt">;

/** Whether a rule left a value alone although something looks wrong. */
export const isLeft = ({ notes = [], read, now }: Settled): boolean =>
  notes.some(({ doubt }) => doubt !== undefined) && sameCells(read.slice(0, 1), now.slice(0, 1));

export interface Asking {
  job: Job | null;
  /** Columns that a result takes. */
  width: number;
  /** What is settled so far, one a distinct value, in their order; what still waits is undefined. */
  settle(results: readonly Result[]): (Settled | undefined)[];
}

/** A plan's part that says what to ask. */
export type Question = Pick<Plan, "arguments" | "columns" | "by" | "examples">;

/**
 * Asks a function about distinct values, as a formula over a column of them would.
 * @param values one row of cells a distinct value, a cell a column of the plan
 * @param ranges the cells of the ranges among the arguments, by address
 * @throws UsageError with a sentence when an argument is wrong.
 */
export function ask(
  fn: SheetFunction,
  question: Question,
  ranges: ReadonlyMap<string, Grid>,
  values: readonly (readonly Cell[])[],
  settings: Settings,
): Asking {
  const args = fn.params.map((param, index): Argument => {
    const column = question.columns.findIndex(({ parameter }) => parameter === index);
    if (column !== -1) return values.map((row) => [row[column] ?? ""]);
    const text = question.arguments[index] ?? "";
    if (text === "") return undefined;
    return ranges.get(text) ?? (param.type === "number" ? Number(text.replace(",", ".")) : text);
  });
  const { job: asked, show, notes = [] } = fn.ask(args, settings);
  const job = asked && withExamples(asked, question.examples ?? []);
  const waiting: Result[] = (job?.inputs ?? []).map(() => ({ failure: { kind: "WAITING", message: "" } }));
  const notesOf = new Map<number, RuleNote[]>();
  for (const { row, column, ...note } of notes)
    if (column === 0) notesOf.set(row, [...(notesOf.get(row) ?? []), note]);
  const width = Math.max(1, ...show(waiting).map((row) => row.length));
  return {
    job,
    width,
    settle(results) {
      const aligned = results.length === values.length;
      return show(results).map((shown, index) => {
        const failure = failureIn(shown);
        if (failure?.kind === "WAITING") return undefined;
        const result = aligned ? results[index] : undefined;
        const score = result && "answer" in result ? scoreOf(result.answer) : undefined;
        const said = notesOf.get(index);
        return {
          read: values[index] ?? [],
          now: Array.from({ length: width }, (_, column) => shown[column] ?? ""),
          by: result && "answer" in result ? result.by : question.by,
          ...(score !== undefined && { score }),
          ...(failure && { failure: failure.message }),
          ...(said && { notes: said }),
        };
      });
    },
  };
}

/** Whether a function with these arguments asks a model, told by its first value: what it asks does not hang on the others. */
export const asksModel = (
  fn: SheetFunction,
  question: Question,
  ranges: ReadonlyMap<string, Grid>,
  values: readonly (readonly Cell[])[],
  settings: Settings,
): boolean => ask(fn, question, ranges, values.slice(0, 1), settings).job !== null;

/** A failure as a function shows it: `#HF WORD sentence`. */
function failureIn(cells: readonly Cell[]): { kind: string; message: string } | undefined {
  const [, kind, message] = /^#HF ([A-Z]+) (.*)$/s.exec(String(cells[0] ?? "")) ?? [];
  return kind === undefined || message === undefined ? undefined : { kind, message };
}

/** The best score in an answer that has any: `{ score }`, or a list of such. */
function scoreOf(answer: Json): number | undefined {
  const list = Array.isArray(answer) ? (answer as readonly Json[]) : [answer];
  const scores = list.flatMap((each) => {
    const score = typeof each === "object" && each !== null && "score" in each ? each.score : undefined;
    return typeof score === "number" ? [score] : [];
  });
  return scores.length === 0 ? undefined : Math.max(...scores);
}
