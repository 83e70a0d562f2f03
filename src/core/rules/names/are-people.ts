import type { Cell } from "../../cells/grid.ts";
import { isColumnOf } from "../column-kind.ts";
import { givenNames } from "./given-names.ts";
import { nameWords } from "./name-words.ts";

/** The share of a column's names in which something must tell that they are people's. */
const SHARE = 0.15;

/** The share of a column's values that may end in the same word: "Street" and "Brewing" do, families hardly do. */
const SAME_END = 0.2;

/** Whether a column holds names of people, as first names, titles, initials and generations in it tell. */
export function arePeople(column: readonly Cell[]): boolean {
  if (isColumnOf(column, (_, text) => tells(text), SHARE)) return !endsAlike(column);
  return false;
}

/** Whether something in a text tells that it is the name of a person. */
function tells(text: string): boolean {
  if (text.length > LONGEST || /\d{2}|[@/:_]|\s(?:v|vs)\.?\s/i.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  if (words.length < 2 || words.length > 7) return false;
  if (INITIAL.test(text)) return true;
  const plain = words.map((word) => word.toLowerCase().replace(/\./g, ""));
  const { titles, suffixes } = nameWords();
  if (ADDRESSED.test(text) && titles.has(plain[0] ?? "")) return true;
  if (
    suffixes.has(plain[plain.length - 1] ?? "") &&
    words.length > 2 &&
    !/^(?:dr|st)$/.test(plain[plain.length - 1] ?? "")
  )
    return true;
  const first = text.includes(",")
    ? plain[(text.split(",")[0]?.match(/[\p{L}\p{M}.'’-]+/gu) ?? []).length]
    : plain[0];
  return first !== undefined && givenNames().has(first);
}

const LONGEST = 60;

/** "Jane Q. Public", "Public, Jane Q", "J. R. Public": an initial between names, or at one end. */
const INITIAL =
  /^\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}[\p{L}'’-]+\s)?\p{Lu}\.\s?\p{Lu}[\p{L}'’-]+|^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}\.?)?$/u;

/** A form of address before a capital: "Dr. Roe", "MRS ROE". */
const ADDRESSED = /^\p{Lu}\p{L}*\.?\s\p{Lu}/u;

function endsAlike(column: readonly Cell[]): boolean {
  const ends = [...new Set(column.map((cell) => String(cell).trim().toLowerCase()))].flatMap(
    (text) => /[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? [],
  );
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return ends.length >= 10 && Math.max(...counts.values()) >= ends.length * SAME_END;
}
