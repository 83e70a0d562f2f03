import type { Evidence } from "./evidence.ts";
import { chance, fitted, weighed } from "./logistic.ts";
import { type Match, MOST_SURE, sureEnough } from "./match-list.ts";
import type { Choice } from "./settle.ts";

/** What a person has said of a value and an entry: whether they mean the same. Both by their places. */
export interface Answer {
  value: number;
  at: number;
  same: boolean;
}

/** A value and an entry of which a person is asked. */
export type Question = Omit<Answer, "same">;

/** Matches as they stand after answers, and how sure one must be. */
export interface Taught {
  matches: readonly Match[];
  least: number;
}

/** Questions that are asked at most. */
export const MOST_QUESTIONS = 50;

/** How strongly what is learned of answers is held back, so that few of them move little. */
const RIDGE = 1;

/**
 * What answers teach of all matches: those asked about are settled, and how much each kind of evidence is worth in
 * this list is learned from them, starting from what it is worth in general.
 * @param precision the share of the matches that nobody has looked at which is to be right
 */
export function taught(matches: readonly Match[], answers: readonly Answer[], precision: number): Taught {
  if (answers.length === 0) return { matches, least: sureEnough(matches, precision) };
  const examples = answers.flatMap(({ value, at, same }) => {
    const match = matches[value];
    return match && match.at === at && match.evidence && match.sure < 1
      ? [{ features: lesson(match, match.evidence), prior: logit(match.sure), same: same ? 1 : 0 }]
      : [];
  });
  const weights = fitted(
    examples.map(({ features }) => features),
    examples.map(({ same }) => same),
    RIDGE,
    examples.map(({ prior }) => prior),
  );
  const said = new Map<number, Answer[]>();
  for (const answer of answers) said.set(answer.value, [...(said.get(answer.value) ?? []), answer]);
  const open: Match[] = [];
  const now = matches.map((match, value): Match => {
    const own = said.get(value);
    if (own) return settledBy(match, own);
    if (!match.evidence || match.sure === 1) return match;
    const sure = chance(logit(match.sure) + weighed(lesson(match, match.evidence), weights));
    const learned = { ...match, sure: Math.min(sure, MOST_SURE) };
    open.push(learned);
    return learned;
  });
  return { matches: now, least: sureEnough(open, precision) };
}

/** A yes is the entry; after a no it is the next of the candidates, of which nobody knows. */
function settledBy(match: Match, answers: readonly Answer[]): Match {
  const { sure, candidates } = match;
  const yes = answers.find(({ same }) => same);
  if (yes) return yes.at === match.at ? match : { at: yes.at, sure, candidates };
  const no = new Set(answers.map(({ at }) => at));
  if (match.at === undefined || !no.has(match.at)) return match;
  const next = candidates.find((at) => !no.has(at));
  return { ...(next !== undefined && { at: next }), sure: 0, candidates };
}

/** What answers choose: the entries that were said to be the same. */
export const chosenBy = (answers: readonly Answer[]): Map<number, Choice> =>
  new Map(answers.flatMap(({ value, at, same }) => (same ? [[value, at] as const] : [])));

const logit = (sure: number): number => Math.log(sure / (1 - sure));

function lesson({ sure }: Match, evidence: Evidence): number[] {
  return [
    1,
    logit(sure) / 2,
    evidence.ofValue - 0.5,
    evidence.ofEntry - 0.5,
    evidence.letters - 0.5,
    evidence.sameWords,
    evidence.sameStart,
    evidence.numbersMissing,
    evidence.numbersDiffer,
    evidence.asidesDiffer,
  ];
}

/**
 * The most telling next question: a match at the line between what is taken and what is left, or a little below, where
 * an answer moves the line and a yes is a match more. Undefined when there is nothing left to ask.
 */
export function nextQuestion(
  matches: readonly Match[],
  answers: readonly Answer[],
  precision: number,
): Question | undefined {
  const { matches: now, least } = taught(matches, answers, precision);
  const asked = new Set(answers.map(({ value }) => value));
  const line = logit(Math.min(least, MOST_SURE)) - BELOW;
  let best: Question | undefined;
  let nearest = Infinity;
  now.forEach(({ at, sure, evidence }, value) => {
    if (at === undefined || !evidence || sure === 1 || asked.has(value)) return;
    const far = Math.abs(logit(sure) - line);
    if (far >= nearest) return;
    nearest = far;
    best = { value, at };
  });
  return best;
}

/** How far below the line is asked, as a logit. */
const BELOW = 0.3;
