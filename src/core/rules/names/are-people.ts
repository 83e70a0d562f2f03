import type { Cell } from "../../cells/grid.ts";
import { isColumnOf } from "../column-kind.ts";
import { codeOfName } from "../countries/country-names.ts";
import { evenly } from "../evenly.ts";
import { plainLetters } from "../plain-letters.ts";
import { givenNames } from "./given-names.ts";
import { looksOrganised } from "./organisations.ts";

/** The share of a column's names in which something must tell that they are people's. */
const SHARE = 0.15;

/** And in a column of a few values again and again. */
const FEW = 0.4;

/** The share of a column's values that may end in the same word: "Street" and "Brewing" do, families hardly do. */
const SAME_END = 0.2;

/** A column of fewer values than this is short: less of it is known, so that its forms tell, too. */
const SHORT = 10;

/** Different values whose ends are compared, evenly from the whole column. */
const MOST = 20_000;

/** Whether a column holds names of people, as first names, titles, initials and generations in it tell. */
export function arePeople(column: readonly Cell[]): boolean {
  if (column.length < SHORT) return isColumnOf(column, (_, text) => tells(text) || isFormed(text));
  const values = textsOf(column);
  return (
    isColumnOf(column, (_, text) => tells(text), values.size < SHORT ? FEW : SHARE) && !endsAlike(values)
  );
}

/** The share of a column's values that look like firms and offices where it holds both: payees, donors, owners. */
const MIXED = 0.08;

/** Whether a column names people and organisations, so that a name must tell by itself that it is a person's. */
export function isMixed(column: readonly Cell[]): boolean {
  const values = textsOf(column);
  values.delete("");
  let organised = 0;
  for (const text of values) if (looksOrganised(text)) organised++;
  return values.size > 3 && organised >= values.size * MIXED;
}

/** Whether something in a text tells that it is the name of a person. */
export function tells(text: string): boolean {
  if (text.length > LONGEST || /\d{2}|[@/:_]|\sv\.?\s/i.test(text) || looksOrganised(text)) return false;
  const [before = "", after] = text.split(",");
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 7) return false;
  if (INITIAL.test(text) || ADDRESSED.test(text) || GENERATION.test(text)) return true;
  const first = words[after === undefined ? 0 : wordsOf(before).length] ?? "";
  return givenNames().has(plainLetters(first).toLowerCase());
}

/** Whether a text has a form that names of people have: particles, a comma before the first name, an initial behind. */
function isFormed(text: string): boolean {
  const [before = "", after = "", more] = text.split(",").map((part) => part.trim());
  if (text.length > LONGEST || /\d{2}|[@/:_;&]/.test(text) || looksOrganised(text)) return false;
  if (after !== "")
    return (
      more === undefined &&
      /^\p{Lu}/u.test(before) &&
      /^\p{Lu}[\p{L}'’-]{2,}(?:\s[\p{L}.'’-]+){0,2}$/u.test(after) &&
      codeOfName(after) === undefined
    );
  return LAST_INITIAL.test(text) || PARTICLE.test(text);
}

/** "ROE JANE K", as registers write. */
const LAST_INITIAL = /^\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}[\p{L}'’-]+\s)?\p{Lu}\.?$/u;

/** "Anna van den Berg", "de Mesnil": no street, square, river or bay begins so. */
const PARTICLE =
  /^(?!(?:rue|place|calle|plaza|via|piazza|praça|rua|avenida|avenue|r[ií]o|isla|île|bahía|costa|santa|san|saint|puerto|villa)\s)(?:(?:\p{Lu}[\p{L}'’.-]+\s){1,3}(?:\p{Lu}[\p{L}'’]*-)?)?(?:v[ao]n|de|da|di|del|della|dos|la|le|ten|ter|bin|ibn|al|el|zu)\s(?:(?:den|der|de|la|los)\s)?\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?$/u;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];

const LONGEST = 60;

/** "Jane Q. Public", "J. R. Public", "Public, Jane Q": an initial between names, before them or behind. */
const INITIAL =
  /^\p{Lu}[\p{L}'’-]+\s\p{Lu}\.?\s\p{Lu}[\p{L}'’-]+$|^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+(?:,|\s\p{Lu}[\p{L}'’-]+)\s\p{Lu}[\p{L}'’-]*\s\p{Lu}\.?$/u;

/** A form of address that no place or thing is called by. */
const ADDRESSED =
  /^(?:the\s(?:rt\.?\s|right\s)?hon|mr|mrs|ms|miss|mx|dr|dra|prof|rev|hon|sen|rep|gov|lt|sgt|capt|col|herr|frau|mme|mlle|sra?)(?:o[u]?rable)?\b\.?\s\p{L}/iu;

const GENERATION = /\p{L}\p{Ll}*,?\s(?:jr|snr|jnr|esq|iii|ph\.?d|m\.?d)\.?$/iu;

function endsAlike(values: ReadonlySet<string>): boolean {
  const texts = new Set(evenly(values, MOST).map((text) => text.toLowerCase()));
  const ends = [...texts].flatMap((text) => /[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? []);
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return ends.length >= 10 && Math.max(...counts.values()) >= ends.length * SAME_END;
}

/** The different texts of a column. */
function textsOf(column: readonly Cell[]): Set<string> {
  const texts = new Set<string>();
  for (const cell of column) texts.add(String(cell).trim());
  return texts;
}
