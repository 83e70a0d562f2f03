import { isUsPlace } from "./us-places.ts";
import { plain, type UsWords } from "./us-words.ts";

/** The parts of an address before its state. */
export interface Placed {
  street: string;
  unit: string;
  city: string;
}

/** Streets that bear a number as their name. */
const NUMBERED = /^(?:highway|hwy|route|rte|road|rd|sr|us|pr|cr|loop|interstate)$/;

/** Words for a unit that begin no street's name. */
const FIRST_UNIT = /^(?:apt|apartment|suite|ste|unit|room|rm)$/;

export const isUnit = (segment: string, words: UsWords): boolean => {
  const first = plain(segment).split(" ")[0] ?? "";
  return /^#/.test(segment) || words.units.has(first) || /^\d+(st|nd|rd|th) (floor|fl)\b/i.test(segment);
};

/** Street and city in one run of words: the city begins behind the last word that can end a street. */
export function splitUnpunctuated(text: string, hasEnd: boolean, words: UsWords): Placed {
  const tokens = text.split(" ");
  if (!hasEnd) return { ...splitUnit(text, words), city: "" };
  if (
    !/\d/.test(text) &&
    !tokens.some(
      (token, i) => i > 0 && words.streetTypes.has(plain(token)) && !words.placeEnds.has(plain(token)),
    )
  ) {
    return { street: "", unit: "", city: text };
  }
  const end = streetEnd(tokens, words);
  const { street, unit } = splitUnit(tokens.slice(0, end).join(" "), words);
  return { street, unit, city: tokens.slice(end).join(" ") };
}

/**
 * Where a place begins whose name is known to have several words, behind a street or a unit; the longest such name.
 */
function knownPlace(tokens: readonly string[], words: UsWords): number | undefined {
  for (let start = 1; start < tokens.length - 1; start++) {
    if (!isUsPlace(tokens.slice(start))) continue;
    const before = tokens.slice(0, start);
    if (before.length === 1 && /^\d/.test(before[0] ?? "")) continue;
    const dangling = words.units.has(plain(tokens[start - 1] ?? ""));
    if (!dangling) return start;
  }
  return undefined;
}

/** Street types that are hardly ever a street's name, as Court and Park are. */
const TYPES = /^(?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane)$/;

/** How many tokens belong to the street and unit; none is left for the city where that is not certain. */
function streetEnd(tokens: readonly string[], words: UsWords): number {
  const last = tokens.length - 1;
  const known = knownPlace(tokens, words);
  if (known !== undefined) return known;
  for (let i = last - 1; i > 0; i--) {
    const isType = words.surelyStreets.has(plain(tokens[i] ?? "")) && (i > 1 || !/^\d/.test(tokens[0] ?? ""));
    // "Main St St Helena": a street has one type.
    const again =
      i > 2 && words.placeStarts.has(plain(tokens[i] ?? "")) && TYPES.test(plain(tokens[i - 1] ?? ""));
    const numbered = /^\d/.test(tokens[i + 1] ?? "") && NUMBERED.test(plain(tokens[i] ?? ""));
    if (isType && !again) return afterStreet(numbered ? Math.min(i + 2, last) : i + 1);
  }
  for (let i = last - 1; i > 0; i--) {
    const word = plain(tokens[i] ?? "");
    const before = plain(tokens[i - 1] ?? "");
    if (words.units.has(before) || before === "box" || before === "#") return i + 1;
    if (/^#\S/.test(tokens[i] ?? "")) return i + 1;
    if (words.streetTypes.has(word) && i > 1 && !startsPlace(i) && !endsPlace(i)) return afterStreet(i + 1);
    if (/^\d/.test(word) && /^(highway|hwy|route|rte|road|rd|sr|us|pr|cr|box|interstate)$/.test(before))
      return i + 1;
  }
  const compound =
    words.placeEnds.has(plain(tokens[last] ?? "")) || words.placeStarts.has(plain(tokens[last - 1] ?? ""));
  // No word tells where the street ends, and the city may have more than one: nothing is called the city.
  return compound || /^\d/.test(tokens[last] ?? "") ? tokens.length : last;

  /** "St" in "St Louis", "Fort" in "Fort Worth": a street's type only where a street's name stands before it. */
  function startsPlace(index: number): boolean {
    const earlier = tokens.slice(1, index).some((token) => {
      const each = plain(token);
      return words.streetTypes.has(each) && !words.placeStarts.has(each);
    });
    return earlier && words.placeStarts.has(plain(tokens[index] ?? ""));
  }

  /** "Pine Beach": a word that only ends a place's name is not the whole of it. */
  function endsPlace(index: number): boolean {
    return index === last - 1 && words.placeEnds.has(plain(tokens[last] ?? ""));
  }

  /** A direction and a unit still belong to the street. */
  function afterStreet(from: number): number {
    let end = from;
    const direction = plain(tokens[end] ?? "");
    if (
      end < last &&
      words.directions.has(direction) &&
      !(direction.length === 1 && /\.$/.test(tokens[end] ?? "") && end + 1 <= last)
    )
      end++;
    if (end < last && (words.units.has(plain(tokens[end] ?? "")) || /^#/.test(tokens[end] ?? ""))) {
      end += /^#\S/.test(tokens[end] ?? "") ? 1 : 2;
    } else if (end < last && /^\d+[a-z]?$/i.test(tokens[end] ?? "")) end++;
    return Math.min(end, last);
  }
}

/** The unit at the end of a street line: "Apt 4", "# 12", "STE 2200", "3rd Floor". */
export function splitUnit(text: string, words: UsWords): { street: string; unit: string } {
  const tokens = text.split(" ");
  const end = tokens.length - 1;
  if (end > 2 && /^\d+[a-z]?$/i.test(tokens[end] ?? "")) {
    const before = plain(tokens[end - 1] ?? "");
    if (words.surelyStreets.has(before) && !NUMBERED.test(before))
      return { street: tokens.slice(0, end).join(" "), unit: tokens[end] ?? "" };
  }
  if (end === 1 && FIRST_UNIT.test(plain(tokens[0] ?? ""))) return { street: "", unit: text };
  for (let i = end; i > 1; i--) {
    const word = plain(tokens[i] ?? "").replace(/^#.+/, "#");
    const floor = /^(floor|fl)$/.test(word) && /^\d+(st|nd|rd|th)$/i.test(tokens[i - 1] ?? "");
    const isNamed =
      words.units.has(word) &&
      !words.surelyStreets.has(plain(tokens[i + 1] ?? "")) &&
      !/^(highway|hwy|route|rte|box|rr|pr)$/i.test(plain(tokens[i - 1] ?? ""));
    if (floor || (isNamed && tokens.length - i <= 3)) {
      const from = floor ? i - 1 : i;
      return { street: tokens.slice(0, from).join(" "), unit: tokens.slice(from).join(" ") };
    }
  }
  return { street: text, unit: "" };
}
