import { companyCase } from "./case/company-case.ts";
import { personCase } from "./case/person-case.ts";
import { sentenceCase } from "./case/sentence-case.ts";
import { settledTitleCase } from "./case/title-case.ts";
import { capitalise, lowerCase, upperCase } from "./case/words.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  changed: "changed it {style, select, firstLetter {to begin with a capital} other {to {style} case}}",
} as const;

const say = remarksOf<typeof REMARKS>("case");

/** Writes a text in a case, again and again until that changes nothing, but no more than MOST_ROUNDS times. */
type Recase = (text: string, language: string) => string;

/** Two rounds nearly always do. */
const MOST_ROUNDS = 5;

/** A first word such as iPhone, eBay, mRNA or pH, which is written so in front of a sentence, too. */
const INNER_CAPITAL = /^[^\p{L}\p{N}]*\p{Ll}\p{L}*\p{Lu}/u;

const STYLES: Readonly<Record<string, Recase>> = {
  upper: repeated(upperCase),
  lower: repeated(lowerCase),
  sentence: repeated(sentenceCase),
  title: (text, language) => settledTitleCase(text, language, MOST_ROUNDS),
  personName: repeated(personCase),
  company: repeated(companyCase),
  firstLetter: (text) => (INNER_CAPITAL.test(text) ? text : capitalise(text)),
};

/** Letters of Turkish and Azerbaijani, and none of the languages that have Ş with another I. */
const TURKISH = /^(?!.*[ÊêÎîÛû]).*[ĞğİıŞş]/su;

/** Gives a Turkish text the small ı of its capital I. */
function turkish(before: string, after: string): string {
  if (!before.includes("I") || before.length !== after.length || !TURKISH.test(before)) return after;
  return after.replace(/i/g, (letter, at: number) => (before[at] === "I" ? "ı" : letter));
}

function repeated(recase: Recase): Recase {
  return (text, language) => {
    let value = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = recase(value, language);
      if (next === value) break;
      value = next;
    }
    return value;
  };
}

export const changeCase: Rule = {
  name: "case",
  listed: { title: "Capital or small letters", group: "letters", also: "uppercase lowercase capitalise" },
  summary:
    "Changes capital and small letters; titles, names and companies keep their acronyms, particles and legal forms, and a name in mixed case is left as somebody wrote it.",
  parameters: [
    { name: "style", summary: "Which case.", choices: Object.keys(STYLES), default: "title" },
    {
      name: "language",
      summary: "Whose small words stay small in a title.",
      choices: ["en", "fr", "de", "es", "pt", "it", "nl"],
      default: "en",
    },
  ],
  lossless: false,
  byCell: true,
  example: {
    before: "MARIA VAN DER BERG-O'NEILL",
    after: "Maria van der Berg-O'Neill",
    parameters: { style: "personName" },
  },
  remarks: REMARKS,
  prepare: (_column, { style = "title", language = "en" }) => {
    const recase = STYLES[style] ?? (STYLES.title as Recase);
    const did = say("changed", { style });
    return textRule((text) => {
      const value = turkish(text, recase(text, language));
      return value === text ? { value } : { value, did };
    })([], {});
  },
};
