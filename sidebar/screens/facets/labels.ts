import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import type { ValueCount } from "../../../src/core/facets/facets.ts";
import { NO_LANGUAGE } from "../../../src/core/facets/languages.ts";
import type { KindOfSigns, Patterns } from "../../../src/core/facets/patterns.ts";
import { language, texts } from "../../texts.ts";

/** What values are called: as they read, with their kind where two of them read alike. */
export function valueLabels(values: readonly ValueCount[]): (value: Cell) => string {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { value } of values) {
    const text = textOf(value);
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return (value) => {
    const text = textOf(value);
    return twice.has(text) ? texts.facets.typed[kindOf(value)]({ value: text }) : text;
  };
}

const kindOf = (value: Cell): "string" | "number" | "boolean" | "object" =>
  typeof value as "string" | "number" | "boolean" | "object";

/** What a pattern is called: as it stands, or the kinds of signs that it names. */
export function patternLabel(pattern: string, of: Patterns["of"]): string {
  if (of === "signs") return pattern;
  const kinds = pattern.split(" ") as KindOfSigns[];
  return kinds.map((kind) => texts.facets.kinds[kind]).join(", ");
}

/** What a language is called, by its code; with a doubt where there is one. */
export function languageLabel(code: string, isSure: boolean): string {
  if (code === NO_LANGUAGE) return texts.facets.languages.unknown;
  const name = new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
  return isSure ? name : texts.facets.languages.doubtful({ language: name });
}
