import type { Arg, Args, Said } from "./pattern.ts";

/** What a language needs for messages to be put into words. */
export interface Language {
  /** The plural category of a number: "one", "few", "other". */
  readonly plural: (n: number) => string;
  /** A number, sum, time or day as it is written: `{cost, money}` asks for the kind "money". */
  readonly write: (kind: string, value: Arg, style: string) => string;
  /** What is said by its code; undefined where there is no message of that code. */
  readonly pattern: (code: string) => string | undefined;
  readonly quote: (word: string) => string;
  /** What stands between words of which all, or one, is meant: " and ", " or ". */
  readonly and: string;
  readonly or: string;
  /** What somebody typed; as it is where this is left out. */
  readonly typed?: (text: string) => string;
}

type Part = string | Place;

interface Place {
  readonly name: string;
  readonly kind: string;
  readonly style: string;
  /** By key, for plural and select. */
  readonly branches: ReadonlyMap<string, readonly Part[]>;
}

/** What stands for the number inside a plural's branch. */
const NUMBER: Place = { name: "#", kind: "number", style: "", branches: new Map() };

/**
 * A message in words: an ICU pattern with its arguments put in. What an argument lacks is left out.
 * @throws SyntaxError with the pattern when it is none; tests read all that there are
 */
export function format(pattern: string, args: Args, language: Language): string {
  let parts = known.get(pattern);
  if (parts === undefined) {
    parts = parse(pattern);
    known.set(pattern, parts);
  }
  return write(parts, args, language, 0);
}

/** Patterns as they were read: there are no more than catalogs hold, and one may be said of every row. */
const known = new Map<string, readonly Part[]>();

/** What is said, in words; its code where the language has no message for it. */
export function inWords({ code, args }: Said, language: Language): string {
  const pattern = language.pattern(code);
  return pattern === undefined ? code : format(pattern, args, language);
}

function write(parts: readonly Part[], args: Args, language: Language, counted: number): string {
  return parts.map((part) => (typeof part === "string" ? part : put(part, args, language, counted))).join("");
}

function put(place: Place, args: Args, language: Language, counted: number): string {
  const { kind, style, branches } = place;
  const value = place === NUMBER ? counted : (args[place.name] ?? "");
  if (kind === "plural") {
    const branch =
      branches.get(`=${value}`) ?? branches.get(language.plural(Number(value))) ?? branches.get("other");
    return write(branch ?? [], args, language, Number(value));
  }
  if (kind === "select")
    return write(branches.get(String(value)) ?? branches.get("other") ?? [], args, language, counted);
  if (kind === "sentences") return words(value, language).join(" ");
  if (kind === "all") return words(value, language).join(language.and);
  if (kind === "either") return words(value, language).join(language.or);
  if (kind === "" || kind === "list") return words(value, language).join(", ");
  if (kind === "quoted") return words(value, language).map(language.quote).join(", ");
  if (kind === "quotedAnd") return words(value, language).map(language.quote).join(language.and);
  return language.write(kind, value, style);
}

function words(value: Arg, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((each: string | Said) => words(each, language));
  if (typeof value !== "object") return [String(value)];
  if ("typed" in value) return [language.typed?.(value.typed) ?? value.typed];
  return [inWords(value as Said, language)];
}

/** Reads a pattern into its parts. */
export function parse(pattern: string): readonly Part[] {
  let at = 0;

  function text(inPlural: boolean): Part[] {
    const parts: Part[] = [];
    let said = "";
    for (; at < pattern.length && pattern[at] !== "}"; at++) {
      const char = pattern[at] ?? "";
      if (char === "'") said += apostrophe();
      else if (char === "{" || (char === "#" && inPlural)) {
        parts.push(said, char === "#" ? NUMBER : place());
        said = "";
      } else said += char;
    }
    parts.push(said);
    return parts.filter((part) => part !== "");
  }

  /** Two apostrophes are one; one before a brace or # begins what is meant as it stands, up to the next. */
  function apostrophe(): string {
    if (pattern[at + 1] === "'") return pattern[++at] ?? "";
    if (!/[{}#]/.test(pattern[at + 1] ?? "")) return "'";
    const end = pattern.indexOf("'", at + 1);
    if (end < 0) throw new SyntaxError(pattern);
    const kept = pattern.slice(at + 1, end);
    at = end;
    return kept;
  }

  /** Ends at the closing brace. */
  function place(): Place {
    const [, name = "", kind = "", style = ""] =
      /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?(?:,\s*(\w+)\s*(?=\}))?,?/.exec(pattern.slice(at)) ?? [];
    if (name === "") throw new SyntaxError(pattern);
    at += pattern.slice(at).search(/[,}]|$/);
    const branches = new Map<string, readonly Part[]>();
    if (kind === "plural" || kind === "select") {
      at = pattern.indexOf(kind, at) + kind.length;
      for (;;) {
        const [all = "", key = ""] = /^[\s,]*(=?\w+)\s*\{/.exec(pattern.slice(at)) ?? [];
        if (all === "") break;
        at += all.length;
        branches.set(key, text(kind === "plural"));
        if (at++ >= pattern.length) throw new SyntaxError(pattern);
      }
      if (!branches.has("other")) throw new SyntaxError(pattern);
    }
    at = pattern.indexOf("}", at);
    if (at < 0) throw new SyntaxError(pattern);
    return { name, kind, style, branches };
  }

  const parts = text(false);
  if (at < pattern.length) throw new SyntaxError(pattern);
  return parts;
}
