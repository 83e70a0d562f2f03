import type { PhoneNumber } from "libphonenumber-js/core";
import { asTyped, UsageError } from "../arguments/usage-error.ts";
import { said } from "../messages/said.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { remarksOf } from "./remark.ts";
import { digitsOf, type Fixed, type Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the phone number one way",
  impossible: "{text} cannot be a phone number.",
  impossibleThere: "{text} cannot be a phone number in {country}.",
  noCountry: "The number has no country code; name its country, as in phone:US.",
  unknown: "No phone number of any country begins like {text}.",
  unknownThere: "No phone number of {country} begins like {text}.",
  tooLong: "{text} has more digits than a phone number there can have.",
  elsewhere: "Little else in this column is a phone number, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("phone");

declare function require(name: "./phone/library.ts"): typeof import("./phone/library.ts");

const FORMATS = { international: "INTERNATIONAL", national: "NATIONAL", e164: "E.164" } as const;

/** An extension, a separator of two numbers, or anything else that is no part of one number. */
const MORE_THAN_A_NUMBER = /[^\d\s()+./\-‐-―− {2}]/;

/** Writes phone numbers one way, those of one country or with their country code. */
export const phone: Rule = {
  name: "phone",
  listed: { title: "Phone numbers in one form", group: "places", also: "telephone mobile" },
  summary:
    "Writes phone numbers one way: +33 1 23 45 67 89. A number without a country code needs the country to be named; one that cannot exist there is left alone.",
  parameters: [
    {
      name: "format",
      summary: "How to write them.",
      choices: Object.keys(FORMATS),
      default: "international",
    },
    {
      name: "country",
      summary: 'Where numbers without a country code are from, as "US", "GB", "FR".',
      default: "",
    },
  ],
  lossless: false,
  example: { before: "(212) 555-0147", after: "+1 212 555 0147", parameters: { country: "US" } },
  prepare(column, { format = "international", country = "" }) {
    const { isSupported, read } = require("./phone/library.ts");
    const region = country.trim().toUpperCase();
    const known = isSupported(region) ? region : undefined;
    if (region !== "" && known === undefined) {
      throw new UsageError(said("wrongRule.noCountry", { word: asTyped(country) }));
    }
    return onlyInColumnOf(
      say("elsewhere"),
      column,
      (_, text) => text.length < 60 && isPhone(text),
      (cell) => {
        const text = typeof cell === "string" ? cell : digitsOf(cell);
        if (text === undefined || text.length >= 60) return { value: cell };
        const fixed = fix(text);
        return fixed.value === text ? { ...fixed, value: cell } : fixed;
      },
      0.3,
      (_, text) => text.length < 60 && (isPhone(text) || isTwoNumbers(text)),
    );

    /** Digits written as phone numbers are, an extension or a second number with them. */
    function isTwoNumbers(text: string): boolean {
      const digits = text.replace(/\D/g, "").length;
      return (
        digits >= 7 &&
        /^[\d\s()+./-]*\d[\s)./-]+\d[\d\s()+./-]*(?:\p{L}{1,9}\.?\s?\d{1,6})?$/u.test(text) &&
        !DATE.test(text)
      );
    }

    function isPhone(text: string): boolean {
      const fixed = fix(text);
      return fixed.did !== undefined || (fixed.doubt === undefined && /^\+?[\d\s()./-]{7,}$/.test(text));
    }

    function fix(text: string): Fixed {
      const digits = text.replace(/\D/g, "").length;
      if (
        digits < 5 ||
        DECIMAL.test(text) ||
        TAXPAYER.test(text) ||
        DATE.test(text) ||
        TWO_ENDS.test(text) ||
        MORE_THAN_A_NUMBER.test(text.replace(EXTENSION, ""))
      )
        return { value: text };
      const written = text.trim().replace(/^00(?=[1-9])/, "+");
      const number = read(written, known);
      if (number === undefined || !number.isPossible()) {
        if (region !== "")
          return { value: text, doubt: say("impossibleThere", { text: text.trim(), country: region }) };
        return {
          value: text,
          doubt: written.startsWith("+") ? say("impossible", { text: text.trim() }) : say("noCountry"),
        };
      }
      if (!number.isValid()) {
        const { country } = number;
        const like = { text: text.trim() };
        return {
          value: text,
          doubt: country ? say("unknownThere", { ...like, country }) : say("unknown", like),
        };
      }
      if (losesDigits(written, number)) return { value: text, doubt: say("tooLong", { text: text.trim() }) };
      const after = number.format(FORMATS[format as keyof typeof FORMATS]);
      return after === text ? { value: text } : { value: after, did: say("written") };
    }
  },
  remarks: REMARKS,
};

const EXTENSION = /\s*(?:ext\.?|extension|x|#|poste|durchwahl)\s*\d{1,6}\s*$/i;

/** A date, with or without a time of day: no number is written like that. */
const DATE =
  /^\s*(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))(?![\d-])/;

/** "123.456.789-09", as Brazil writes the number of a taxpayer. */
const TAXPAYER = /^\s*\d{3}\.\d{3}\.\d{3}-\d{2}\s*$/;

/** "212-555-0147/8": two numbers that end differently. */
const TWO_ENDS = /\d{4}\s?\/\s?\d{1,2}\s*$/;

/** A decimal number, which is no phone number with a full stop in it. */
const DECIMAL = /^\s*[-+]?(?:\d+\.\d{5,}|0?\.\d+|\d{1,2}\.\d+|\d{5,}\.\d{1,2})\s*$/;

/** What may stand before a national number: nothing, its trunk prefix, the country's code, or both. */
const PREFIXES = ["", "0", "1", "8", "01", "06"];

/** Countries where digits in the middle (of a carrier, or of mobile phones) are no part of the number. */
const LOOSE = /^(?:AR|BR|MX)$/;

/** Whether reading a number passed over digits that are neither a trunk prefix nor one for calls abroad. */
function losesDigits(written: string, { nationalNumber, countryCallingCode, country }: PhoneNumber): boolean {
  const digits = written.replace(EXTENSION, "").replace(/\D/g, "");
  if (LOOSE.test(country ?? "")) return false;
  if (!digits.endsWith(nationalNumber)) return true;
  const before = digits.slice(0, -nationalNumber.length).replace(/^(?:00|011|0011|010|810)(?=[1-9])/, "");
  const code = before.startsWith(countryCallingCode) ? before.slice(countryCallingCode.length) : undefined;
  const isTrunk = (prefix: string): boolean =>
    PREFIXES.includes(prefix) && (prefix !== "1" || countryCallingCode === "1");
  return !isTrunk(before) && (code === undefined || code === countryCallingCode || !isTrunk(code));
}
