import { readOtherAddress } from "./addresses/read-other-address.ts";
import { type AddressParts, readUsAddress } from "./addresses/read-us-address.ts";
import type { Rule } from "./rule.ts";

/** The columns that an address is taken apart into, in this order. */
const PARTS = ["number", "street", "unit", "city", "state", "zip", "country"] as const;

/** Takes addresses apart: those of the United States fully, others by where their postcode stands. */
export const address: Rule = {
  name: "address",
  summary:
    "Takes an address apart into number, street, unit, city, state, ZIP and country, a column each. What it cannot place stays in the street.",
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
  columns: ({ part = "parts" }) => (part === "parts" ? PARTS : [part]),
  prepare:
    (_column, { part = "parts", country = "auto" }) =>
    (cell) => {
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > LONGEST) return { value: cell };
      const read = readAddress(cell, country);
      if (part === "parts") return { value: PARTS.map((each) => read[each]), did: "took the address apart" };
      const kept = read[part as (typeof PARTS)[number]];
      return kept === cell ? { value: cell } : { value: kept, did: `kept the ${part} of the address` };
    },
};

/** A longer text is no address, whatever stands in it. */
const LONGEST = 1000;

function readAddress(text: string, country: string): AddressParts {
  const us = country === "other" ? undefined : readUsAddress(text);
  if (us !== undefined && (country === "US" || us.state !== "")) return us;
  return readOtherAddress(text) ?? us ?? { ...EMPTY, street: text.trim() };
}

const EMPTY: AddressParts = { number: "", street: "", unit: "", city: "", state: "", zip: "", country: "" };
