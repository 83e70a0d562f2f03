import { type Cell, isBlank, isDate } from "../../cells/grid.ts";
import { type Check, type Finding, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";

/** Errors of formulas in any language (#REF!, #BEZUG!, #¿NOMBRE?), and what stands in cells that were too narrow. */
const ERROR = /^#(?:[¡¿]?\p{Lu}[\p{Lu}/0.]{1,11}[!?]|N\/A|NV|N\/D|N\/B)$/u;
export const isFormulaError = (text: string): boolean => ERROR.test(text);

const NARROW = /^#{3,}$/;

/** A long number as spreadsheets shorten it, from twelve digits on. */
const ROUNDED = /^-?\d(?:[.,]\d+)?E\+(?:1[1-9]|2\d)$/i;

/** Day and month, or month and year, as Excel writes what it took for a date. */
const MONTH =
  /^(?:\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2})$/i;
const RANGE = /^\s*\d{1,2}\s?[-–]\s?\d{1,2}\s*$/;
const DATED = /month|date|period|quarter|when|monat|datum|mois|fecha|mes\b|data\b/i;

const NUMBERED = /\bids?\b|number|\bno\.?\b|code|isbn|ean|gtin|imei|account|tweet|barcode/i;

/**
 * What programs have done to values, and no source writes on purpose: reported at any share, as a column that is damaged
 * through and through is the usual case. The original cannot be told from it for certain, so nothing is offered.
 */
export const damage: Check = {
  name: "damage",
  find: ({ headings, columns }) =>
    columns.flatMap((column, index) => {
      const heading = headings[index] ?? "";
      const filled = column.filter((cell) => !isBlank(cell)).length;
      const texts = column.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
      const rowsOf = (test: (text: string) => boolean): number[] => {
        const rows: number[] = [];
        for (let row = 0; row < texts.length; row++) if (test(texts[row] as string)) rows.push(row);
        return rows;
      };
      const shown = (what: What, rows: readonly number[]): Finding[] =>
        rows.length === 0
          ? []
          : [
              {
                check: "damage",
                column: index,
                count: rows.length,
                samples: samplesOf(column, rows),
                ...said(what, { count: rows.length, of: filled }),
                confidence: 0.75,
                lossless: false,
              },
            ];
      return [
        ...shown(
          "roundedNumbers",
          rounded(
            rowsOf((text) => ROUNDED.test(text)),
            column,
            heading,
          ),
        ),
        ...shown(
          "madeIntoDates",
          madeIntoDates(
            rowsOf((text) => MONTH.test(text)),
            column,
            heading,
          ),
        ),
        ...shown("formulaErrors", rowsOf(isFormulaError)),
        ...shown(
          "narrowCells",
          rowsOf((text) => NARROW.test(text)),
        ),
        ...shown(
          "lostCharacters",
          rowsOf((text) => text.includes("\uFFFD")),
        ),
        ...doubledApostrophes(column, index, filled),
      ];
    }),
};

type What = "roundedNumbers" | "madeIntoDates" | "formulaErrors" | "narrowCells" | "lostCharacters";

/** Beside texts, identifiers that the sheet itself holds as numbers, all round. */
function rounded(texts: readonly number[], column: readonly Cell[], heading: string): readonly number[] {
  const long = column.flatMap((cell, row) =>
    typeof cell === "number" && Math.abs(cell) >= 1e11 && Number.isInteger(cell) ? [row] : [],
  );
  const round = long.filter((row) => significant(Number(column[row])) <= 6);
  return NUMBERED.test(heading) && round.length >= 3 && round.length > long.length * 0.8
    ? [...texts, ...round]
    : texts;
}

const significant = (value: number): number =>
  Number(value.toExponential().replace(/e.*$/, "").replace(/\D/g, "")) === 0
    ? 0
    : value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;

/** Months among other things, or where nothing says that months are meant; and dates among ranges such as 18-24. */
function madeIntoDates(
  months: readonly number[],
  column: readonly Cell[],
  heading: string,
): readonly number[] {
  const filled = column.filter((cell) => !isBlank(cell)).length;
  if (months.length > filled * 0.9 && DATED.test(heading)) return [];
  const ranges = column.filter((cell) => typeof cell === "string" && RANGE.test(cell)).length;
  return ranges < 3
    ? months
    : column.flatMap((cell, row) => (isDate(cell) || months.includes(row) ? [row] : []));
}

/** D''Auria: an apostrophe that a database wrote twice. */
function doubledApostrophes(column: readonly Cell[], index: number, filled: number): Finding[] {
  const single = (cell: Cell): Cell =>
    typeof cell === "string" && cell.includes("''") ? cell.replace(/(\p{L})''(?=\p{L})/gu, "$1'") : cell;
  const rows = column.flatMap((cell, row) => (single(cell) === cell ? [] : [row]));
  if (rows.length === 0) return [];
  return [
    {
      check: "damage",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, single),
      ...said("doubledApostrophes", { count: rows.length, of: filled }),
      fix: {
        kind: "cells",
        cells: rows.map((row) => ({ row, column: index, value: single(column[row] ?? "") })),
      },
      confidence: 0.7,
      lossless: false,
    },
  ];
}
