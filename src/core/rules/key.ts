import { fingerprint, ngramFingerprint } from "./fingerprint.ts";
import { type Rule, textRule } from "./rule.ts";

export const key: Rule = {
  name: "key",
  listed: { title: "Key to compare by", group: "extract", also: "fingerprint" },
  summary: "Writes OpenRefine's key of a value: values with the same key are likely to mean the same.",
  parameters: [
    {
      name: "method",
      summary: "Words in order without accents, case and punctuation; or pieces of a few letters.",
      choices: ["fingerprint", "ngram"],
      default: "fingerprint",
    },
    {
      name: "size",
      summary: "Letters in a piece, from 1 to 99.",
      accepts: (value) => /^[1-9]\d?$/.test(value),
      default: "2",
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "Müller, Anna", after: "anna muller" },
  prepare: textRule((text, { method, size }) => ({
    value: method === "ngram" ? ngramFingerprint(text, Number(size)) : fingerprint(text),
  })),
};
