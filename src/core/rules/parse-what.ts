import { distance } from "fastest-levenshtein";
import { asTyped, UsageError } from "../arguments/usage-error.ts";
import type { Said } from "../messages/pattern.ts";
import { both, said } from "../messages/said.ts";
import { search, wordsIn } from "../operations/search.ts";
import type { Parameter, Parameters, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

/** One rule with its settings: a step of what a person asked for. */
export interface Step {
  rule: Rule;
  parameters: Parameters;
}

/**
 * Reads the second argument of `HF_CLEAN`: rules separated by commas, each with settings after colons, as in
 * "trim, date:iso, phone:US" or "split:by=',':part=2". A setting is `name=value`, or a bare word, which goes to the
 * parameter that lists it as a choice, else to the first that takes any text. Quotes, single or double, keep a comma,
 * a colon or a space. Names and choices are found whatever their case.
 * @throws UsageError that names what is close to an unknown rule or word.
 */
export const parseWhat = (what: string): Step[] =>
  readWhat(what).map(({ rule, parameters }) => ({ rule, parameters: completeParameters(rule, parameters) }));

/**
 * The same with the settings as they are written: without defaults, and whatever their values are.
 * @throws UsageError when a rule or the name of a setting is unknown.
 */
export const readWhat = (what: string): Step[] =>
  cut(what, ",")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(readStep);

/**
 * Writes what `readWhat` reads: a setting is a bare word where that is enough. A value that holds both kinds of quotes
 * loses the double ones, since there is no way to write them.
 */
export const writeWhat = (steps: readonly Step[]): string => steps.map(writeStep).join(", ");

function writeStep({ rule, parameters }: Step): string {
  const given: Record<string, string> = {};
  const words = rule.parameters.flatMap((parameter) => {
    const value = parameters[parameter.name];
    if (value === undefined || value === "") return [];
    const text = quoted(value);
    const alone = value.includes("=") ? undefined : placeOf(rule, value, given);
    given[parameter.name] = value;
    return [alone === parameter ? text : `${parameter.name}=${text}`];
  });
  return [rule.name, ...words].join(":");
}

const quoted = (value: string): string => {
  if (!/[,:'"]|^\s|\s$/.test(value)) return value;
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replace(/"/g, "")}"` : `'${value}'`;
};

/**
 * The settings of one use of a rule with its defaults filled in, as `prepare` expects them.
 * @throws UsageError when a setting is unknown or is not one of its choices.
 */
export function completeParameters(rule: Rule, given: Parameters): Parameters {
  const complete: Record<string, string> = {};
  for (const parameter of rule.parameters) {
    if (parameter.default !== undefined) complete[parameter.name] = parameter.default;
  }
  for (const [name, value] of Object.entries(given)) {
    const parameter = rule.parameters.find((one) => sameWord(one.name, name));
    if (!parameter) throw unknownWord(rule, name);
    complete[parameter.name] = choiceOf(parameter, value) ?? fail(rule, parameter, value);
  }
  return complete;
}

function readStep(text: string): Step {
  const [name = "", ...words] = cut(text, ":").map((word) => word.trim());
  const rule = RULES.find((one) => sameWord(one.name, name));
  if (!rule) {
    throw new UsageError(both(said("wrongRule.none", { name: asTyped(name) }), closestRule(name)));
  }
  const given: Record<string, string> = {};
  for (const word of words) {
    if (word === "") continue;
    const [parameter, value] = settingOf(rule, word, given);
    given[parameter.name] = value;
  }
  return { rule, parameters: given };
}

/** The parameter a word is for, and what it says. */
function settingOf(rule: Rule, word: string, given: Parameters): [Parameter, string] {
  const equals = /^([\w-]+)\s*=\s*([\s\S]*)$/.exec(word);
  if (equals) {
    const parameter = rule.parameters.find((one) => sameWord(one.name, equals[1] ?? ""));
    if (parameter) return [parameter, unquote(equals[2] ?? "")];
  }
  const bare = unquote(word);
  const parameter = placeOf(rule, bare, given);
  if (!parameter) throw unknownWord(rule, bare);
  return [parameter, bare];
}

/** The parameter that a bare word goes to. */
const placeOf = (rule: Rule, bare: string, given: Parameters): Parameter | undefined =>
  rule.parameters.find((one) => one.choices && choiceOf(one, bare) !== undefined) ??
  rule.parameters.find(
    (one) => !one.choices && one.name !== "locale" && !(one.name in given) && (one.accepts?.(bare) ?? true),
  );

function choiceOf(parameter: Parameter, value: string): string | undefined {
  if (!parameter.choices) return parameter.accepts?.(value) === false ? undefined : value;
  return parameter.choices.find((choice) => sameWord(choice, value));
}

function fail(rule: Rule, parameter: Parameter, value: string): never {
  const { name, choices, summary } = parameter;
  const about = { rule: rule.name, name, value: asTyped(value) };
  throw new UsageError(
    choices
      ? said("wrongRule.notAmong", { ...about, choices: choices.join(", ") })
      : said("wrongRule.cannotBe", { ...about, summary }),
  );
}

function unknownWord(rule: Rule, word: string): UsageError {
  const known = rule.parameters.flatMap((one) => one.choices ?? [`${one.name}=…`]);
  if (known.length === 0)
    return new UsageError(said("wrongRule.noSettings", { rule: rule.name, word: asTyped(word) }));
  const meant = ALSO_CALLED[plainSetting(word)];
  const near =
    meant && known.includes(meant) ? said("wrongRule.didYouMean", { names: [meant] }) : closest(word, known);
  return new UsageError(both(said("wrongRule.noSetting", { rule: rule.name, word: asTyped(word) }), near));
}

/** What people call a setting by another name. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  uk: "DMY",
  gb: "DMY",
  british: "DMY",
  european: "DMY",
  eu: "DMY",
  dayfirst: "DMY",
  us: "MDY",
  usa: "MDY",
  american: "MDY",
  monthfirst: "MDY",
  yearfirst: "YMD",
  persian: "solarHijri",
  jalali: "solarHijri",
  thai: "buddhist",
};

const plainSetting = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sentence that names the nearest of the known words, or all of them when none is near. */
function closest(word: string, known: readonly string[]): Said {
  const near = nearest(word, known);
  return near.length > 0
    ? said("wrongRule.didYouMean", { names: near })
    : said("wrongRule.useOneOf", { names: known });
}

/** The nearest of the known words, at most three that are equally near; none where none is near. */
export const nearest = (word: string, known: readonly string[]): string[] =>
  known
    .map((one) => ({ one, apart: distance(one.toLowerCase(), word.toLowerCase()) }))
    .filter(({ one, apart }) => apart <= Math.max(2, one.length / 3))
    .sort((a, b) => a.apart - b.apart)
    .filter(({ apart }, _, [nearest]) => apart === nearest?.apart)
    .slice(0, 3)
    .map(({ one }) => one);

/** The same of rules, which are found by plain words as well, and then named in them: "uppercase" means `case`. */
function closestRule(word: string): Said {
  const names = RULES.map(({ name }) => name);
  if (nearest(word, names).length > 0 || wordsIn(word).length === 0) return closest(word, names);
  const items = RULES.map(({ name, listed: { title, also = "" } }) => ({ name, title, also: [also] }));
  const found = search(items, word).slice(0, 3);
  return found.length > 0
    ? said("wrongRule.didYouMean", { names: found.map(({ name, title }) => `${name} (${title})`) })
    : said("wrongRule.useOneOf", { names });
}

/** Cuts a text at a separator that stands outside quotes. A quote opens only where a word or a value begins. */
function cut(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quote = "";
  for (const character of text) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if ((character === "'" || character === '"') && /(^|[=:,])\s*$/.test(part)) {
      quote = character;
    } else if (character === separator) {
      parts.push(part);
      part = "";
      continue;
    }
    part += character;
  }
  parts.push(part);
  return parts;
}

const unquote = (text: string): string => /^(['"])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
