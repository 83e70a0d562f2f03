import { Reading } from "../reading.ts";
import type { Case, Guard, Part, Recipe } from "../recipe.ts";
import { writtenByCases } from "../write-row.ts";
import { type Branch, learnBranches } from "./branches.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { lessonOf } from "./lesson.ts";

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

export interface Learned {
  /** `program` from the text of the rows; `table` of the taught values only; `world` when the answers are not in the rows. */
  kind: "program" | "table" | "world" | "contradiction";
  cases: readonly Case[];
  /** How unlikely it is that this is meant; 0 for nothing. */
  cost: number;
  branches: readonly Branch[];
  onBlank: boolean;
  answers: readonly Answer[];
}

/** How much may be tried, in looks at one text: about a second and a half of work at most. */
const BUDGET = 3_000_000;

/** Learned from at most so many examples; the others are checked. */
const MOST = 8;

/**
 * Learns what turns rows into their answers, and answers the other rows. No model is asked and nothing is guessed: a
 * row that the program does not cover, or about which likely programs disagree, is to be checked.
 */
export function learn(examples: readonly Example[], rows: readonly (readonly string[])[]): Learned {
  const budget = { left: BUDGET };
  const lesson = lessonOf(examples.slice(0, MOST), rows, budget);
  const blanks = examples.some(({ out }) => out === "");
  void blanks;
  const learned = learnBranches(lesson);
  if (!learned) return { kind: "world", cases: [], cost: 0, branches: [], onBlank: false, answers: rows.map(() => ({ text: "", check: "notCovered" })) };
  const cases = learned.branches.map(caseOf);
  const doubt = doubtsOf(learned.branches);
  return { kind: "program", cases, cost: learned.cost, branches: learned.branches, onBlank: false, answers: rows.map((row) => answer(row, cases, doubt)) };
}

function answer(cells: readonly string[], cases: readonly Case[], doubt: Doubt): Answer {
  const row = cells.map((cell) => new Reading(cell));
  const texts = writtenByCases(cases, row);
  const [text] = texts ?? [];
  if (text === undefined && cells.every((cell) => cell.trim() === "")) return { text: "" };
  if (text === undefined) return { text: "", check: "notCovered" };
  return doubt(row) ? { text, check: "disagree" } : { text };
}

/** The columns that programs take something from. */
export const columnsOf = (cases: readonly Case[]): Set<number> =>
  new Set(cases.flatMap(({ columns }) => columns.flat().flatMap((part) => (typeof part === "string" ? [] : [part.from]))));

const caseOf = ({ when, program }: Branch): Case => ({
  ...(when && { when }),
  columns: [program.pieces.map(({ part }) => part)],
});
export type { Guard, Part, Recipe };
