import { type UsWords, usWords } from "./us-words.ts";

/** The parts of an address, each as it is written, `""` where there is none. */
export interface AddressParts {
  number: string;
  street: string;
  unit: string;
  city: string;
  state: string;
  zip: string;
  country: string;
}

const COUNTRY = /[,\s]+(u\.?\s?s\.?\s?a\.?|united states(?: of america)?|estados unidos)\.?$/i;
const ZIP = /[,\s]*(?<![\w-])(\d{5}(?:-\d{4})?)$/;
const NUMBER = /^(\d+(?:[-/]\d+)?[a-z]?(?:\s\d\/\d)?)(?=[\s,])/i;

/**
 * Takes a US address apart, written in one line or several, with commas or without. What it cannot place stays in
 * the street: no word is lost, none is spelled anew.
 */
export function readUsAddress(text: string): AddressParts {
  const words = usWords();
  let rest = text
    .replace(/\s*[\r\n;]+\s*/g, ", ")
    .replace(/\s+/g, " ")
    .replace(/[\s,.]+$/, "")
    .trim();
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[1] ?? "";
    if (found !== "") rest = rest.replace(pattern, "").trim();
    return found;
  };
  const country = take(COUNTRY);
  const zip = take(ZIP);
  const state = takeState();
  const { street, unit, city } = splitPlace(rest, zip !== "" || state !== "", words);
  const number = NUMBER.exec(street)?.[1] ?? "";
  return {
    number,
    street: street.slice(number.length).replace(/^[\s,]+/, ""),
    unit,
    city,
    state,
    zip,
    country,
  };

  /** The state at the end: up to four words of it, and something before it or a ZIP behind it. */
  function takeState(): string {
    const trimmed = rest.replace(/[\s,]+$/, "");
    for (let count = 4; count >= 1; count--) {
      const match = new RegExp(`(?:^|[\\s,])((?:[^\\s,]+\\s){${count - 1}}[^\\s,]+)$`).exec(trimmed);
      const found = match?.[1];
      if (found === undefined || !words.states.has(plain(found))) continue;
      const before = trimmed.slice(0, trimmed.length - found.length);
      const alone = before.trim() === "";
      if (alone && zip === "") return "";
      if (zip === "" && found.length === 2 && found !== found.toUpperCase() && !isPlainlyCode(before, found))
        continue;
      rest = before.replace(/[\s,]+$/, "");
      return found;
    }
    return "";
  }
}

/** "in" and "or" are words; behind a comma, or in an address without any capital, "ky" is a state. */
const isPlainlyCode = (before: string, code: string): boolean =>
  /,\s*$/.test(before) ||
  (/^\d/.test(before) && before === before.toLowerCase() && !/^(in|or|me|hi|ok|oh|la|de|id)$/.test(code));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\./g, " ")
    .replace(/[,\s]+/g, " ")
    .trim();

interface Placed {
  street: string;
  unit: string;
  city: string;
}

/** Street, unit and city out of what stands before the state. */
function splitPlace(text: string, hasEnd: boolean, words: UsWords): Placed {
  const segments = text.split(/\s*,\s*/).filter((segment) => segment !== "");
  if (segments.length === 0) return { street: "", unit: "", city: "" };
  if (segments.length === 1) return splitUnpunctuated(segments[0] ?? "", hasEnd, words);
  const last = segments[segments.length - 1] ?? "";
  const lastIsPlace = hasEnd && !isUnit(last, words) && !/^\d/.test(last);
  const tail = lastIsPlace ? splitUnpunctuated(last, hasEnd, words) : { street: "", unit: "", city: "" };
  const holdsStreet = /^\d/.test(tail.street) || (tail.unit !== "" && tail.city !== "");
  const before = lastIsPlace && !holdsStreet ? segments.slice(0, -1) : segments;
  const units = before.filter((segment, index) => index > 0 && isUnit(segment, words));
  const streets = before.filter((segment, index) => index === 0 || !isUnit(segment, words));
  const first = streets.findIndex((segment) => NUMBER.test(`${segment} `));
  const main = first > 0 ? [...streets.slice(first), ...streets.slice(0, first)] : streets;
  const { street, unit } = splitUnit(main[0] ?? "", words);
  return {
    street: [street, ...main.slice(1)].join(", "),
    unit: [unit, ...units].filter((each) => each !== "").join(", "),
    city: lastIsPlace && !holdsStreet ? last : "",
  };
}

const isUnit = (segment: string, words: UsWords): boolean => {
  const first = plain(segment).split(" ")[0] ?? "";
  return /^#/.test(segment) || words.units.has(first) || /^\d+(st|nd|rd|th) (floor|fl)\b/i.test(segment);
};

/** Street and city in one run of words: the city begins behind the last word that can end a street. */
function splitUnpunctuated(text: string, hasEnd: boolean, words: UsWords): Placed {
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

/** How many tokens belong to the street and unit; at least one is left for the city. */
function streetEnd(tokens: readonly string[], words: UsWords): number {
  const last = tokens.length - 1;
  for (let i = last - 1; i > 0; i--) {
    const word = plain(tokens[i] ?? "");
    const before = plain(tokens[i - 1] ?? "");
    if (words.units.has(before) || before === "box" || before === "#") return i + 1;
    if (/^#\S/.test(tokens[i] ?? "")) return i + 1;
    if (words.streetTypes.has(word) && i > 1 && !startsPlace(i)) return afterStreet(i + 1);
    if (/^\d/.test(word) && /^(highway|hwy|route|rte|road|rd|sr|us|pr|cr|box|interstate)$/.test(before))
      return i + 1;
  }
  const compound =
    words.placeEnds.has(plain(tokens[last] ?? "")) || words.placeStarts.has(plain(tokens[last - 1] ?? ""));
  return Math.max(0, compound && last > 2 ? last - 1 : last);

  /** "St" in "St Louis", "Fort" in "Fort Worth": a street's type only where a street's name stands before it. */
  function startsPlace(index: number): boolean {
    const earlier = tokens.slice(1, index).some((token) => {
      const each = plain(token);
      return words.streetTypes.has(each) && !words.placeStarts.has(each);
    });
    return earlier && words.placeStarts.has(plain(tokens[index] ?? ""));
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
    }
    return Math.min(end, last);
  }
}

/** The unit at the end of a street line: "Apt 4", "# 12", "STE 2200", "3rd Floor". */
function splitUnit(text: string, words: UsWords): { street: string; unit: string } {
  const tokens = text.split(" ");
  for (let i = tokens.length - 1; i > 1; i--) {
    const word = plain(tokens[i] ?? "").replace(/^#.+/, "#");
    const floor = /^(floor|fl)$/.test(word) && /^\d+(st|nd|rd|th)$/i.test(tokens[i - 1] ?? "");
    const isNamed =
      words.units.has(word) && !/^(highway|hwy|route|rte|box|rr|pr)$/i.test(plain(tokens[i - 1] ?? ""));
    if (floor || (isNamed && tokens.length - i <= 3)) {
      const from = floor ? i - 1 : i;
      return { street: tokens.slice(0, from).join(" "), unit: tokens.slice(from).join(" ") };
    }
  }
  return { street: text, unit: "" };
}
