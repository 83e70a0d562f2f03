import type { Scored } from "../cells/scored-cells.ts";
import { isWordless } from "../cells/show-result.ts";
import type { ValueCount } from "./facets.ts";

/** What a detector calls the language of a text that is in none it knows. */
export const NO_LANGUAGE = "und";

/** Letters below which a text says little of its language, and how much likelier than the next it is to be. */
const LETTERS = 10;
const AHEAD = 0.03;

/** The language of a text, and whether that is beyond doubt. */
export interface LanguageTold {
  readonly language: string;
  readonly isSure: boolean;
}

/** The texts of a column in one language, those apart of which that is in doubt. */
export interface LanguageCount extends LanguageTold {
  readonly values: readonly string[];
  readonly rows: number;
}

/** @param ranked languages of a text, the likeliest first, as a detector gives them */
export function languageTold(text: string, [best, next]: readonly Scored[]): LanguageTold {
  const language = best?.label ?? NO_LANGUAGE;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ahead = (best?.score ?? 0) - (next?.score ?? 0);
  return { language, isSure: language !== NO_LANGUAGE && letters >= LETTERS && ahead >= AHEAD };
}

/** The different texts of a column that have words: what else stands there is in no language. */
export const textsWithWords = (values: readonly ValueCount[]): string[] =>
  values.flatMap(({ value }) => (typeof value === "string" && !isWordless(value) ? [value] : []));

/** Counts the languages of a column, the most frequent first; a text that nothing is told of is in none. */
export function languagesOf(
  values: readonly ValueCount[],
  told: ReadonlyMap<string, LanguageTold>,
): LanguageCount[] {
  const counts = new Map<string, LanguageTold & { values: string[]; rows: number }>();
  for (const { value, rows } of values) {
    if (typeof value !== "string" || isWordless(value)) continue;
    const { language, isSure } = told.get(value) ?? { language: NO_LANGUAGE, isSure: false };
    const key = `${language} ${isSure}`;
    const known = counts.get(key) ?? { language, isSure, values: [], rows: 0 };
    counts.set(key, known);
    known.values.push(value);
    known.rows += rows;
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}
