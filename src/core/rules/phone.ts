import { UsageError } from "../usage-error.ts";
import type { Fixed, Rule } from "./rule.ts";

declare function require(name: "./phone/library.ts"): typeof import("./phone/library.ts");

const FORMATS = { international: "INTERNATIONAL", national: "NATIONAL", e164: "E.164" } as const;

/** An extension, a separator of two numbers, or anything else that is no part of one number. */
const MORE_THAN_A_NUMBER = /[^\d\s()+./\-‐-―− {2}]/;

/** Writes phone numbers one way, those of one country or with their country code. */
export const phone: Rule = {
  name: "phone",
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
  prepare(_column, { format = "international", country = "" }) {
    const { isSupported, read } = require("./phone/library.ts");
    const region = country.trim().toUpperCase();
    const known = isSupported(region) ? region : undefined;
    if (region !== "" && known === undefined) {
      throw new UsageError(
        `"${country}" is not a country with phone numbers. Use two letters, such as phone:US.`,
      );
    }
    return (cell) => (typeof cell === "string" && cell.length < 60 ? fix(cell) : { value: cell });

    function fix(text: string): Fixed {
      const digits = text.replace(/\D/g, "").length;
      if (digits < 5 || MORE_THAN_A_NUMBER.test(text.replace(EXTENSION, ""))) return { value: text };
      const written = text.trim().replace(/^00(?=[1-9])/, "+");
      const number = read(written, known);
      if (number === undefined || !number.isPossible()) {
        return written.startsWith("+") || region !== ""
          ? { value: text, doubt: `${text.trim()} is no possible phone number${region && ` in ${region}`}.` }
          : { value: text, doubt: "The number has no country code. Name the country, such as phone:US." };
      }
      if (!number.isValid()) {
        return {
          value: text,
          doubt: `No phone number of ${number.country ?? "any country"} begins like ${text.trim()}.`,
        };
      }
      const after = number.format(FORMATS[format as keyof typeof FORMATS]);
      return after === text ? { value: text } : { value: after, did: "wrote the phone number one way" };
    }
  },
};

const EXTENSION = /\s*(?:ext\.?|extension|x|#|poste|durchwahl)\s*\d{1,6}\s*$/i;
