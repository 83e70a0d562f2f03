import { type Catalog, catalog } from "./texts/catalog.ts";

interface Pattern {
  readonly says: RegExp;
  /** What it is in the other language. */
  readonly own: string;
}

/** What is put in at `{0}`. */
const PLACE = /\{(\d)\}/g;

const ownLength = (english: string): number => english.replace(PLACE, "").length;

/** What says most in words of its own comes first: before what is mostly places. */
const patternsOf = (sentences: Readonly<Record<string, string>>): Pattern[] =>
  Object.entries(sentences)
    .sort(([a], [b]) => ownLength(b) - ownLength(a))
    .map(([english, own]) => ({ own, says: patternOf(english) }));

/** Matches the sentence and what follows it. One that begins with a name does not begin with another sentence. */
function patternOf(english: string): RegExp {
  const seen = new Set<string>();
  const source = english
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(PLACE, (_all, place: string, at: number) => {
      if (seen.has(place)) return `\\k<p${place}>`;
      seen.add(place);
      return at === 0 ? `(?<p${place}>(?:(?![.?:] ).)+?)` : `(?<p${place}>.+?)`;
    });
  return new RegExp(`^${source}(?: (?<rest>.+))?$`, "s");
}

/** The patterns of a catalog, made once. */
const made = new WeakMap<Catalog, { known: Pattern[]; who: Pattern[] }>();

function patternsIn(from: Catalog): { known: Pattern[]; who: Pattern[] } {
  const there = made.get(from);
  if (there !== undefined) return there;
  const patterns = { known: patternsOf(from.sentences), who: patternsOf(from.who) };
  made.set(from, patterns);
  return patterns;
}

/**
 * What the core or the server said in English, in the page's language: sentence after sentence, as far as they are
 * known, and the rest as it was said. Errors come to the page as text alone, so they are known by their text.
 */
export function translated(said: string, from: Catalog = catalog()): string {
  const { known, who } = patternsIn(from);
  return translate(said, known, who);
}

function translate(said: string, known: readonly Pattern[], who: readonly Pattern[]): string {
  for (const { says, own } of known) {
    const match = says.exec(said)?.groups;
    if (match === undefined) continue;
    const filled = own.replace(PLACE, (_all, place: string) => translate(match[`p${place}`] ?? "", who, who));
    return match.rest === undefined ? filled : `${filled} ${translate(match.rest, known, who)}`;
  }
  return said;
}
