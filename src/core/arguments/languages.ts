import { said } from "../messages/said.ts";
import { asTyped, UsageError } from "./usage-error.ts";

/** Its types speak of a default export; the package itself is what `module.exports` is. */
declare function require(name: "iso-639-1"): typeof import("iso-639-1").default;

/** A language by its two-letter code and its English name. */
export interface Language {
  code: string;
  name: string;
  /** As it is written there, where it was given: `BR`, `TW`. */
  region?: string;
}

/** Names that people use and ISO 639 does not, by code. */
const ALSO = (): Record<string, string> => ({
  mandarin: "zh",
  "simplified chinese": "zh",
  "chinese (simplified)": "zh",
  "traditional chinese": "zh-TW",
  "chinese (traditional)": "zh-TW",
  "brazilian portuguese": "pt-BR",
  "portuguese (brazil)": "pt-BR",
  farsi: "fa",
  filipino: "tl",
  flemish: "nl",
  castilian: "es",
  castellano: "es",
  bokmål: "nb",
  nynorsk: "nn",
  "scottish gaelic": "gd",
  punjabi: "pa",
  sinhalese: "si",
});

/** Languages in which a language may be named, beside English and its own: "Englisch", "anglais". */
const NAMED_IN = ["de", "fr", "es", "pt", "it", "nl"];

let elsewhere: Map<string, string> | undefined;

/** The codes of languages by their names in those; none where the host knows no names. A column asks for every cell. */
function namedElsewhere(codes: readonly string[]): Map<string, string> {
  if (elsewhere) return elsewhere;
  elsewhere = new Map();
  try {
    for (const locale of NAMED_IN) {
      const names = new Intl.DisplayNames([locale], { type: "language" });
      for (const code of codes) {
        const name = names.of(code)?.toLowerCase();
        if (name !== undefined && !elsewhere.has(name)) elsewhere.set(name, code);
      }
    }
  } catch {
    // Without these names the others still do.
  }
  return elsewhere;
}

/**
 * Reads a language as people write it: "de", "de-AT", "German", "Deutsch", "allemand", in any case.
 * @throws UsageError when it is none of the languages of ISO 639-1.
 */
export function readLanguage(text: string): Language {
  const iso = require("iso-639-1");
  const typed = text.trim().toLowerCase();
  const wanted = ALSO()[typed] ?? typed;
  const [, short = "", region] =
    /^([a-z]{2})(?:[-_]([a-z]{2}|\d{3}|hans|hant|latn|cyrl))?$/i.exec(wanted) ?? [];
  const code = iso.validate(short)
    ? short
    : (iso
        .getAllCodes()
        .find(
          (each) =>
            iso.getName(each).toLowerCase() === wanted ||
            iso.getNativeName(each).toLowerCase().split(/,\s*/).includes(wanted),
        ) ?? namedElsewhere(iso.getAllCodes()).get(wanted));
  if (code === undefined) {
    throw new UsageError(said("arguments.noLanguage", { name: asTyped(text) }));
  }
  return { code, name: iso.getName(code), ...(region !== undefined && { region: region.toUpperCase() }) };
}

/** All two-letter codes, for a model that is to choose among them. */
export const languageCodes = (): string[] => require("iso-639-1").getAllCodes();
