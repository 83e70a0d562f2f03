import { englishOf } from "../messages/english.ts";
import type { ArgsOf } from "../messages/pattern.ts";
import type { Said } from "../profile/sentences.ts";

/** What an operation says that a person has asked for: one sentence each, kept in the log with what it did. */
export const ASKED_FOR = {
  fillDown: "{count, plural, one {# blank cell gets} other {# blank cells get}} the value above.",
  blankCells: "{count, number} of {of, plural, one {# cell} other {# cells}} are blank.",
  replaced: "“{text}” becomes “{with}” in {count, plural, one {# cell} other {# cells}} of {of, number}.",
  emptied: "“{text}” is taken out of {count, plural, one {# cell} other {# cells}} of {of, number}.",
  joined:
    "{count, plural, one {# cell gets} other {# cells get}} what stands beside {count, plural, one {it} other {them}} in “{heading}”.",
  repeated:
    "{count, plural, one {# row repeats} other {# rows repeat}} what another row has in {columns, quoted}.",
  repeatedRows: "{count, plural, one {# row repeats} other {# rows repeat}} another row.",
  splitRows:
    "{count, number} of {of, plural, one {# row} other {# rows}} {count, plural, one {becomes} other {become}} {into, number}; the sheet will have {all, plural, one {# row} other {# rows}}.",
  recipeRows:
    "{count, plural, one {# row goes} other {# rows go}} by step {step, number} of the recipe “{name}”.",
  headingsUp: "{count, plural, one {# row stands} other {# rows stand}} above the headings {some, quoted}.",
} as const;

/** @param args what the sentence of that name speaks of */
export function askedFor<Name extends keyof typeof ASKED_FOR>(
  what: Name,
  args: ArgsOf<(typeof ASKED_FOR)[Name]>,
): Said {
  const says = { code: `asked.${what}`, args };
  return { says, sentence: englishOf(says, { asked: ASKED_FOR }) };
}
