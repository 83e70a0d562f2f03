import { type Catalog, patternIn } from "../../src/core/messages/english.ts";
import { format, type Language } from "../../src/core/messages/format.ts";
import type { ArgsOf } from "../../src/core/messages/pattern.ts";
import { amount, day, dollars, duration, money } from "../numbers.ts";

/** Messages as a screen uses them: text, or a function of what is put in. */
export type Spoken<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? keyof ArgsOf<Messages[Key]> extends never
      ? string
      : (args: ArgsOf<Messages[Key]>) => string
    : Spoken<Messages[Key]>;
};

/** A page's language: its catalog, and English for what that lacks. */
export function languageIn(code: string, catalog: Catalog, english: Catalog): Language {
  const plurals = new Intl.PluralRules(code);
  const pattern = (of: string): string | undefined => patternIn(catalog, of) ?? patternIn(english, of);
  const language: Language = {
    plural: (n) => plurals.select(n),
    write: (kind, value, style) => {
      if (kind === "day") return day(String(value));
      const n = Number(value);
      if (kind === "money") return money(n);
      if (kind === "dollars") return dollars(n);
      if (kind === "duration") return duration(n);
      return amount(n, style);
    },
    pattern,
    quote: (word) => format(pattern("list.quoted") ?? "", { word }, language),
    and: pattern("list.and") ?? "",
    or: pattern("list.or") ?? "",
  };
  return language;
}

/** The messages of a catalog's part as its English has them, each in the language. */
export function speak<Messages extends Catalog>(
  english: Messages,
  language: Language,
  path: string,
): Spoken<Messages> {
  const spoken = Object.entries(english).map(([key, message]) => {
    const code = `${path}.${key}`;
    if (typeof message !== "string") return [key, speak(message, language, code)];
    const own = language.pattern(code) ?? message;
    // What takes arguments in English takes them in every language.
    if (!message.includes("{")) return [key, format(own, {}, language)];
    return [key, (args: ArgsOf<string>) => format(own, args, language)];
  });
  return Object.fromEntries(spoken) as Spoken<Messages>;
}
