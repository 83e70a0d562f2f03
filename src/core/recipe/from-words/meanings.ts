import { UsageError } from "../../arguments/usage-error.ts";
import { readWhat, writeWhat } from "../../rules/parse-what.ts";
import { RULES } from "../../rules/rules.ts";
import { PHRASES, rulesMeant, sayingIn } from "../in-cell/instruction.ts";
import type { Step } from "../recipe.ts";
import { type DateForm, dateFormsIn, FORM_SAID } from "./date-forms.ts";
import { meantByMark, replacedWords } from "./marks.ts";
import { MORE_RULES, TAKINGS } from "./take-phrases.ts";
import { JOINED, KEEPING, NOT_IN_SHORT, TAKES, TO_TEXT, TURNING } from "./turning-words.ts";

/** What words may mean for a column. */
export interface Meaning {
  steps: readonly Step[];
  /** The words of which it does nothing; blank where it does all that they say. */
  left: string;
}

/** So many are tried at most where none is sure. */
const NEAR = 4;

/** Longer words are not read. */
const LONGEST = 500;

/** Near enough is what understands so much of the words. */
const HALF = 0.5;

/** Words that say nothing here either: whatever is done is shown first. */
const IDLE =
  /^(?:it|get|give|show|me|extract|keep|uniquement|mettre|passer|format|formato|formatieren|form|text|extraer|extraire|extrair|auslesen)$/;

/** The words that say something, without the ending of a plural. */
const plainWords = (text: string): string[] =>
  sayingIn(text.replace(NOT_IN_SHORT, " not "))
    .filter((word) => !IDLE.test(word))
    .map(singular);

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);

const TURNED = new Set(plainWords(TURNING));

const THEN =
  "and then|and|then|und dann|und|dann|y luego|y después|y|luego|después|et puis|et|puis|e depois|e|depois";
const BETWEEN = new RegExp(`\\s*[,;]\\s*(?:(?:${THEN})\\s+)?|\\s+(?:${THEN})\\s+`, "iu");
const DECIMALS =
  /^(?:round|runden|redondear|arrondir|arredondar)?(?:auf)?(\d|one|two|three|ein|zwei|drei|uno|dos|tres|deux|trois|dois|tres)(?:decimals?|decimalplaces?|(?<=^round(?:auf)?.+)digits|(?:dezimal|nachkomma|komma)stellen?|decimales|cifrasdecimales|chiffresapresvirgule|casasdecimais)(?:runden)?$/;
const COUNTS = new Map(
  ["one ein uno", "two zwei dos deux dois", "three drei tres trois"].flatMap((names, at) =>
    names.split(" ").map((name) => [name, at + 1] as const),
  ),
);

/**
 * What words in five languages may mean, by the steps that are known: all that they say exactly, several where they can
 * mean several things; else one thing after the other, as they name them; else what they say for the most part. Nothing is
 * known where they say what no step does.
 * @param to the heading of the column that is written, where the column itself is not changed
 * @param language of the names of months, where a name is of several
 */
export function meaningsOf(words: string, to: string, language: string): Meaning[] {
  if (words.length > LONGEST || TO_TEXT.test(words)) return [];
  const whole = exact(words, to, language);
  if (whole.length > 0) return whole.map((steps) => ({ steps, left: "" }));
  const parts = words.split(BETWEEN).filter((part) => part.trim() !== "");
  if (parts.length > 1) {
    const each = parts.map((part) => asWords(exact(part, to, language)));
    const steps = each.flatMap(([first, another]) => (another === undefined ? (first ?? []) : []));
    // The same rule twice, as in “first name, last name”, is not one thing after the other.
    const rules = new Set(steps.map((step) => (step.op === "rule" ? step.rules.split(":")[0] : "")));
    const isClear = each.every(({ length }) => length === 1) && !rules.has("") && rules.size === steps.length;
    if (isClear) return [{ steps, left: "" }];
  }
  return near(words, to);
}

/** Among other things to do, what is replaced is a word where it can be. */
const asWords = (meant: readonly (readonly Step[])[]): readonly (readonly Step[])[] =>
  meant.every(([step]) => step?.op === "rule" && step.rules.startsWith("replace:"))
    ? meant.slice(0, 1)
    : meant;

export const ruleStep = (rules: string): Step => ({ op: "rule", column: 0, rules });

/** All that words say exactly. */
function exact(words: string, to: string, language: string): (readonly Step[])[] {
  const marked = meantByMark(words);
  // “Replace upper case by lower case” speaks of what is known by these words, not of the words.
  if (marked && replacedWords(words)?.every(isKnown)) return [];
  if (marked)
    return "rules" in marked
      ? marked.rules.map((rules) => [ruleStep(rules)])
      : [[taking([{ columns: [[{ from: 0, do: marked.take }]] }], to)]];
  // “Text to numbers” is no search for numbers in a text.
  if (rulesMeant(words) === "number") return [[ruleStep("number")]];
  const written = asRules(words);
  if (written !== undefined) return [[ruleStep(written)]];
  const shown = dateFormsIn(words, language);
  if (shown && saysDates(shown.rest)) return shown.forms.map((form) => [ruleStep(inForm(form))]);
  const said = sayingIn(words);
  const [, digits = ""] = DECIMALS.exec(said.join("")) ?? [];
  if (digits !== "") return [[ruleStep(`round:${COUNTS.get(digits) ?? digits}`)]];
  const plain = plainWords(words);
  const wanted = contents(plain);
  const inOrder = plain.join(" ");
  if (wanted === "") return [];
  const isJoined = JOINED.test(words);
  const found = knownFor(words).flatMap(({ isTaking, isPart, phrases, steps }) =>
    !(isJoined && isPart) &&
    phrases.some((phrase) => (isTaking ? phrase.join(" ") === inOrder : contents(phrase) === wanted))
      ? [steps(to)]
      : [],
  );
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** What is understood of words for the most part, the largest part first. */
function near(words: string, to: string): Meaning[] {
  const said = plainWords(words);
  const isJoined = JOINED.test(words);
  const found = knownFor(words).flatMap(({ isTaking, isPart, isCounting, phrases, steps }) => {
    if (isTaking || isCounting || (isJoined && isPart)) return [];
    const inside = phrases.filter((phrase) => phrase.length > 0 && standsIn(phrase, said));
    const most = inside.sort((a, b) => b.length - a.length)[0];
    if (most === undefined || most.length < said.length * HALF) return [];
    const left = sayingIn(words.replace(NOT_IN_SHORT, " not ")).filter(
      (word) => !IDLE.test(word) && !most.includes(singular(word)),
    );
    return left.some((word) => TURNED.has(singular(word)))
      ? []
      : [{ n: most.length, steps: steps(to), left: left.join(" ") }];
  });
  return found
    .sort((a, b) => b.n - a.n)
    .slice(0, NEAR)
    .map(({ steps, left }) => ({ steps, left }));
}

/** Whether words stand in others as they are, one after the other. */
const standsIn = (phrase: readonly string[], said: readonly string[]): boolean =>
  said.some((_, at) => phrase.every((word, index) => said[at + index] === word));

interface Known {
  isTaking: boolean;
  /** Whether it takes one part of a date, which is not all where words name several. */
  isPart?: boolean;
  /** Whether its words may as well ask for something to be counted. */
  isCounting?: boolean;
  /** Whether it takes something out, and leaves nothing of the rest. */
  isKeeping: boolean;
  phrases: readonly (readonly string[])[];
  steps: (to: string) => readonly Step[];
}

let all: readonly Known[] | undefined;

function known(): readonly Known[] {
  all ??= [
    ...[...Object.entries(PHRASES), ...Object.entries(MORE_RULES)].map(
      ([rule, phrases]): Known => ({
        isTaking: false,
        isPart: rule.startsWith("datePart:"),
        isCounting: rule === "find:number" || rule === "number",
        isKeeping: TAKES.test(rule),
        phrases: phrases.split(";").map(plainWords),
        steps: () => [ruleStep(rule)],
      }),
    ),
    ...TAKINGS.map(
      ({ phrases, cases }): Known => ({
        isTaking: true,
        isKeeping: true,
        phrases: phrases.split(";").map(plainWords),
        steps: (to) => [taking(cases, to)],
      }),
    ),
  ];
  return all;
}

/** What words can mean that ask for something to be kept: nothing that takes it away. */
const knownFor = (words: string): readonly Known[] =>
  words.split(/[^\p{L}]+/u).some((word) => KEEPING.test(word))
    ? known().filter(({ isKeeping }) => isKeeping)
    : known();

const isKnown = (word: string): boolean =>
  known().some(({ phrases }) => phrases.some((phrase) => contents(phrase) === contents(plainWords(word))));

export const taking = (cases: (Step & { op: "write" })["cases"], to: string): Step => ({
  op: "write",
  to: [to],
  cases,
  onFail: "flag",
});

const contents = (said: readonly string[]): string => [...new Set(said)].sort().join(" ");

/** Whether words beside a date say of dates alone. */
const saysDates = (rest: string): boolean =>
  sayingIn(rest).every(
    (word) =>
      word === FORM_SAID ||
      /^(?:dates?|daten?|datums?|datas?|fechas?|form|format|formato|forma|like|wie|comme|dia|form|days?)$/.test(
        word,
      ),
  );

function inForm({ format, language }: DateForm): string {
  const rule = RULES.find(({ name }) => name === "date");
  return rule ? writeWhat([{ rule, parameters: { format, ...(language && { language }) } }]) : "date:iso";
}

/** The text itself, where it is written as rules are, or is the name of one that needs no text. */
function asRules(words: string): string | undefined {
  const isName = RULES.some(({ name, parameters }) => {
    return (
      name === words.trim() && !parameters.some(({ choices, default: own }) => !choices && own !== undefined)
    );
  });
  if (!isName && !/[:,]/.test(words)) return undefined;
  try {
    return readWhat(words).length > 0 ? words.trim() : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
