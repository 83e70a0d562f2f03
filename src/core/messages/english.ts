import { inWords, type Language } from "./format.ts";
import type { Said } from "./pattern.ts";

/** Messages by their codes: "findings.lostZeros" is `lostZeros` of `findings`. */
export interface Catalog {
  readonly [key: string]: string | Catalog;
}

/** The message of a code; undefined where the catalog has none. */
export const patternIn = (catalog: Catalog, code: string): string | undefined =>
  patternAt(catalog, code.split("."));

/** The message at a path of keys; undefined where the catalog has none. */
export function patternAt(catalog: Catalog, path: readonly string[]): string | undefined {
  let at: string | Catalog | undefined = catalog;
  for (const key of path) at = typeof at === "object" ? at[key] : undefined;
  return typeof at === "string" ? at : undefined;
}

/** English as it stands in a document: numbers without marks between thousands, whoever reads it. */
export const english = (catalog: Catalog, typed?: Language["typed"]): Language => ({
  plural: (n) => (n === 1 ? "one" : "other"),
  write: (kind, value, style) => {
    if (kind === "money" || kind === "dollars") return `$${value}`;
    return style === "percent" ? `${Math.round(Number(value) * 100)}%` : String(value);
  },
  pattern: (code) => patternIn(catalog, code),
  quote: (word) => `“${word}”`,
  and: " and ",
  or: " or ",
  ...(typed && { typed }),
});

/**
 * What is said, in English.
 * @param typed what stands in place of what somebody typed
 */
export const englishOf = (said: Said, catalog: Catalog, typed?: Language["typed"]): string =>
  inWords(said, english(catalog, typed));
