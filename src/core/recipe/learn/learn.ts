import type { Case } from "../recipe.ts";
import { readRow, written, writtenByCases } from "../write-row.ts";
import { type Branch, learnBranches } from "./branches.ts";
import { doubtsOf, mayBeChance } from "./doubts.ts";
import { finishedAnswers, staying } from "./finished-answers.ts";
import { type Lesson, lessonOf, lessonOfRows } from "./lesson.ts";
import { search } from "./search.ts";
import { meantBy } from "./words/meant.ts";

/** A row of cells with what a person wrote for it. */
export interface Example {
  in: readonly string[];
  out: string;
}

/** One row's answer. */
export interface Answer {
  text: string;
  /** Why a person should look: no program covers the row, or likely programs disagree about it. */
  check?: "notCovered" | "disagree";
}

export interface Learned extends Omit<Taught, "answer"> {
  /** One for each row, in order. */
  answers: readonly Answer[];
}

/** What was learned, with what answers rows one at a time. */
export interface Taught {
  /**
   * `program`: from the text of the rows. `table`: a text for each taught value, which says nothing of others.
   * `world`: what is asked for is not in the rows, so that somebody who knows must say it. `contradiction`: rows that are
   * the same have different answers. `tooMuch`: nothing was found before the work was stopped.
   */
  kind: "program" | "table" | "world" | "contradiction" | "tooMuch";
  /** What a `write` step of a recipe needs. */
  cases: readonly Case[];
  onFail: "blank" | "flag";
  answer(row: readonly string[]): Answer;
}

/** How much may be tried, in looks at one text: well under two seconds of work. */
export const BUDGET = 2_500_000;

/** Learned from at most so many examples. */
const MOST = 8;

/** What it costs to leave rows blank that a program does not cover. */
const BLANKS = 1.2;

/**
 * Learns what turns rows into their answers, and answers other rows. No model is asked and nothing is guessed: a row
 * that the program does not cover, or about which likely programs disagree, is marked to be checked. A row whose cells
 * are all blank stays blank unless an example says otherwise.
 * @param examples at least one; all with as many cells as the rows
 * @param words what a person says of it: they choose among what gives the examples their answers, and never against one
 */
export function learn(
  examples: readonly Example[],
  rows: readonly (readonly string[])[],
  words = "",
): Learned {
  const { answer, ...taught } = learnFrom(examples, rows, { left: BUDGET }, words);
  return { ...taught, answers: rows.map(answer) };
}

/**
 * The same where rows are answered later. @param rows some that are to be answered: they show which program is likelier
 * @param budget how much may be tried; counted down
 */
export function learnFrom(
  examples: readonly Example[],
  rows: readonly (readonly string[])[],
  budget: { left: number },
  words = "",
): Taught {
  const nothing = (kind: Taught["kind"]): Taught => ({
    kind,
    cases: [],
    onFail: "flag",
    answer: (row) => taughtAnswer(examples, row) ?? { text: "", check: "notCovered" },
  });
  if (contradict(examples)) return nothing("contradiction");
  const lesson = lessonOf(examples.slice(0, MOST), rows, budget, meantBy(words));
  const learned = learnWhole(lesson);
  if (!learned) return nothing(budget.left < 0 ? "tooMuch" : "world");
  const { branches, onFail } = learned;
  if (branches.every(isFixed)) return { ...nothing("table"), cases: branches.map(caseOf) };
  if (branches.every((branch) => isFixed(branch) || mayBeChance(branch))) return nothing("world");
  const cases = branches.map(caseOf);
  const finished = finishedAnswers(cases, examples, rows);
  const answer = answerer(learned, examples);
  return {
    kind: "program",
    cases: [...finished.map(staying), ...cases],
    onFail,
    answer: (row) =>
      row.length === 1 && finished.includes(row[0] ?? "") ? { text: row[0] ?? "" } : answer(row),
  };
}

const taughtAnswer = (examples: readonly Example[], row: readonly string[]): Answer | undefined => {
  const same = examples.find((example) => example.in.every((cell, at) => cell === row[at]));
  return same && { text: same.out };
};

function contradict(examples: readonly Example[]): boolean {
  const outs = new Map<string, string>();
  return examples.some((example) => {
    const key = example.in.join("\u0000");
    const known = outs.get(key);
    outs.set(key, example.out);
    return known !== undefined && known !== example.out;
  });
}

interface Whole {
  branches: readonly Branch[];
  onFail: "blank" | "flag";
}

/** Branches for all rows; or one program that covers just the rows whose answer is not blank, when that is likelier. */
function learnWhole(lesson: Lesson): Whole | undefined {
  const branched = learnBranches(lesson);
  const flagged = branched && { branches: branched.branches, onFail: "flag" as const };
  if (!lesson.outs.includes("") || lesson.outs.every((out) => out === "")) return flagged;
  const filled = lessonOfRows(lesson, (row) => lesson.outs[lesson.rows.indexOf(row)] !== "");
  const program = search(filled);
  const parts = program?.pieces.map(({ part }) => part) ?? [];
  const coversOnlyFilled = lesson.outs.every(
    (out, at) => out !== "" || written(parts, lesson.rows[at] ?? []) === undefined,
  );
  if (!program || !coversOnlyFilled || (branched && branched.cost <= program.cost + BLANKS)) return flagged;
  return { branches: [{ rivals: [], program, lesson: filled }], onFail: "blank" };
}

const isFixed = ({ program }: Branch): boolean =>
  program.pieces.every(({ part }) => typeof part === "string");

function answerer({ branches, onFail }: Whole, examples: readonly Example[]): Taught["answer"] {
  const cases = branches.map(caseOf);
  const doubt = doubtsOf(branches);
  const blank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
  const blanksAreTaught = examples.some((example) => blank(example.in));
  return (cells) => {
    if (blank(cells) && !blanksAreTaught) return { text: "" };
    const row = readRow(cells);
    const [text] = writtenByCases(cases, row) ?? [];
    if (text === undefined)
      return onFail === "blank" || blank(cells) ? { text: "" } : { text: "", check: "notCovered" };
    return doubt(row) ? { text, check: "disagree" } : { text };
  };
}

const caseOf = ({ when, program }: Branch): Case => ({
  ...(when && { when }),
  columns: [program.pieces.map(({ part }) => part)],
});
