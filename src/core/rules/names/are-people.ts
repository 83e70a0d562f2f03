import type { Cell } from "../../cells/grid.ts";
import { isColumnOf } from "../column-kind.ts";
import { plainLetters } from "../plain-letters.ts";
import { givenNames } from "./given-names.ts";

/** The share of a column's names in which something must tell that they are people's. */
const SHARE = 0.15;

/** And in a column of a few values again and again. */
const FEW = 0.4;

/** The share of a column's values that may end in the same word: "Street" and "Brewing" do, families hardly do. */
const SAME_END = 0.2;

/** Whether a column holds names of people, as first names, titles, initials and generations in it tell. */
export function arePeople(column: readonly Cell[]): boolean {
  const values = new Set(column.map((cell) => String(cell).trim())).size;
  return isColumnOf(column, (_, text) => tells(text), values < 10 ? FEW : SHARE) && !endsAlike(column);
}

/** Whether something in a text tells that it is the name of a person. */
function tells(text: string): boolean {
  if (text.length > LONGEST || /\d{2}|[@/:_]|\sv\.?\s/i.test(text)) return false;
  const [before = "", after] = text.split(",");
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 7) return false;
  if (INITIAL.test(text) || ADDRESSED.test(text) || GENERATION.test(text)) return true;
  const first = words[after === undefined ? 0 : wordsOf(before).length] ?? "";
  return givenNames().has(plainLetters(first).toLowerCase());
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];

const LONGEST = 60;

/** "Jane Q. Public", "J. R. Public", "Public, Jane Q": an initial between names, before them or behind. */
const INITIAL =
  /^\p{Lu}[\p{L}'’-]+\s\p{Lu}\.?\s\p{Lu}[\p{L}'’-]+$|^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+(?:,|\s\p{Lu}[\p{L}'’-]+)\s\p{Lu}[\p{L}'’-]*\s?\p{Lu}\.?$/u;

/** A form of address that no place or thing is called by. */
const ADDRESSED =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|hon|sen|rep|gov|lt|sgt|capt|col|herr|frau|mme|mlle|sra?)\b\.?\s\p{L}/iu;

const GENERATION = /\p{L}\p{Ll}*,?\s(?:jr|snr|jnr|esq|iii|ph\.?d|m\.?d)\.?$/iu;

function endsAlike(column: readonly Cell[]): boolean {
  const ends = [...new Set(column.map((cell) => String(cell).trim().toLowerCase()))].flatMap(
    (text) => /[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? [],
  );
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return ends.length >= 10 && Math.max(...counts.values()) >= ends.length * SAME_END;
}
