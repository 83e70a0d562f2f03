import type { CellType } from "./column-type.ts";

/** What cells look like, as people say it. */
export const KINDS: Readonly<Record<CellType, string>> = {
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
};

/** What a column about people holds. */
const PERSONAL = {
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
};

export type PersonalKind = keyof typeof PERSONAL;

/** A share as people read it: "3 of 412 cells". */
const ofCells = (count: number, total: number): string =>
  `${count} of ${total} ${total === 1 ? "cell" : "cells"}`;

const rowsAre = (count: number): string => (count === 1 ? "1 row is" : `${count} rows are`);
const inRows = (count: number): string => `In ${count} ${count === 1 ? "row" : "rows"}`;
const kindsOf = (kinds: readonly CellType[]): string => kinds.map((kind) => KINDS[kind]).join(", ");
const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

/**
 * Everything that a check can say, by name: one sentence each for the person who owns the table. The sidebar has the
 * same in other languages.
 */
export const SENTENCES = {
  lostZeros: (count: number, of: number) =>
    `${ofCells(count, of)} have fewer than five digits: a spreadsheet may have taken their leading zeros.`,
  negative: (count: number, of: number) => `${ofCells(count, of)} are below zero, where all others are not.`,
  outliers: (count: number, of: number) =>
    `${ofCells(count, of)} are far larger or smaller than the rest. They may be right: look at them.`,
  pile: (count: number, of: number, value: number) =>
    `${ofCells(count, of)} are exactly ${value}: an estimate, or a limit of what was recorded?`,
  currencies: (signs: readonly string[]) =>
    `The column mixes currencies: ${signs.join(", ")}. A sum over it means nothing.`,
  blocks: (heading: string, blank: number) =>
    `“${heading}” stands only in the first row of each block: ${blank} cells below are blank, and would not know where they belong once the table is sorted.`,
  spelledDifferently: (count: number, of: number) =>
    `${ofCells(count, of)} are spelled differently only by case, accents, punctuation or order.`,
  maySpellDifferently: (count: number, of: number) =>
    `${ofCells(count, of)} may be another spelling of a value beside them, or mean something else. Look at each.`,
  spellingsTie: (count: number, spellings: readonly string[]) =>
    `${count} cells hold ${quoted(spellings).join(", ")}: spellings of one name, perhaps, and none is used more than the other. Choose the one to keep.`,
  maySlip: (count: number, of: number) =>
    `${ofCells(count, of)} are a letter or two away from a value that is used far more often. They may be right: look at each.`,
  slips: (count: number, of: number) =>
    `${ofCells(count, of)} are a slip away from a value that is used far more often.`,
  endBeforeStart: (count: number, end: string, start: string) =>
    `${inRows(count)} “${end}” lies before “${start}”.`,
  notTheSum: (count: number, heading: string) =>
    `${inRows(count)} “${heading}” is not the sum of the columns before it.`,
  notHundred: (heading: string, sum: number) => `The percentages of “${heading}” make ${sum}, not 100.`,
  dateFormats: (count: number, of: number, formats: number) =>
    `${ofCells(count, of)} are dates that can be written one way; the column has ${formats} ${formats === 1 ? "format" : "formats"}.`,
  dayOrMonth: (count: number, of: number) =>
    `${ofCells(count, of)} could be day and month, or month and day: nothing in the column tells which. Say date:DMY or date:MDY.`,
  unknownDates: (count: number, of: number) =>
    `${ofCells(count, of)} hold a date that programs write when they know none.`,
  roundedNumbers: (count: number, of: number) =>
    `${ofCells(count, of)} are long numbers that a spreadsheet rounded: the digits are lost. Go back to the source.`,
  madeIntoDates: (count: number, of: number) =>
    `${ofCells(count, of)} look like dates that a spreadsheet made of something else, such as “8-17” or “MARCH1”. Go back to the source.`,
  formulaErrors: (count: number, of: number) =>
    `${ofCells(count, of)} are errors of formulas. Go back to the source.`,
  narrowCells: (count: number, of: number) =>
    `${ofCells(count, of)} are cells that were too narrow when they were copied. Go back to the source.`,
  lostCharacters: (count: number, of: number) =>
    `${ofCells(count, of)} hold the sign � for a letter that was lost on the way. Go back to the source.`,
  doubledApostrophes: (count: number, of: number) =>
    `${ofCells(count, of)} hold an apostrophe twice, as in D''Auria.`,
  codesBesideNames: (count: number, of: number, code: string, name: string) =>
    `${ofCells(count, of)} hold a code where others hold the name, such as ${quoted([code, name]).join(" beside ")}: they are counted apart.`,
  latitudeAndLongitude: (count: number, of: number) =>
    `${ofCells(count, of)} hold a latitude and a longitude together. Split them into two columns before you use them.`,
  headingsBelow: (rows: number, some: readonly string[]) =>
    `The headings seem to stand ${rows === 1 ? "a row" : `${rows} rows`} further down: ${quoted(some).join(", ")}. Freeze the rows down to them (View ▸ Freeze), and look again.`,
  headingsAreValues: (some: readonly string[]) =>
    `The first row seems to hold values rather than headings: ${quoted(some).join(", ")}. Insert a row of headings above it.`,
  headingDoesNotFit: (heading: string) => `“${heading}” does not say what stands below it.`,
  disagree: (count: number, headings: readonly string[]) =>
    `${count} ${count === 1 ? "cell disagrees" : "cells disagree"} with the other rows that have the same ${quoted(headings).join(" and ")}.`,
  mayDisagree: (count: number, headings: readonly string[]) =>
    `${count} ${count === 1 ? "cell differs" : "cells differ"} from the other rows that have the same ${quoted(headings).join(" and ")}. That may be right: look at each.`,
  strayCharacters: (count: number, of: number) =>
    `${ofCells(count, of)} hold stray spaces, invisible characters or HTML entities.`,
  misread: (count: number, of: number) =>
    `${ofCells(count, of)} hold letters that were misread on the way, such as Ã© for é.`,
  tags: (count: number, of: number) => `${ofCells(count, of)} hold HTML tags.`,
  lookAlikes: (count: number, of: number) =>
    `${ofCells(count, of)} mix letters of two alphabets that look alike, so that equal words are not equal.`,
  mergedColumns: (count: number, heading: string, blank: string) =>
    `${count} rows hold in “${heading}” what belongs into “${blank}”, which is blank there.`,
  mixedTypes: (kinds: readonly CellType[], most: number) =>
    `The column mixes ${kindsOf(kinds)}; no kind has more than ${most} % of the cells.`,
  otherTypes: (count: number, of: number, kinds: readonly CellType[], kind: CellType) =>
    `${ofCells(count, of)} look like ${kindsOf(kinds)} in a column of ${KINDS[kind]}.`,
  nullWords: (count: number, of: number, words: readonly string[], rest?: CellType) =>
    `${ofCells(count, of)} say ${quoted(words).join(", ")} instead of being empty${rest ? `, in a column that otherwise holds ${KINDS[rest]}` : ""}.`,
  nullNumbers: (count: number, of: number) =>
    `${ofCells(count, of)} hold a value that often stands for “not known”.`,
  units: (count: number, of: number, ways: number, some: readonly string[]) =>
    `${ofCells(count, of)} are numbers with a unit, spelled in ${ways} ways: ${quoted(some).join(", ")}.`,
  percentSigns: (count: number, of: number) =>
    `${ofCells(count, of)} carry a percent sign, although the others are of the same size without one.`,
  percentsAmongFractions: (count: number, of: number) =>
    `${ofCells(count, of)} are percentages where the others are fractions.`,
  numbersAsText: (count: number, of: number) =>
    `${ofCells(count, of)} are numbers written as text, so that sums leave them out.`,
  personalData: (kind: PersonalKind) =>
    `The column seems to hold ${PERSONAL[kind]}. Think before you send it to a model: rules, and models on this device, send nothing.`,
  blankRows: (count: number) => `${rowsAre(count)} blank throughout.`,
  equalRows: (count: number) => `${rowsAre(count)} the same as a row above, to the letter.`,
  nearlyEqualRows: (count: number) =>
    `${rowsAre(count)} the same as a row above but for case, accents or punctuation.`,
  equalButForId: (count: number) =>
    `${rowsAre(count)} the same as a row above but for what stands in the first column.`,
  headingsAgain: (count: number) => `${rowsAre(count)} the headings again.`,
  noHeading: (count: number, of: number) => `${count} of ${of} columns have no heading.`,
  headingTwice: (count: number, some: readonly string[]) =>
    `${count} ${count === 1 ? "heading stands" : "headings stand"} over several columns: ${quoted(some).join(", ")}.`,
  totals: (count: number) => `${rowsAre(count)} a total, which would be counted with the rest.`,
  sumOfAll: (count: number) => `${rowsAre(count)} the sum of the rows above, and would be counted with them.`,
  saysTotal: (count: number) =>
    `${count} ${count === 1 ? "row says that it is a total, but its numbers are" : "rows say that they are totals, but their numbers are"} not the sum of the rows above. Look at ${count === 1 ? "it" : "them"}.`,
  footnotes: (count: number) => `${rowsAre(count)} at the end a note, not data.`,
  cut: (rows: number) =>
    `The table ends at ${rows} rows: exports are often cut there. Make sure that nothing is missing.`,
  otherShapes: (count: number, of: number, example: string) =>
    `${ofCells(count, of)} are built differently from the rest, such as “${example}”.`,
};

export type Sentences = typeof SENTENCES;

/** A sentence by its name, with what it speaks of. */
export type Says = {
  [Name in keyof Sentences]: { readonly what: Name; readonly args: Parameters<Sentences[Name]> };
}[keyof Sentences];

/** What a finding says. */
export interface Said {
  /** By name, so that the sidebar can say it in the page's language. */
  says: Says;
  /** One English sentence: what was seen, never what it means for certain. */
  sentence: string;
}

/** @param args what the sentence of that name speaks of */
export function said<Name extends keyof Sentences>(what: Name, ...args: Parameters<Sentences[Name]>): Said {
  const write = SENTENCES[what] as (...args: Parameters<Sentences[Name]>) => string;
  return { says: { what, args } as Says, sentence: write(...args) };
}
