import { codeOfName } from "../countries/country-names.ts";
import { houseNumber } from "./house-number.ts";
import type { AddressParts } from "./read-us-address.ts";
import { usWords } from "./us-words.ts";

/** Where a postcode stands in a segment, and what stands around it. */
interface Place {
  zip: string;
  city: string;
  state: string;
}

const CANADA =
  /^(.*?)[\s,]*(?<![\p{L}])(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PQ|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan)?[\s,]*(?<![\p{L}\d])([A-Z]\d[A-Z][\s-]?\d[A-Z]\d)$/iu;
const AUSTRALIA =
  /^(.*?)[\s,]*(?<!\p{L})(NSW|VIC|QLD|SA|WA|TAS|NT|ACT|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania)[\s,]+(\d{4})$/iu;
const BRITAIN = /^(.*?)[\s,]*(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/iu;
const IRELAND = /^(.*?)[\s,]*(?<![\p{L}\d])([AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4})$/iu;
const BRAZIL_LAST = /^(?:(.*?)\s*[-–/,]\s*([A-Z]{2})[\s,-]+)?(?:CEP:?\s*)?(\d{5}-\d{3})$/u;
const BRAZIL_FIRST = /^(?:CEP:?\s*)?(\d{5}-\d{3})[\s,-]+(\D.*?)(?:\s*[-–/]\s*([A-Z]{2}))?$/u;
/** Portugal, Poland, the Netherlands, Sweden and Czechia; then five digits, then four. */
const CONTINENT =
  /^((?:(?:[A-Z]{1,2}|PL|PT)-)?(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}(?=\s+\p{Lu})|\d{3}\s\d{2}(?!\d)|\d{5}|\d{4}))\s+(\p{L}.*)$/u;
/** "20121 Milano MI", "(MI)": the province behind an Italian place. */
const PROVINCE = /^(.*?)\s+\(?([A-Z]{2})\)?$/u;
const ITALIAN = /(?<!\p{L})(?:via|viale|piazza|piazzale|corso|largo|vicolo|strada|contrada)(?!\p{L})/iu;

/** The place that a segment holds; the city may be in the segment before. */
function placeIn(segment: string, text: string): Place | undefined {
  const brazil = BRAZIL_LAST.exec(segment);
  if (brazil) return { zip: brazil[3] ?? "", city: brazil[1] ?? "", state: brazil[2] ?? "" };
  const first = BRAZIL_FIRST.exec(segment);
  if (first) return { zip: first[1] ?? "", city: first[2] ?? "", state: first[3] ?? "" };
  for (const pattern of [CANADA, AUSTRALIA]) {
    const [, city = "", state = "", zip] = pattern.exec(segment) ?? [];
    if (zip) return { zip, city, state };
  }
  for (const pattern of [BRITAIN, IRELAND]) {
    const [, city = "", zip] = pattern.exec(segment) ?? [];
    if (zip) return { zip, city, state: "" };
  }
  const [, zip, city = ""] = CONTINENT.exec(segment) ?? [];
  if (!zip || isStreet(city)) return undefined;
  const [, town = "", province] = ITALIAN.test(text) ? (PROVINCE.exec(city) ?? []) : [];
  return province ? { zip, city: town, state: province } : { zip, city, state: "" };
}

/** "1200 Main St" begins with a number that is no postcode. */
const isStreet = (text: string): boolean =>
  text
    .split(/\s+/)
    .some((word, at) => at > 0 && usWords().surelyStreets.has(word.toLowerCase().replace(/\.$/, "")));

/** Where a postcode stands in the middle of one line: "12 rue de Lille 75007 Paris". */
const ONE_LINE =
  /^(.{3,80}?\d.{0,40}?|\d.{3,80}?)[\s,]+((?:[A-Z]{1,2}-)?(?:\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|\d{5}|\d{4})\s+\p{Lu}[\p{L}'’.\s()-]*)$/u;

const NUMBERED_PLACE = /^(\d{1,4}(?:\s?[a-z](?!\p{L}))?)\s+(\d{5}\s+\p{Lu}\D+)$/u;

/** The street and the place of one line that ends in a postcode: "24 Sussex Drive Ottawa ON K1M 1M4". */
function postcodeLast(line: string): string[] | null {
  const place = [CANADA, AUSTRALIA, BRITAIN, IRELAND].find((pattern) => pattern.test(line))?.exec(line);
  const before = place?.[1] ?? "";
  const words = before.split(/\s+/);
  const { surelyStreets } = usWords();
  const types = words.flatMap((word, at) =>
    at > 1 && surelyStreets.has(word.toLowerCase().replace(/\.$/, "")) ? [at] : [],
  );
  const [type, another] = types;
  if (type === undefined) return null;
  const city = words.slice(type + 1).join(" ");
  if (!place || another !== undefined || !/^\d/.test(line) || !/^\p{Lu}[\p{L}'’. -]+$/u.test(city))
    return null;
  return [line, words.slice(0, type + 1).join(" "), city + line.slice(before.length)];
}

/** Whether a text ends in a postcode of those countries, so that it is no address of the United States. */
export const endsInPostcode = (text: string): boolean =>
  [CANADA, AUSTRALIA, BRITAIN, IRELAND].some((pattern) => pattern.test(text.trim()));

/**
 * Takes an address apart that is not of the United States: of Canada, Australia, Ireland or the United Kingdom, whose
 * postcodes stand last, of Brazil, or of those countries of Europe whose postcodes stand before the place. Undefined
 * when it has no postcode of such a form: then nothing tells its parts apart for certain.
 */
export function readOtherAddress(text: string): AddressParts | undefined {
  const segments = text
    .split(/\s*[,;\r\n]+\s*/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  const last = segments[segments.length - 1] ?? "";
  const country = segments.length > 1 && codeOfName(last) ? (segments.pop() ?? "") : "";
  const line =
    segments.length === 1 ? (ONE_LINE.exec(segments[0] ?? "") ?? postcodeLast(segments[0] ?? "")) : null;
  if (line) segments.splice(0, 1, line[1] ?? "", line[2] ?? "");
  // "Via Garibaldi, 3 00153 Roma": the number of the house before the postcode
  const numbered = segments.length > 1 ? NUMBERED_PLACE.exec(segments[segments.length - 1] ?? "") : null;
  if (numbered) segments.splice(-1, 1, numbered[1] ?? "", numbered[2] ?? "");
  for (let index = segments.length - 1; index > 0; index--) {
    const place = placeIn(segments[index] ?? "", text);
    if (!place) continue;
    let from = index;
    let { city, state } = place;
    if (state === "" && city === "" && index > 1) {
      // The province may be a segment of its own, as the city always may.
      const [, named = "", code] = /^(.*?)\s*[-–/]\s*([A-Z]{2})$/.exec(segments[index - 1] ?? "") ?? [];
      from--;
      city = code ? named : (segments[index - 1] ?? "");
      state = code ?? "";
    } else if (city === "" && index > 1) {
      from--;
      city = segments[index - 1] ?? "";
    }
    const behind = segments.slice(index + 1).filter((segment) => segment !== "");
    const parts = houseNumber(segments.slice(0, from), AUSTRALIA.test(segments[index] ?? ""));
    return {
      ...parts,
      city,
      state,
      zip: place.zip,
      country: [...behind, country].filter(Boolean).join(", "),
    };
  }
  return undefined;
}
