import { remarksOf } from "./remark.ts";
import type { Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  rounded: "rounded to {places} decimals",
} as const;

const say = remarksOf<typeof REMARKS>("round");

/** Numbers with fewer decimals. */
export const round: Rule = {
  name: "round",
  listed: { title: "Round numbers", group: "numbers" },
  summary: "Rounds numbers to so many decimals, half away from zero; text is left alone.",
  parameters: [
    {
      name: "decimals",
      summary: "How many decimals to keep, from -15 to 15; -3 rounds to thousands.",
      accepts: (value) => /^[-−]?(?:\d|1[0-5])$/.test(value),
      default: "0",
    },
  ],
  lossless: false,
  example: { before: 1.25, after: 1.3, parameters: { decimals: "1" } },
  prepare(_column, { decimals = "0" }) {
    const places = Number(decimals.replace("−", "-"));
    return (cell) => {
      if (typeof cell !== "number" || !Number.isFinite(cell)) return { value: cell };
      const value = roundTo(cell, places);
      return value === cell ? { value: cell } : { value, did: say("rounded", { places }) };
    };
  },
  remarks: REMARKS,
};

/**
 * Shifts by the exponent's text, so that 1.005 rounds to 1.01 as people expect. A number so large that it has no digit
 * to round away comes back as it is.
 */
function roundTo(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const shifted = Number(`${digits}e${Number(exponent) + places}`);
  if (shifted > Number.MAX_SAFE_INTEGER) return value;
  const [back = "0", power = "0"] = Math.round(shifted).toExponential().split("e");
  const rounded = Math.sign(value) * Number(`${back}e${Number(power) - places}`);
  return Number.isFinite(rounded) ? rounded + 0 : value;
}
