import { englishOf } from "../messages/english.ts";
import type { ArgsOf, Said as Message } from "../messages/pattern.ts";
import type { CellType } from "./column-type.ts";

/** What cells look like, as people say it. */
export const KINDS = {
  number: "numbers",
  percent: "percentages",
  currency: "amounts of money",
  measure: "numbers with a unit",
  date: "dates",
  time: "times",
  boolean: "yes or no",
  email: "e-mail addresses",
  url: "web addresses",
  phone: "phone numbers",
  id: "identifiers",
  text: "texts",
} as const satisfies Readonly<Record<CellType, string>>;

/** What a column about people holds. */
export const PERSONAL = {
  birth: "dates of birth",
  identity: "identity numbers",
  name: "names of people",
  home: "home addresses",
  health: "data about health",
  children: "data about children",
  email: "e-mail addresses",
  phone: "phone numbers",
  bank: "bank accounts",
  socialSecurity: "social security numbers",
} as const;

export type PersonalKind = keyof typeof PERSONAL;

/** Everything that a check can say, by name: one sentence each for the person who owns the table. */
export const FINDINGS = {
  lostZeros:
    "{count, number} of {of, plural, one {# cell} other {# cells}} have fewer than five digits: a spreadsheet may have taken their leading zeros.",
  negative:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are below zero, where all others are not.",
  outliers:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are far larger or smaller than the rest. They may be right: look at them.",
  pile: "{count, number} of {of, plural, one {# cell} other {# cells}} are exactly {value, number}: an estimate, or a limit of what was recorded?",
  currencies: "The column mixes currencies: {signs, list}. A sum over it means nothing.",
  blocks:
    "“{heading}” stands only in the first row of each block: {blank, number} cells below are blank, and would not know where they belong once the table is sorted.",
  spelledDifferently:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are spelled differently only by case, accents, punctuation or order.",
  maySpellDifferently:
    "{count, number} of {of, plural, one {# cell} other {# cells}} may be another spelling of a value beside them, or mean something else. Look at each.",
  spellingsTie:
    "{count, number} cells hold {spellings, quoted}: spellings of one name, perhaps, and none is used more than the other. Choose the one to keep.",
  maySlip:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are a letter or two away from a value that is used far more often. They may be right: look at each.",
  slips:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are a slip away from a value that is used far more often.",
  groupedSpellings:
    "{groups, plural, one {# group of spellings was} other {# groups of spellings were}} chosen to be written as one, of {of, number} that “{method}” had put together; {typed, plural, =0 {no spelling was} one {# spelling was} other {# spellings were}} corrected by hand{apart, plural, =0 {} one {; # pair of values was said not to be the same} other {; # pairs of values were said not to be the same}}.",
  groupedWithModel:
    "{groups, plural, one {# group of spellings was} other {# groups of spellings were}} chosen to be written as one, of {of, number} that “{method}” had put together{meant, select, true {, by the meaning that {meaning} gave them, from {least, number, percent} likeness on} other {}}{asked, plural, =0 {} one {; {model} had been asked about # group} other {; {model} had been asked about # groups}}{suggested, plural, =0 {} one {, of which # was written as it suggested} other {, of which # were written as it suggested}}; {typed, plural, =0 {no spelling was} one {# spelling was} other {# spellings were}} corrected by hand{apart, plural, =0 {} one {; # pair of values was said not to be the same} other {; # pairs of values were said not to be the same}}.",
  matchedToList:
    "{matched, number} of {of, plural, one {# different value} other {# different values}} got one of {entries, plural, one {# entry} other {# entries}} of {pasted, select, true {a pasted list} other {“{list}”}}: {same, number} the same to the letter, {sure, number} so sure that {precision, number, percent} of such are right, {chosen, number} chosen by hand{asked, plural, =0 {} one {; # question was answered} other {; # questions were answered}}. {out, plural, =0 {} one {One was taken out by hand. } other {# were taken out by hand. }}The others were left blank.",
  fromExamples:
    "The recipe “{name}”, learned from {examples, plural, one {# example} other {# examples}}, covers {covered, number} of {rows, plural, one {# row} other {# rows}}; {doubted, number} were in doubt and {chosen, select, written {written as well} other {left}}, {uncovered, number} were not covered and {fails, select, keep {kept what stood there} other {left}}. What it does: {steps}",
  fromWords:
    "The recipe “{name}” {model, select, none {was found for these words without a model} other {was written for these words by {model}, which was shown a few of the rows}}. It covers {covered, number} of {rows, plural, one {# row} other {# rows}}; {uncovered, number} were not covered and {fails, select, keep {kept what stood there} other {left}}. What it does: {steps}",
  replayed:
    "The recipe “{name}” covers {covered, number} of {rows, plural, one {# row} other {# rows}}; {uncovered, number} were left. What it does: {steps}",
  editedValue: "A person had “{was}” written as “{now}” wherever it stood.",
  emptiedValue: "A person had “{was}” emptied wherever it stood.",
  emptiedMarks: "A person had the cells emptied that held only marks, such as “{was}”.",
  filledBlank:
    "A person had “{now}” written into the blank cells, those of only spaces or punctuation among them.",
  editedChosen:
    "A person had “{was}” written as “{now}” in those of its rows that were chosen by other columns, too.",
  emptiedChosen: "A person had “{was}” emptied in those of its rows that were chosen by other columns, too.",
  duplicateRows:
    "{count, plural, one {# row repeats another} other {# rows repeat another}} in {headings, quotedAnd}, as somebody who looked at them has said. Of each group {keep, select, newest {the newest by “{by}”} complete {the row with most cells filled} other {the first}} was proposed to stay.",
  duplicatesMarked:
    "{count, plural, one {# row was} other {# rows were}} marked as repeating another in {headings, quotedAnd}, as somebody who looked at them has said: {out, number} as {out, plural, one {a duplicate} other {duplicates}}, in {groups, plural, one {# group} other {# groups}}. No row was taken out.",
  endBeforeStart: "In {count, plural, one {# row} other {# rows}} “{end}” lies before “{start}”.",
  notTheSum:
    "In {count, plural, one {# row} other {# rows}} “{heading}” is not the sum of the columns before it.",
  notHundred: "The percentages of “{heading}” make {sum, number}, not 100.",
  dateFormats:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are dates that can be written one way; the column has {formats, plural, one {# format} other {# formats}}.",
  dayOrMonth:
    "{count, number} of {of, plural, one {# cell} other {# cells}} could be day and month, or month and day: nothing in the column tells which. Say date:DMY or date:MDY.",
  unknownDates:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold a date that programs write when they know none.",
  roundedNumbers:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are long numbers that a spreadsheet rounded: the digits are lost. Go back to the source.",
  madeIntoDates:
    "{count, number} of {of, plural, one {# cell} other {# cells}} look like dates that a spreadsheet made of something else, such as “8-17” or “MARCH1”. Go back to the source.",
  formulaErrors:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are errors of formulas. Go back to the source.",
  narrowCells:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are cells that were too narrow when they were copied. Go back to the source.",
  lostCharacters:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold the sign � for a letter that was lost on the way. Go back to the source.",
  doubledApostrophes:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold an apostrophe twice, as in D''''Auria.",
  codesBesideNames:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold a code where others hold the name, such as “{code}” beside “{name}”: they are counted apart.",
  latitudeAndLongitude:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold a latitude and a longitude together. Split them into two columns before you use them.",
  headingsBelow:
    "The headings seem to stand {rows, plural, one {a row} other {# rows}} further down: {some, quoted}. Freeze the rows down to them (View ▸ Freeze), and look again.",
  headingsAreValues:
    "The first row seems to hold values rather than headings: {some, quoted}. Insert a row of headings above it.",
  headingDoesNotFit: "“{heading}” does not say what stands below it.",
  disagree:
    "{count, plural, one {# cell disagrees} other {# cells disagree}} with the other rows that have the same {headings, quotedAnd}.",
  mayDisagree:
    "{count, plural, one {# cell differs} other {# cells differ}} from the other rows that have the same {headings, quotedAnd}. That may be right: look at each.",
  strayCharacters:
    "{count, number} of {of, plural, one {# filled cell} other {# filled cells}} hold stray spaces, invisible characters or HTML entities.",
  misread:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold letters that were misread on the way, such as Ã© for é.",
  tags: "{count, number} of {of, plural, one {# cell} other {# cells}} hold HTML tags.",
  lookAlikes:
    "{count, number} of {of, plural, one {# cell} other {# cells}} mix letters of two alphabets that look alike, so that equal words are not equal.",
  mergedColumns:
    "{count, number} rows hold in “{heading}” what belongs into “{blank}”, which is blank there.",
  mixedTypes: "The column mixes {kinds, list}; no kind has more than {most, number, percent} of the cells.",
  otherTypes:
    "{count, number} of {of, plural, one {# cell} other {# cells}} look like {kinds, list} in a column of {kind}.",
  nullWords:
    "{count, number} of {of, number} {of, plural, one {cell} other {cells}} say {words, quoted} instead of being empty.",
  nullWordsAmong:
    "{count, number} of {of, number} {of, plural, one {cell} other {cells}} say {words, quoted} instead of being empty, in a column that otherwise holds {rest}.",
  nullNumbers:
    "{count, number} of {of, plural, one {# cell} other {# cells}} hold a value that often stands for “not known”.",
  units:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are numbers with a unit, spelled in {ways, number} ways: {some, quoted}.",
  percentSigns:
    "{count, number} of {of, plural, one {# cell} other {# cells}} carry a percent sign, although the others are of the same size without one.",
  percentsAmongFractions:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are percentages where the others are fractions.",
  numbersAsText:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are numbers written as text, so that sums leave them out.",
  personalData:
    "The column seems to hold {kind}. Think before you send it to a model: rules, and models on this device, send nothing.",
  blankRows: "{count, plural, one {# row is} other {# rows are}} blank throughout.",
  equalRows: "{count, plural, one {# row is} other {# rows are}} the same as a row above, to the letter.",
  nearlyEqualRows:
    "{count, plural, one {# row is} other {# rows are}} the same as a row above but for case, accents or punctuation.",
  equalButForId:
    "{count, plural, one {# row is} other {# rows are}} the same as a row above but for what stands in the first column.",
  headingsAgain: "{count, plural, one {# row is} other {# rows are}} the headings again.",
  noHeading: "{count, number} of {of, number} columns have no heading.",
  headingTwice:
    "{count, plural, one {# heading stands} other {# headings stand}} over several columns: {some, quoted}.",
  totals: "{count, plural, one {# row is} other {# rows are}} a total, which would be counted with the rest.",
  sumOfAll:
    "{count, plural, one {# row is} other {# rows are}} the sum of the rows above, and would be counted with them.",
  saysTotal:
    "{count, plural, one {# row says that it is a total, but its numbers are} other {# rows say that they are totals, but their numbers are}} not the sum of the rows above. Look at {count, plural, one {it} other {them}}.",
  footnotes: "{count, plural, one {# row is} other {# rows are}} at the end a note, not data.",
  cut: "The table ends at {rows, number} rows: exports are often cut there. Make sure that nothing is missing.",
  otherShapes:
    "{count, number} of {of, plural, one {# cell} other {# cells}} are built differently from the rest, such as “{example}”.",
} as const;

type Findings = typeof FINDINGS;

/** What a check says, and what it puts into its sentences. */
export const FOUND = { findings: FINDINGS, types: KINDS, personal: PERSONAL };

/** What a finding says. */
export interface Said {
  /** The message, so that the sidebar can say it in the page's language. */
  says: Message;
  /** One English sentence: what was seen, never what it means for certain. */
  sentence: string;
}

/** What a kind of cell is called, to be put into a sentence. */
export const kindSaid = (kind: CellType): Message => ({ code: `types.${kind}`, args: {} });

export const personalSaid = (kind: PersonalKind): Message => ({ code: `personal.${kind}`, args: {} });

/** @param args what the sentence of that name speaks of */
export function said<Name extends keyof Findings>(what: Name, args: ArgsOf<Findings[Name]>): Said {
  const says = { code: `findings.${what}`, args };
  return { says, sentence: englishOf(says, FOUND) };
}
