import { UsageError } from "./usage-error.ts";

/** Its types speak of a default export; the package itself is what `module.exports` is. */
declare function require(name: "iso-639-1"): typeof import("iso-639-1").default;

/** A language by its two-letter code and its English name. */
export interface Language {
  code: string;
  name: string;
}

/**
 * Reads a language as people write it: "de", "de-AT", "German", "Deutsch", in any case.
 * @throws UsageError when it is none of the languages of ISO 639-1.
 */
export function readLanguage(text: string): Language {
  const iso = require("iso-639-1");
  const wanted = text.trim().toLowerCase();
  const short = wanted.split(/[-_]/)[0] ?? "";
  const code = iso.validate(short)
    ? short
    : iso
        .getAllCodes()
        .find(
          (each) =>
            iso.getName(each).toLowerCase() === wanted ||
            iso.getNativeName(each).toLowerCase().split(/,\s*/).includes(wanted),
        );
  if (code === undefined) {
    throw new UsageError(
      `"${text}" is not a language Stet knows. Write its name or its code, such as "German" or "de".`,
    );
  }
  return { code, name: iso.getName(code) };
}
