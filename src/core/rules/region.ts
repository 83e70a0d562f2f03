import { usWords } from "./addresses/us-words.ts";
import { isColumnOf } from "./column-kind.ts";
import { plainWord } from "./dates/month-names.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the state or province one way",
  maybeCity: "{name} may be a city here: other values in the column begin with it.",
} as const;

const say = remarksOf<typeof REMARKS>("region");

/** Provinces and territories of Canada, states and territories of Australia: the other two that people abbreviate. */
const OTHERS = `
  CA AB Alberta/Alta|BC British Columbia/B C|MB Manitoba/Man|NB New Brunswick/N B/Nouveau-Brunswick
  CA NL Newfoundland and Labrador/Newfoundland/Nfld|NS Nova Scotia/N S/Nouvelle-Écosse|NT Northwest Territories/NWT
  CA NU Nunavut|ON Ontario/Ont|PE Prince Edward Island/P E I/PEI|QC Quebec/Que/PQ|SK Saskatchewan/Sask|YT Yukon
  AU ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia
  AU TAS Tasmania|VIC Victoria|WA Western Australia`;

interface Names {
  code: string;
  name: string;
}

const made = new Map<string, Map<string, Names>>();

/** The regions of one country by code and by name, in small letters, made on first use. */
function regions(country: string): Map<string, Names> {
  const there = made.get(country);
  if (there) return there;
  const byName = new Map<string, Names>();
  if (country === "US") {
    const full = new Map<string, string>();
    for (const [name, code] of usWords().states)
      if (name.length > 2 && !full.has(code)) full.set(code, titled(name));
    for (const [name, code] of usWords().states) byName.set(name, { code, name: full.get(code) ?? code });
  } else {
    for (const line of OTHERS.trim().split("\n")) {
      if (line.trim().slice(0, 2) !== country) continue;
      for (const each of line.trim().slice(3).split("|")) {
        const [, code = "", names = ""] = /^(\w+) (.*)$/.exec(each) ?? [];
        const [name = "", ...others] = names.split("/");
        for (const one of [code, name, ...others]) byName.set(plainWord(one), { code, name });
      }
    }
  }
  made.set(country, byName);
  return byName;
}

const titled = (name: string): string => name.replace(/\b(?!of\b)\p{L}/gu, (letter) => letter.toUpperCase());

/** Writes states and provinces one way. */
export const region: Rule = {
  name: "region",
  listed: { title: "States and provinces in one form", group: "places" },
  summary:
    "Writes states and provinces one way, as code or name: those of the United States, Canada or Australia. Anything else is left alone.",
  parameters: [
    {
      name: "country",
      summary: "Whose states or provinces they are.",
      choices: ["US", "CA", "AU"],
      default: "US",
    },
    {
      name: "as",
      summary: "The postal abbreviation, or the name.",
      choices: ["code", "name"],
      default: "code",
    },
  ],
  lossless: false,
  example: { before: "Calif.", after: "CA" },
  prepare: (column, { country = "US", as }) => {
    const find = (text: string) =>
      text.length > 40
        ? undefined
        : regions(country).get(plainWord(text).replace(/\./g, " ").replace(/\s+/g, " ").trim());
    // Beside "Washington, D.C." stands the city, beside "Virginia Beach" hardly the state.
    const goesOn = (text: string, { code }: Names): boolean => {
      const start = `${text.trim().toLowerCase()}`;
      return column.some((cell) => {
        const other = String(cell).trim().toLowerCase();
        return (
          /^[\s,]+\p{L}/u.test(other.slice(start.length)) &&
          other.startsWith(start) &&
          find(other)?.code !== code
        );
      });
    };
    let holdsRegions: boolean | undefined;
    return textRule((text) => {
      const found = find(text);
      if (found === undefined) return { value: text };
      holdsRegions ??= isColumnOf(column, (_, other) => find(other) !== undefined, 0.4);
      if (!holdsRegions) return { value: text };
      if (goesOn(text, found))
        return {
          value: text,
          doubt: say("maybeCity", { name: text.trim() }),
        };
      const after = as === "name" ? found.name : found.code;
      return after === text ? { value: text } : { value: after, did: say("written") };
    })([], {});
  },
  remarks: REMARKS,
};
