import { isDate, textOf } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import { type Check, either, listOf, oneOf, text, whole, yesOrNo } from "../settings/stored.ts";
import type { Chosen, OfLanguage, Range } from "./facets.ts";
import { dayEnd, dayStart } from "./histogram.ts";
import { NO_LANGUAGE } from "./languages.ts";
import type { Facet } from "./narrow.ts";
import type { KindOfSigns } from "./patterns.ts";

/**
 * What a change is done to alone: the rows that all of these choose. Never without one. What people call each column goes
 * along, so that another one that stands there by then is not taken for it.
 */
export type Only = readonly (Facet & { readonly title?: string })[];

/** Characters of a value or a pattern by which rows can be chosen for a change: it is kept in the log. */
const LONGEST = 5_000;

/** Characters of them that the log repeats. */
const TOLD = 80;

const KINDS: Readonly<Record<KindOfSigns, Said>> = {
  letters: said("chosen.letters"),
  digits: said("chosen.digits"),
  spaces: said("chosen.spaces"),
  marks: said("chosen.punctuation"),
  signs: said("chosen.signs"),
};

const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
const place: Check = (value) => Number.isInteger(value) && (value as number) > 0;

const isChosen = either(
  whole({ kind: oneOf("value"), value: either(text, number, yesOrNo) }),
  whole({ kind: oneOf("pattern"), of: oneOf("signs", "kinds"), pattern: text }),
  whole({ kind: oneOf("blank", "marks", "errors") }),
  whole({ kind: oneOf("language"), language: text, isSure: yesOrNo, values: listOf(text) }),
  whole({
    ...{ kind: oneOf("range"), of: oneOf("numbers", "dates", "lengths"), from: number, to: number },
    ...{ within: yesOrNo, blank: yesOrNo, others: yesOrNo },
  }),
);

/** Whether something that was kept, or came from a page, says what a change is done to alone. */
export const isOnly: Check = (value) =>
  listOf(whole({ column: place, chosen: isChosen }, { title: text }))(value) && (value as Json[]).length > 0;

/**
 * Facets as they can be kept as text: a date is the range from itself to itself.
 * @param titleOf what people call a column
 * @returns undefined where there are none, or one is too long to be kept
 */
export function onlyOf(facets: readonly Facet[], titleOf: (column: number) => string): Only | undefined {
  const isShort = facets.every(({ chosen }) => lengthOf(chosen) <= LONGEST);
  return facets.length > 0 && isShort
    ? facets.map(({ column, chosen }) => ({ column, chosen: kept(chosen), title: titleOf(column) }))
    : undefined;
}

const lengthOf = (chosen: Chosen): number =>
  chosen.kind === "value"
    ? textOf(chosen.value).length
    : chosen.kind === "pattern"
      ? chosen.pattern.length
      : chosen.kind === "language"
        ? chosen.values.reduce((sum, { length }) => sum + length + 3, 0)
        : 0;

function kept(chosen: Chosen): Chosen {
  if (chosen.kind !== "value" || !isDate(chosen.value)) return chosen;
  const at = chosen.value.getTime();
  return { kind: "range", of: "dates", from: at, to: at, within: true, blank: false, others: false };
}

/** The sentence of the log. @param nameOf what people call a column */
export const onlySaid = (only: Only, nameOf: (column: number) => string): Said =>
  said("chosen.only", { all: only.map(({ column, chosen }) => facetSaid(nameOf(column), chosen)) });

function facetSaid(column: string, chosen: Chosen): Said {
  switch (chosen.kind) {
    case "value":
      return said("chosen.value", { column, value: cut(textOf(chosen.value)) });
    case "pattern":
      return chosen.of === "signs"
        ? said("chosen.pattern", { column, pattern: cut(chosen.pattern) })
        : said("chosen.made", {
            column,
            kinds: chosen.pattern.split(" ").map((kind) => KINDS[kind as KindOfSigns] ?? KINDS.signs),
          });
    case "language":
      return languageSaid(column, chosen);
    case "range":
      return eitherOf(waysOf(column, chosen));
    default:
      return said(`chosen.${chosen.kind}`, { column });
  }
}

const languageSaid = (column: string, { language, isSure }: OfLanguage): Said =>
  language === NO_LANGUAGE
    ? said("chosen.noLanguage", { column })
    : said(isSure ? "chosen.language" : "chosen.doubtfulLanguage", { column, language });

const eitherOf = ([first, ...others]: Said[]): Said =>
  first && others.length === 0 ? first : said("chosen.either", { ways: first ? [first, ...others] : [] });

function waysOf(column: string, { of, from, to, within, blank, others }: Range): Said[] {
  const ends = { column, from: endSaid(from, of), to: endSaid(to, of) };
  return [
    ...(within ? [said(of === "lengths" ? "chosen.length" : "chosen.range", ends)] : []),
    ...(blank ? [said("chosen.blank", { column })] : []),
    ...(others ? [said(of === "dates" ? "chosen.noDate" : "chosen.noNumber", { column })] : []),
  ];
}

/** A number with all its digits; the day of a date where it is the first or the last moment of one. */
function endSaid(value: number, of: Range["of"]): string {
  if (of !== "dates") return String(value);
  const iso = new Date(value).toISOString();
  return value === dayStart(value) || value === dayEnd(value) ? iso.slice(0, 10) : iso;
}

const cut = (value: string): string => (value.length > TOLD ? `${value.slice(0, TOLD)}…` : value);
