import { endsInPostcode, readOtherAddress } from "./addresses/read-other-address.ts";
import { type AddressParts, readUsAddress } from "./addresses/read-us-address.ts";
import { plain, usWords } from "./addresses/us-words.ts";
import { isColumnOf } from "./column-kind.ts";
import { codeOfName } from "./countries/country-names.ts";
import { remarksOf } from "./remark.ts";
import type { Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  taken: "took the address apart",
  kept: "kept {part, select, other {the {part}}} of the address",
  unclear: "It is unclear where the parts of this address begin and end, so it was left whole.",
  noAddresses:
    "This column does not look like addresses, so it was left; say address:US or address:other if it is.",
} as const;

const say = remarksOf<typeof REMARKS>("address");

/** The columns that an address is taken apart into, in this order. */
const PARTS = ["number", "street", "unit", "city", "state", "zip", "country"] as const;

/** Takes addresses apart: those of the United States fully, others by where their postcode stands. */
export const address: Rule = {
  name: "address",
  listed: { title: "Take addresses apart", group: "places", also: "split" },
  summary:
    "Takes an address apart into number, street, unit, city, state, ZIP and country, a column each: those of the United States, Canada, Australia, Brazil, Ireland, the United Kingdom and much of Europe. What it cannot place stays in the street.",
  parameters: [
    {
      name: "part",
      summary: "All parts, or the one to keep.",
      choices: ["parts", ...PARTS],
      default: "parts",
    },
    {
      name: "country",
      summary: "Where the addresses are: the United States, elsewhere, or told by each address.",
      choices: ["auto", "US", "other"],
      default: "auto",
    },
  ],
  lossless: false,
  example: {
    before: "431 Marietta St NW Room 303, Atlanta, GA 30313",
    after: ["431", "Marietta St NW", "Room 303", "Atlanta", "GA", "30313", ""],
  },
  remarks: REMARKS,
  columns: ({ part = "parts" }) => (part === "parts" ? PARTS : [part]),
  prepare: (column, { part = "parts", country = "auto" }) => {
    let holdsAddresses: boolean | undefined;
    return (cell) => {
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > LONGEST) return { value: cell };
      holdsAddresses ??= country !== "auto" || isColumnOf(column, (_, text) => isAddress(text));
      if (!holdsAddresses) return { value: cell, doubt: say("noAddresses") };
      const read = readAddress(cell, country);
      if (read === undefined) {
        const whole = { ...EMPTY, street: cell.trim() };
        if (part !== "parts") return { value: part === "street" ? cell : "", doubt: say("unclear") };
        return { value: PARTS.map((each) => whole[each]), doubt: say("unclear") };
      }
      if (part === "parts") return { value: PARTS.map((each) => read[each]), did: say("taken") };
      const kept = read[part as (typeof PARTS)[number]];
      return kept === cell ? { value: cell } : { value: kept, did: say("kept", { part }) };
    };
  },
};

/** Whether a text shows that it is an address: a number and a street, or a place with its postcode. */
function isAddress(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const read = readAddress(text, "auto");
  if (read === undefined) return false;
  const { streetTypes } = usWords();
  const named = read.street.split(/[\s,]+/).some((word) => streetTypes.has(plain(word)));
  if (readOtherAddress(text) !== undefined) return true;
  return (read.number !== "" && named) || (read.zip !== "" && (read.state !== "" || read.city !== ""));
}

/** A longer text is no address, whatever stands in it. */
const LONGEST = 1000;

/** The parts of an address; undefined where it is of no country whose addresses are read, or shows none. */
function readAddress(text: string, country: string): AddressParts | undefined {
  const us = country === "other" ? undefined : readUsAddress(text);
  if (us !== undefined && (country === "US" || (us.state !== "" && us.zip !== ""))) return us;
  const other = readOtherAddress(text);
  if (other !== undefined) return other;
  if (us === undefined || (us.state === "" && (isForeign(text, us.unit) || us.street.split(",").length > 2)))
    return undefined;
  return us;
}

/** Whether a country is named, or digits stand behind the street that are no unit's: then it is no US address. */
function isForeign(text: string, unit: string): boolean {
  const segments = text.split(/\s*[,;\r\n]+\s*/).filter((segment) => segment !== "");
  const named = codeOfName(segments[segments.length - 1] ?? "");
  const hasCode = segments.slice(1).some((segment) => /\p{L}\D*\s\d{3,6}$|^\d{3,6}\s\p{L}/u.test(segment));
  return (
    (named !== undefined && named !== "US") ||
    (segments.length > 2 && hasCode) ||
    (segments.length === 2 && unit === "" && /\p{L}\D*\s(?:\d{4}|\d{6})$/u.test(segments[1] ?? "")) ||
    endsInPostcode(text) ||
    /\d{3}-\d{4}$/.test(text) ||
    /[^\p{Script=Latin}\P{L}]/u.test(text)
  );
}

const EMPTY: AddressParts = { number: "", street: "", unit: "", city: "", state: "", zip: "", country: "" };
