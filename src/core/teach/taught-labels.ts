import { UsageError } from "../arguments/usage-error.ts";
import { type Cell, type Grid, textOf } from "../cells/grid.ts";
import { said } from "../messages/said.ts";
import { unpackVector } from "../tasks/feature-extraction.ts";
import type { Result } from "../tasks/job.ts";
import { byTaught } from "./by-taught.ts";
import { type Lesson, readLessons } from "./lessons.ts";
import type { Vector } from "./likeness.ts";
import { canTeach, FEWEST, type Proof, type Taught, teach } from "./teach.ts";

/** Labels for texts, from labelled rows. */
export interface TaughtLabels {
  /** The rows that teach; a model of sentences is asked for their meaning before that of the texts, where one is. */
  readonly lessons: readonly Lesson[];
  /** What came of each text, without a model. */
  byLetters(): Result[];
  /** The same with what a model of sentences said, first of the lessons and then of the texts. */
  byMeaning(results: readonly Result[]): Result[];
}

/**
 * Has labelled rows teach labels to texts.
 * @param labels to choose from; none for all that the examples have
 * @param examples two columns: a text and its label
 * @throws UsageError when they are not two columns, or too few rows of them can teach.
 */
export function taughtLabels(
  texts: readonly string[],
  labels: readonly string[],
  examples: Grid,
): TaughtLabels {
  const rows = examples.map((row) => ({ text: shown(row[0]), label: shown(row[1]) }));
  if ((examples[0]?.length ?? 0) !== 2) throw new UsageError(said("arguments.examplesTwoColumns"));
  const known =
    labels.length > 0 ? labels : [...new Set(rows.map(({ label }) => label.trim()))].filter(Boolean);
  const { lessons, foreign, contradicting } = readLessons(rows, known);
  if (!canTeach(lessons))
    throw new UsageError(
      said("arguments.examplesTooFew", { n: lessons.length, least: FEWEST, foreign, contradicting }),
    );
  const own = new Map(lessons.map(({ text, label }) => [text, label]));
  const settled =
    ({ proof, answer }: Taught, by: string) =>
    (text: string, vector?: Vector): Result => {
      if (!proof.better) return { failure: { kind: "INPUT", says: notBetter(proof) } };
      const label = own.get(text.trim());
      const given = label === undefined ? answer(text, vector) : [{ label, score: 1 }];
      return { answer: given, by, remembered: false };
    };
  let spelt: Result[] | undefined;
  let meant: { taught: Taught; by: string } | undefined;
  return {
    lessons,
    byLetters() {
      if (spelt) return spelt;
      const taught = teach(lessons);
      if (!taught.proof.better) throw new UsageError(notBetter(taught.proof));
      const say = settled(taught, byTaught(taught.proof));
      spelt = texts.map((text) => say(text));
      return spelt;
    },
    byMeaning(results) {
      const before = results.slice(0, lessons.length);
      const failed = before.find((each) => "failure" in each);
      const wait = failed ?? before[lessons.length - 1];
      if (wait === undefined || "failure" in wait) return texts.map(() => wait as Result);
      if (meant === undefined) {
        const taught = teach(lessons, before.map(vectorIn));
        meant = { taught, by: byTaught(taught.proof, wait.by) };
      }
      const { taught, by } = meant;
      return texts.map((text, at) => {
        const result = results[lessons.length + at];
        if (result === undefined || "failure" in result) return result as Result;
        return { ...settled(taught, by)(text, vectorIn(result)), remembered: result.remembered } as Result;
      });
    },
  };
}

const shown = (cell: Cell | undefined): string => textOf(cell ?? "");

const vectorIn = (result: Result): Vector =>
  "answer" in result && typeof result.answer === "string" ? unpackVector(result.answer) : [];

const notBetter = ({ rows, right, commonest }: Proof) =>
  said("arguments.examplesTeachLittle", { rows, right, commonest });
