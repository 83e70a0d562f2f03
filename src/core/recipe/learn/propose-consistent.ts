import type { Step } from "../recipe.ts";
import { cleanedBy } from "./cleaned-by.ts";
import { type Choice, choicesOf } from "./consistent-choices.ts";
import { ANSWERS, FORMS, isMailAddress } from "./forms.ts";

/** What would make a column consistent. */
export interface Consistent {
  /** Steps that lose nothing, in order, each in the column's own place. */
  steps: readonly Step[];
  /** What may also be done and loses something, so that a person chooses it by its name. */
  choices: readonly Choice[];
}

/** So many different values are looked at while forms are compared. */
const LOOKED_AT = 1500;

/** A kind of value is the column's when so many of its filled cells are of it. */
const MOSTLY = 0.6;

interface Column {
  /** Different filled values with how many cells hold each. */
  values: readonly string[];
  counts: readonly number[];
  filled: number;
}

/**
 * The fewest steps that bring the cells of a column to the form that most of them have, without examples: idle spaces,
 * words for nothing, small letters of e-mails, one form for dates, states, countries, yes and no. What is not understood
 * stays as it is, and what would lose something is only named.
 * @param place of the column in the recipe
 * @param countries where telephone numbers without a country's code may be from
 */
export function proposeConsistent(
  column: readonly string[],
  { place = 0, countries = ["US"] }: { place?: number; countries?: readonly string[] } = {},
): Consistent {
  const steps: Step[] = [];
  let texts = column;
  const take = (rules: string): void => {
    const cleaned = cleanedBy(texts, rules);
    if (cleaned.every((text, row) => text === texts[row])) return;
    steps.push({ op: "rule", column: place, rules });
    texts = cleaned;
  };
  take("trim");
  take("nullTokens");
  if (share(columnOf(texts), isMailAddress) >= MOSTLY) take("email:keepDomain");
  for (const forms of FORMS) {
    const form = commonForm(columnOf(texts), forms);
    if (form === undefined) continue;
    take(form);
    break;
  }
  const answers = answersOf(texts);
  if (answers) {
    take("boolean");
    const [yes, no] = answers;
    if (yes !== "TRUE")
      steps.push({
        op: "map",
        column: place,
        pairs: [
          ["TRUE", yes],
          ["FALSE", no],
        ],
        onFail: "keep",
      });
  }
  return { steps, choices: choicesOf(texts, place, countries) };
}

function columnOf(texts: readonly string[]): Column {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.trim() !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  const some = [...counts].slice(0, LOOKED_AT);
  return {
    values: some.map(([value]) => value),
    counts: some.map(([, count]) => count),
    filled: some.reduce((sum, [, count]) => sum + count, 0),
  };
}

const share = ({ values, counts, filled }: Column, is: (text: string, at: number) => boolean): number =>
  filled === 0
    ? 0
    : values.reduce((sum, value, at) => sum + (is(value, at) ? (counts[at] ?? 0) : 0), 0) / filled;

/**
 * The form in which most values of a kind stand already; nothing where too few are of that kind, or all stand in it. A
 * value is of the kind when one of its forms is another than its own.
 */
function commonForm(column: Column, forms: readonly string[]): string | undefined {
  const written = forms.map((form) => cleanedBy(column.values, form));
  const known = column.values.map((value, at) => written.some((texts) => texts[at] !== value));
  if (share(column, (_, at) => known[at] === true) < MOSTLY) return undefined;
  let best = { form: undefined as string | undefined, same: -1 };
  for (const [index, form] of forms.entries()) {
    const same = share(column, (value, at) => known[at] === true && written[index]?.[at] === value);
    if (same > best.same) best = { form, same };
  }
  return best.form;
}

/** The words for yes and no that most cells have, where the column answers a question. */
function answersOf(texts: readonly string[]): readonly [string, string] | undefined {
  const column = columnOf(texts);
  if (column.values.length > 20) return undefined;
  const read = cleanedBy(texts, "boolean");
  if (read.every((text, at) => text === texts[at])) return undefined;
  const shares = ANSWERS.map((words) =>
    share(column, (value) => words.some((word) => word.toLowerCase() === value.toLowerCase())),
  );
  return ANSWERS[shares.indexOf(Math.max(...shares))];
}
