import type { Argument, Cell, Grid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import { cellOf, isUnanswered } from "../cells/show-result.ts";
import type { SheetFunction } from "../functions/function.ts";
import { withExamples } from "../journal/examples.ts";
import { sameCells } from "../journal/row-key.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Note } from "../rules/notes.ts";
import type { Settings } from "../settings/settings.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Job, Result } from "../tasks/job.ts";
import type { Plan } from "./plan.ts";

/** What came of one distinct value. */
export interface Settled {
  read: readonly Cell[];
  now: readonly Cell[];
  by: string;
  /** How sure the model was, where it says. */
  score?: number;
  /** Why there is no answer. Nothing is written then. */
  failure?: Said;
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

/** What stands for an input that nothing has come back for. */
const NOT_YET: Failure = { kind: "WAITING", says: said("service.timeRanOut") };

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
  const { job: asked, show, each, notes = [], ...given } = fn.ask(args, settings);
  const job = asked && withExamples(asked, question.examples ?? []);
  const waiting: Result[] = (job?.inputs ?? []).map(() => ({ failure: NOT_YET }));
  const notesOf = new Map<number, RuleNote[]>();
  for (const { row, column, ...note } of notes)
    if (column === 0) notesOf.set(row, [...(notesOf.get(row) ?? []), note]);
  const width = given.width ?? Math.max(1, ...show(waiting).map((row) => row.length));
  return {
    job,
    width,
    settle(results) {
      const own = each?.(results) ?? results;
      const aligned = own.length === values.length;
      return show(results).map((shown, index) => {
        const [first] = shown;
        const failure = isUnanswered(first) ? first.failure : undefined;
        if (failure?.kind === "WAITING") return undefined;
        const result = aligned ? own[index] : undefined;
        const score = result && "answer" in result ? scoreOf(result.answer) : undefined;
        const told = notesOf.get(index);
        return {
          read: values[index] ?? [],
          now: Array.from({ length: width }, (_, column) => cellOf(shown[column] ?? "")),
          by: result && "answer" in result ? result.by : question.by,
          ...(score !== undefined && { score }),
          ...(failure && { failure: failure.says }),
          ...(told && { notes: told }),
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

/** The best score in an answer that has any: `{ score }`, or a list of such. */
function scoreOf(answer: Json): number | undefined {
  const list = Array.isArray(answer) ? (answer as readonly Json[]) : [answer];
  const scores = list.flatMap((each) => {
    const score = typeof each === "object" && each !== null && "score" in each ? each.score : undefined;
    return typeof score === "number" ? [score] : [];
  });
  return scores.length === 0 ? undefined : Math.max(...scores);
}
