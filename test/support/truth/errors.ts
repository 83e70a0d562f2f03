import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Table } from "../../../src/core/profile/finding.ts";
import { type SeededChoice, seededChoice } from "./seeded-choice.ts";

type Columns = Record<string, Cell[]>;

const CITIES = ["Lisbon", "Coventry", "São Bento", "Newcastle", "Swansea", "Roxburgh"];
const STATES = ["TX", "CA", "NV", "OR", "WA"];
const SUPPLIERS = [
  "Northwind Traders",
  "Smith & Sons",
  "Café Royal Ltd",
  "Hollow Creek Farms",
  "Ashford Motors",
];
const ROWS = 90;

/** A table of another kind than those of `KINDS`, without an error. */
function clean(choice: SeededChoice): Columns {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const place = rows.map(() => choice.below(CITIES.length));
  const day = rows.map(() => 1 + choice.below(27));
  return {
    Id: rows.map((row) => 4001 + row),
    Supplier: rows.map(() => choice.pick(SUPPLIERS)),
    City: place.map((at) => CITIES[at] as string),
    Office: place.map((at) => `${CITIES[at]} head office`),
    Region: place.map(
      (at) => ["Alentejo", "Midlands", "Minho", "Tyneside", "Glamorgan", "Borders"][at] as string,
    ),
    State: rows.map(() => choice.pick(STATES)),
    ZIP: rows.map(() => 10_000 + choice.below(89_000)),
    Start: day.map((each) => `2023-04-${String(each).padStart(2, "0")}`),
    End: day.map((each) => `2023-06-${String(each).padStart(2, "0")}`),
    Paid: rows.map(() => 40 + choice.below(900) + 0.5),
    Share: rows.map(() => (1 + choice.below(90)) / 100),
    Note: rows.map((row) => `Report ${row} was read and filed in good time.`),
  };
}

type Spoil = (columns: Columns, choice: SeededChoice) => void;

/** Changes some cells of a column, as many as chance will have. */
const cells =
  (
    heading: string,
    change: (cell: string, choice: SeededChoice) => Cell,
    only: (cell: string) => boolean = () => true,
  ): Spoil =>
  (columns, choice) => {
    const column = columns[heading] as Cell[];
    const rows = column.flatMap((cell, row) => (only(String(cell)) ? [row] : []));
    for (const row of choice.some(rows, 1 + choice.below(4)))
      column[row] = change(String(column[row]), choice);
  };

const all =
  (heading: string, change: (cell: string, choice: SeededChoice) => Cell): Spoil =>
  (columns, choice) => {
    columns[heading] = (columns[heading] as Cell[]).map((cell) => change(String(cell), choice));
  };

const rowOf =
  (line: (columns: Columns, heading: string) => Cell): Spoil =>
  (columns) => {
    const made = Object.keys(columns).map((heading) => [heading, line(columns, heading)] as const);
    for (const [heading, cell] of made) columns[heading]?.push(cell);
  };

/** A letter in the middle of a text that becomes another. */
const letter = (text: string, choice: SeededChoice, by: string): string => {
  const at = 1 + choice.below(text.length - 2);
  return `${text.slice(0, at)}${by}${text.slice(at + 1)}`;
};

const sumOf = (column: readonly Cell[] = []): number =>
  column.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);

/** What goes wrong with tables, each by itself. */
export const ERRORS: Readonly<Record<string, Spoil>> = {
  "capitals throughout": cells("City", (cell) => cell.toUpperCase()),
  "no capitals": cells("Supplier", (cell) => cell.toLowerCase()),
  "a full stop": cells("Supplier", (cell) => `${cell}.`),
  "an accent lost": cells(
    "City",
    () => "Sao Bento",
    (cell) => cell === "São Bento",
  ),
  "an ampersand lost": cells(
    "Supplier",
    () => "Smith Sons",
    (cell) => cell === "Smith & Sons",
  ),
  "words in another order": cells("Supplier", (cell) => cell.split(" ").reverse().join(" ")),
  "a letter wrong": cells("City", (cell, choice) => letter(cell, choice, choice.pick([..."aeioutnrs"]))),
  "a letter left out": cells("Supplier", (cell, choice) => letter(cell, choice, "")),
  "a letter damaged all over": (columns, choice) => {
    for (const heading of ["City", "Office", "Region"]) {
      const column = columns[heading] as Cell[];
      for (const row of choice.some([...column.keys()], 9))
        column[row] = letter(String(column[row]), choice, "q");
    }
  },
  "a cell that disagrees": cells("Region", (cell, choice) => letter(cell, choice, "e")),
  spaces: cells("City", (cell) => ` ${cell}  `),
  "an entity": cells("Supplier", () => "Smith &amp; Sons"),
  "misread letters": cells("City", () => "SÃ£o Bento"),
  "lost letters": cells("City", () => "S\uFFFDo Bento"),
  "look-alikes": cells("City", () => "Сoventry"),
  "a word for nothing among numbers": cells("Paid", () => "N/A"),
  "a word for nothing among texts": cells("City", () => "unknown"),
  "a sign for nothing": cells("State", () => "--"),
  "a number that stands for nothing": cells("Paid", () => 9999),
  "a percent sign": cells("Share", (cell) => `${cell}%`),
  "numbers as text": cells("Paid", (cell) => ` ${cell} `),
  "numbers as text with a currency": cells("Paid", (cell) => `$${cell}`),
  "numbers as text throughout": all(
    "Paid",
    (cell) => `${cell.slice(0, 1)},${cell.padStart(6, "1").slice(1, 4)},000`,
  ),
  units: all("Paid", (cell, choice) => `${cell} ${choice.pick(["oz", "oz.", "ounces"])}`),
  "zeros lost": cells("ZIP", (_, choice) => 1000 + choice.below(8999)),
  "another date format": cells("Start", (cell) => `${cell.slice(8)}/${cell.slice(5, 7)}/${cell.slice(0, 4)}`),
  "days that are months": all("Start", (_, choice) => `0${1 + choice.below(9)}/0${1 + choice.below(9)}/2023`),
  "a day that nobody knows": cells("End", () => "1970-01-01"),
  "an end before its start": cells("End", () => "2022-01-01"),
  "rounded numbers": cells("Id", (_, choice) => `${1 + choice.below(9)}.20${choice.below(9)}4E+15`),
  "rounded numbers throughout": all(
    "Id",
    (_, choice) => `${1 + choice.below(9)}.20${choice.below(999)}4E+15`,
  ),
  "errors of formulas": cells("Paid", () => "#DIV/0!"),
  "errors of formulas throughout": all("Paid", () => "#REF!"),
  "narrow cells": all("Start", () => "########"),
  "months of ranges": cells("Note", (_, choice) => `${1 + choice.below(12)}-Oct`),
  "an amount far away": cells("Paid", () => 88_000_000.5),
  "currencies mixed": all("Paid", (cell, choice) => `${choice.pick(["$", "$", "€"])}${cell}`),
  "another type": cells("Start", () => "soon"),
  "another shape": cells("Note", () => "R/17"),
  "two values in one cell": (columns, choice) => {
    for (const row of choice.some([...Array(ROWS).keys()], 4)) {
      (columns.City as Cell[])[row] = `${columns.City?.[row]} ${columns.State?.[row]}`;
      (columns.State as Cell[])[row] = "";
    }
  },
  "a blank row": rowOf(() => ""),
  "a row twice": rowOf((columns, heading) => columns[heading]?.[3] ?? ""),
  "the headings again": rowOf((_, heading) => heading),
  "a total": rowOf((columns, heading) =>
    heading === "Supplier" ? "Total" : heading === "Paid" ? sumOf(columns.Paid) : "",
  ),
  "a note": rowOf((_, heading) =>
    heading === "Supplier" ? "Source: the register of the county, as of May" : "",
  ),
  "a heading twice": (columns) => {
    columns["City "] = [...(columns.City as Cell[])];
  },
};

const tableOf = (columns: Columns): Table => ({
  headings: Object.keys(columns).map((heading) => heading.trim()),
  columns: Object.values(columns),
});

/** A table without an error, and the same with one kind of it. */
export function spoiltTable(error: string, seed: number): { whole: Table; spoilt: Table } {
  const choice = seededChoice(seed);
  const columns = clean(choice);
  const whole = tableOf(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]])),
  );
  ERRORS[error]?.(columns, choice);
  return { whole, spoilt: tableOf(columns) };
}
