import { decodeHtml } from "./decode-html.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  unescaped: "unescaped {as}",
} as const;

const say = remarksOf<typeof REMARKS>("unescape");

export const unescapeText: Rule = {
  name: "unescape",
  listed: { title: "Undo escaping", group: "tidy", also: "backslash" },
  summary: "Turns what a program escaped back into plain text, layer by layer until nothing escaped is left.",
  parameters: [
    {
      name: "as",
      summary: "How it was escaped.",
      choices: ["html", "javascript", "csv", "url"],
      default: "html",
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "caf\\u00e9", after: "café", parameters: { as: "javascript" } },
  prepare: (_column, { as = "html" }) => {
    const decode = DECODERS[as] ?? decodeHtml;
    return textRule((text) => {
      let value = text;
      for (let layer = 0; layer < MOST_LAYERS; layer++) {
        const next = decode(value);
        if (next === value) break;
        value = next;
      }
      return value === text ? { value } : { value, did: say("unescaped", { as }) };
    })([], {});
  },
  remarks: REMARKS,
};

const MOST_LAYERS = 10;

const LETTERS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

const DECODERS: Readonly<Record<string, (text: string) => string>> = {
  html: (text) => decodeHtml(text),
  javascript: (text) =>
    text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([ntrbfv0"'\\/]))/g, (_, unit, byte, letter) =>
      letter === undefined
        ? String.fromCharCode(Number.parseInt(unit ?? byte, 16))
        : (LETTERS[letter] ?? letter),
    ),
  csv: (text) => (/^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text),
  url: (text) =>
    text.replace(/(?:%[\da-fA-F]{2})+/g, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    }),
};
