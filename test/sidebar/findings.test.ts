import { textsIn } from "../../sidebar/texts.ts";
import { SENTENCES, type Sentences } from "../../src/core/profile/sentences.ts";

/** Something for each sentence to speak of: counts of several cells, and words that stand nowhere else. */
const ABOUT: { [Name in keyof Sentences]?: Parameters<Sentences[Name]> } = {
  lostZeros: [12, 41],
  negative: [12, 41],
  outliers: [12, 41],
  pile: [12, 41, 700],
  currencies: [["$", "€"]],
  blocks: ["Ämne", 12],
  spelledDifferently: [12, 41],
  slips: [12, 41],
  endBeforeStart: [12, "Slut", "Börja"],
  notTheSum: [12, "Summa"],
  notHundred: ["Andel", 97],
  dateFormats: [12, 41, 7],
  dayOrMonth: [12, 41],
  unknownDates: [12, 41],
  roundedNumbers: [12, 41],
  madeIntoDates: [12, 41],
  formulaErrors: [12, 41],
  narrowCells: [12, 41],
  disagree: [12, ["Stad", "Län"]],
  strayCharacters: [12, 41],
  misread: [12, 41],
  tags: [12, 41],
  lookAlikes: [12, 41],
  mergedColumns: [12, "Stad", "Län"],
  mixedTypes: [["number", "date", "text"], 55],
  otherTypes: [12, 41, ["email", "url"], "measure"],
  nullWords: [12, 41, ["Saknas", "Inget"], "currency"],
  nullNumbers: [12, 41],
  units: [12, 41, 7, ["Mil", "Tum"]],
  percentSigns: [12, 41],
  percentsAmongFractions: [12, 41],
  numbersAsText: [12, 41],
  personalData: ["birth"],
  blankRows: [12],
  equalRows: [12],
  nearlyEqualRows: [12],
  headingsAgain: [12],
  noHeading: [12, 41],
  headingTwice: [12, ["Namn", "Stad"]],
  totals: [12],
  footnotes: [12],
  cut: [500],
  otherShapes: [12, 41, "AB-12"],
};

/** Numbers, and words that were given; the names of kinds are in small letters, and are translated themselves. */
const given = (args: readonly unknown[]): string[] =>
  args.flat().flatMap((arg) => (/^[a-z]{3,}/.test(String(arg)) ? [] : [String(arg)]));

describe.each(["es", "fr", "de", "pt"])("what the checks find, in %s", (language) => {
  const { findings } = textsIn(language);

  const own = Object.entries(ABOUT).filter(
    ([name]) => findings[name as keyof Sentences] !== SENTENCES[name as keyof Sentences],
  );

  it.each(own)("says %s with all that it speaks of", (name, args) => {
    const say = (sentences: Sentences): string =>
      (sentences[name as keyof Sentences] as (...args: readonly unknown[]) => string)(...args);
    const said = say(findings);
    expect(said).not.toBe(say(SENTENCES));
    expect(said).not.toMatch(/undefined|NaN|\b(?:cells?|rows?|which|the|of|are)\b/);
    for (const each of given(args)) expect(said).toContain(each);
  });
});
