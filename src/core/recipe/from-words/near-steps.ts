import { BEYOND, SAID_FOR } from "./english-steps.ts";

/** A phrase of the catalogue, and the step that it is said for; none where no step does it. */
interface Phrase {
  text: string;
  step?: string;
}

/** Likeness from which on a step is near at all. This and what follows was measured: see docs/evaluation.md. */
const LEAST = 0.55;
/** So much nearer than anything that no step does. */
const AHEAD = 0.1;
/** Steps that are no further apart are both near. */
const BESIDE = 0.05;

/** More steps than these are no question but a guess. */
const MOST = 2;

/** Words that say nothing of what is to be done. */
const IDLE = new Set(
  (
    "a an the to into in as of all only just make please convert change turn write everything column columns value values cell cells and " +
    "with this these those that is it it's i want would like my our your text texts string strings data each every any from for on by are " +
    "be so there their its them they should must need me get give show which what"
  ).split(" "),
);

const NOT = /\b(?:no|not|without|except)\b/i;
/** What is not to be done is no step. */
const NEVER = /\b(?:never|dont)\b|n['’]t\b/i;
const COUNTED = /\b(?:two|three|four|five|six|ten|2|3|12|24)\b/gi;
const OPPOSITES = [
  [/\bfirst\b/i, /\blast\b/i],
  [/\bupper\b/i, /\blower\b/i],
  [/\buppercase\b/i, /\blowercase\b/i],
  [/\bcapitals?\b/i, /\bsmall\b/i],
  [/\badd\b/i, /\bremove\b/i],
  [/\bkeep\b/i, /\b(?:remove|delete)\b/i],
] as const;

let known: readonly Phrase[] | undefined;

const phrases = (): readonly Phrase[] => {
  const split = (said: string) => said.split("; ");
  known ??= [
    ...Object.entries(SAID_FOR).flatMap(([step, said]) => split(said).map((text) => ({ text, step }))),
    ...split(BEYOND).map((text) => ({ text })),
  ];
  return known;
};

/** The words that say something, as a model of sentences is to read them; all of them where none does. */
export function sayingInEnglish(words: string): string {
  const said = words.split(/\s+/);
  const telling = said.filter((word) => {
    const plain = word.toLowerCase().replace(/[^a-z']/g, "");
    return !IDLE.has(plain === "" ? word : plain);
  });
  return telling.length > 0 ? telling.join(" ") : words;
}

/** What words are compared with, in one order. */
export const comparedWith = (): string[] => phrases().map(({ text }) => sayingInEnglish(text));

/**
 * The steps that English words may mean by their likeness to what is said for each: one, or two where it is not sure which.
 * None where nothing is near, where something that no step does is about as near, and where more than two are.
 * @param likenesses of the words to each of `comparedWith`, 1 for the same
 */
export function stepsNear(words: string, likenesses: readonly number[]): readonly string[] {
  const best = new Map<string, number>();
  let beyond = 0;
  for (const [at, { text, step }] of phrases().entries()) {
    const likeness = likenesses[at] ?? 0;
    if (step === undefined) beyond = Math.max(beyond, likeness);
    else if (agree(words, text)) best.set(step, Math.max(best.get(step) ?? 0, likeness));
  }
  const most = Math.max(...best.values());
  const near = [...best].filter(([, likeness]) => likeness >= Math.max(LEAST, beyond + AHEAD, most - BESIDE));
  return near.length > MOST ? [] : near.sort(([, a], [, b]) => b - a).map(([step]) => step);
}

/** Whether words do not say the opposite of others, or another number: a model of sentences hardly hears that. */
const agree = (words: string, others: string): boolean =>
  !NEVER.test(words) &&
  NOT.test(words) === NOT.test(others) &&
  countsAgree(words, others) &&
  !OPPOSITES.some(([one, other]) => turns(one, other, words, others) || turns(other, one, words, others));

const turns = (one: RegExp, other: RegExp, words: string, others: string): boolean =>
  one.test(words) && !other.test(words) && other.test(others) && !one.test(others);

function countsAgree(words: string, others: string): boolean {
  const own = countsIn(words);
  const theirs = countsIn(others);
  return own.length === 0 || theirs.length === 0 || own.some((count) => theirs.includes(count));
}

const countsIn = (words: string): readonly string[] => words.toLowerCase().match(COUNTED) ?? [];
