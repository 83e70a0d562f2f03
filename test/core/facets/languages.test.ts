import { facetsOf, rowsOf } from "../../../src/core/facets/facets.ts";
import {
  type LanguageTold,
  languagesOf,
  languageTold,
  textsWithWords,
} from "../../../src/core/facets/languages.ts";
import { isOnly, onlyOf, onlySaid } from "../../../src/core/facets/only.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";

const COLUMN = ["Guten Morgen alle", "Hotel", "Guten Morgen alle", "Good morning all", "12", 5, "", "???"];
const TOLD = new Map<string, LanguageTold>([
  ["Guten Morgen alle", { language: "de", isSure: true }],
  ["Hotel", { language: "de", isSure: false }],
  ["Good morning all", { language: "en", isSure: true }],
]);

describe("the languages of a column", () => {
  const { values } = facetsOf(COLUMN);

  it("are counted by rows, what is in doubt apart, and what has no words is in none", () => {
    expect(textsWithWords(values)).toEqual(["Guten Morgen alle", "Hotel", "Good morning all"]);
    expect(languagesOf(values, TOLD).map(({ language, isSure, rows }) => [language, isSure, rows])).toEqual([
      ["de", true, 2],
      ["de", false, 1],
      ["en", true, 1],
    ]);
    expect(languagesOf(values, new Map()).map(({ language, rows }) => [language, rows])).toEqual([
      ["und", 4],
    ]);
  });

  it("are in doubt where a text is short, or alike in two of them", () => {
    const ranked = [
      { label: "no", score: 0.71 },
      { label: "tl", score: 0.7 },
    ];
    expect(languageTold("hello world", ranked)).toEqual({ language: "no", isSure: false });
    expect(languageTold("hello world", [{ label: "en", score: 0.8 }, ...ranked]).isSure).toBe(true);
    expect(languageTold("hello", [{ label: "en", score: 0.8 }, ...ranked]).isSure).toBe(false);
    expect(languageTold("hello world", [])).toEqual({ language: "und", isSure: false });
  });

  it("choose the rows of just those texts, kept as text and said in the log, or not kept where they are too many", () => {
    for (const { language, isSure, values: own, rows } of languagesOf(values, TOLD)) {
      const chosen = { kind: "language", language, isSure, values: own } as const;
      const only = onlyOf([{ column: 1, chosen }], () => "Said");
      expect(isOnly(JSON.parse(JSON.stringify(only)))).toBe(true);
      expect(rowsOf(COLUMN, chosen)).toHaveLength(rows);
      expect(inEnglish(onlySaid(only ?? [], () => "Said"))).toBe(
        `Only rows where “Said” ${isSure ? "is" : "may be"} in the language “${language}”.`,
      );
    }
    const many = Array.from({ length: 1_000 }, (_, at) => `text number ${at}`);
    const chosen = { kind: "language", language: "en", isSure: true, values: many } as const;
    expect(onlyOf([{ column: 1, chosen }], () => "Said")).toBeUndefined();
  });
});
