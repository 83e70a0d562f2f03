import { languageCodes, readLanguage } from "../arguments/languages.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { usWords } from "./addresses/us-words.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the language one way",
  notCodes: "Language codes are read only in a column of codes.",
  elsewhere: "Little else in this column is a language, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("language");

/** Writes the names of languages one way. */
export const language: Rule = {
  name: "language",
  listed: { title: "Languages in one form", group: "places" },
  summary:
    "Writes languages one way, known by their English or own name or by their code. Anything else is left alone.",
  parameters: [
    {
      name: "as",
      summary: "The English name, or the code of ISO 639-1.",
      choices: ["name", "code"],
      default: "name",
    },
  ],
  lossless: false,
  example: { before: "Deutsch", after: "German" },
  prepare: (column, { as }) => {
    const texts = column.map((cell) => String(cell).trim()).filter((text) => text !== "");
    const codes = texts.filter(isCode);
    const known = codes.filter((code) => languageCodes().includes(code.slice(0, 2).toLowerCase()));
    const { states } = usWords();
    const areStates = new Set(codes).size > 1 && codes.every((code) => states.has(code.toLowerCase()));
    const isOfCodes = codes.length >= texts.length * 0.7 && known.length >= codes.length * 0.9 && !areStates;
    const fix = textRule((text) => {
      if (text.trim() === "" || text.length > 60) return { value: text };
      if (/^\p{L}{2}(?:[-_]|$)/u.test(text.trim()) && !(isOfCodes && isCode(text.trim())))
        return { value: text, doubt: say("notCodes") };
      const read = languageIn(text);
      const after = read && (as === "code" ? read.code : read.name);
      return after === undefined || after === text ? { value: text } : { value: after, did: say("written") };
    })([], {});
    return onlyInColumnOf(say("elsewhere"), column, (_, text) => languageIn(text) !== undefined, fix, 0.4);
  },
  remarks: REMARKS,
};

const isCode = (text: string): boolean => /^(?:[a-z]{2}|[A-Z]{2})(?:[-_]\w{2,4})?$/.test(text);

function languageIn(text: string): ReturnType<typeof readLanguage> | undefined {
  try {
    return text.length > 60 ? undefined : readLanguage(text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return undefined;
  }
}
