import { isUnit, type Placed, splitUnit, splitUnpunctuated } from "./split-street.ts";
import { plain, type UsWords, usWords } from "./us-words.ts";

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
const ZIP = /[,\s]*(?<![\w.:/-])(\d{5}(?:-\d{4})?)$/;
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

/** Street, unit and city out of what stands before the state. */
function splitPlace(text: string, hasEnd: boolean, words: UsWords): Placed {
  const segments = text.split(/\s*,\s*/).filter((segment) => segment !== "");
  if (segments.length === 0) return { street: "", unit: "", city: "" };
  if (segments.length === 1) return splitUnpunctuated(segments[0] ?? "", hasEnd, words);
  const last = segments[segments.length - 1] ?? "";
  const led = hasEnd && isUnit(last, words) ? splitUnpunctuated(last, hasEnd, words) : undefined;
  if (led && led.street === "" && led.unit !== "" && led.city !== "") {
    // "…, Apt 4 Springfield, IL": a unit and the city in one segment
    const { street, unit } = splitPlace(segments.slice(0, -1).join(", "), false, words);
    return { street, unit: [unit, led.unit].filter((each) => each !== "").join(", "), city: led.city };
  }
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
