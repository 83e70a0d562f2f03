import type { Area, Book, CellValue } from "../book.ts";
import { filled } from "../files/write-csv.ts";
import type { Host } from "../host/host.ts";
import type { Playground } from "../open.ts";

export interface Evaluation {
  values: (string | number | boolean)[][];
  /** What a person sees. */
  shown: string[][];
  /** Requests that reached the inference service. */
  requests: number;
  urlFetchCalls: number;
  /** Answers that were remembered and not asked for again. */
  cached: number;
  ms: number;
  /** Distinct sentences. */
  errors: string[];
}

const ERROR = /^(Loading\.\.\.|#(ERROR!|REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|CYCLE!|CALC!))$/;

/**
 * Evaluates a formula beside the content of the first sheet: in the first free column, at the row where its first
 * range begins, under a heading. The result is cut where both it and the content end.
 */
export async function evaluate({ book, host }: Playground, formula: string): Promise<Evaluation> {
  const sheetId = book.sheets()[0]?.id ?? "";
  const content = filled(book, sheetId).area;
  const row = firstRow(formula);
  const column = content.columns + 1;
  const before = { fetches: host.fetches.length, remembered: rememberedIn(host) };
  const start = performance.now();
  if (row === 2) book.type(sheetId, cell(1, column), [[`'${formula.slice(1)}`]]);
  book.type(sheetId, cell(row, column), [[formula]]);
  await book.settled();
  const ms = Math.round(performance.now() - start);
  const area = cut(book, sheetId, book.resultArea(sheetId, row, column), content.rows);
  const shown = book.displayValues(sheetId, area);
  const values = book
    .values(sheetId, area)
    .map((cells, r) => cells.map((value, c) => plain(value, shown[r]?.[c] ?? "")));
  const fetches = host.fetches.slice(before.fetches);
  return {
    values,
    shown,
    requests: fetches.filter(({ method, status }) => method === "POST" && status !== undefined).length,
    urlFetchCalls: fetches.length,
    cached: rememberedIn(host) - before.remembered,
    ms,
    errors: errorsIn(shown, book.errorAt(sheetId, row, column)),
  };
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The row of the first cell that the formula names, so that the result stands beside what it is about. */
function firstRow(formula: string): number {
  const outsideText = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const [, column, row] =
    /(?<![\p{L}\d_$.!])(\$?[A-Za-z]{1,3})(?:\$?([1-9]\d*))?(?::|(?<=\d)(?![\p{L}\d_(]))/u.exec(outsideText) ??
    [];
  if (!column) return 2;
  return row ? Number(row) : 1;
}

/** Without the blank rows at the end of an open range that lie below the content. */
function cut(book: Book, sheetId: string, area: Area, contentRows: number): Area {
  const shown = book.displayValues(sheetId, area);
  let rows = area.rows;
  const least = Math.max(1, contentRows - area.row + 1);
  while (rows > least && shown[rows - 1]?.every((each) => each === "")) rows--;
  return { ...area, rows };
}

function plain(value: CellValue, shown: string): string | number | boolean {
  return typeof value === "object" ? shown : value;
}

function errorsIn(shown: readonly (readonly string[])[], sentence: string | undefined): string[] {
  const first = shown[0]?.[0] ?? "";
  const failed = shown.flat().filter((each) => each.startsWith("#HF "));
  const formula = ERROR.test(first) ? [[first, sentence].filter(Boolean).join(" ")] : [];
  return [...new Set([...formula, ...failed])];
}

/** What the add-on's own count of the day says it took from memory, in this document. */
function rememberedIn(host: Host): number {
  const count = Object.values(host.stored().caches).flatMap((cache) => cache["stet.usage"] ?? []);
  return count.reduce((sum, text) => sum + (JSON.parse(text) as { remembered: number }).remembered, 0);
}
