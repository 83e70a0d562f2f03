import { closeSync, openSync, readSync } from "node:fs";
import Papa from "papaparse";
import { NOT_UTF8, windows1252 } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { NAMED_ROWS, raggedRemark } from "./read-csv.ts";

const CHUNK = 1 << 16;
/** Enough text to find out how cells and rows are parted, as reading the whole file does. */
const SAMPLE = 1 << 20;
const SAMPLE_ROWS = 200;

/** How a CSV file is to be read, found by going through it once. */
interface Survey {
  utf8: boolean;
  delimiter: string;
  newline: string;
  quoted: boolean;
}

/**
 * A CSV file read a few rows at a time, as `readCsv` reads it whole, in memory that does not grow with it.
 * Undefined where only the whole tells how to read it: other encodings than UTF-8 and Windows-1252, a quote that is never
 * closed, rows of megabytes, nothing at all.
 */
export function csvRows(
  path: string,
): { rows: () => Generator<string[][]>; remarks: () => string[] } | undefined {
  const survey = surveyOf(path);
  if (survey === undefined) return undefined;
  const few = new Map<number, { count: number; first: number[] }>();
  let width = 0;
  const note = (row: readonly string[], number: number) => {
    if (row.length > width) width = row.length;
    const rows = few.get(row.length) ?? { count: 0, first: [] };
    few.set(row.length, rows);
    if (row.length > 1 ? row.every((cell) => cell === "") : row[0] === "") return;
    if (rows.first.length < NAMED_ROWS) rows.first.push(number);
    rows.count++;
  };
  return {
    *rows() {
      let number = 0;
      for (const some of parsed(path, survey)) {
        for (const row of some) note(row, ++number);
        yield some;
      }
    },
    remarks() {
      const narrow = [...few].filter(([cells]) => cells < width).map(([, rows]) => rows);
      const first = narrow.flatMap((rows) => rows.first).sort((a, b) => a - b);
      const count = narrow.reduce((sum, rows) => sum + rows.count, 0);
      return [survey.utf8 ? undefined : NOT_UTF8, raggedRemark(first, width, count)].filter(
        (remark) => remark !== undefined,
      );
    },
  };
}

function surveyOf(path: string): Survey | undefined {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let [utf8, quotes, size] = [true, 0, 0];
  const start: Uint8Array[] = [];
  for (const { bytes, last } of chunks(path)) {
    if (
      bytes.includes(0) ||
      (size === 0 && /^(?:\xff\xfe|\xfe\xff|PK\x03\x04|\xd0\xcf\x11\xe0)/.test(latin(bytes.subarray(0, 4))))
    )
      return undefined;
    if (utf8) {
      try {
        strict.decode(bytes, { stream: !last });
      } catch {
        utf8 = false;
      }
    }
    for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) quotes++;
    if (size < SAMPLE) start.push(bytes.slice());
    size += bytes.length;
  }
  if (quotes % 2 === 1) return undefined;
  const whole = Buffer.concat(start);
  const sample = (utf8 ? new TextDecoder().decode(whole) : windows1252(whole)).replace(/^\ufeff/, "");
  if (sample.trim() === "") return undefined;
  const delimiter = findDelimiter(sample);
  const { data, meta } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS + 1 });
  if (data.length <= SAMPLE_ROWS && size > SAMPLE) return undefined;
  return { utf8, delimiter, newline: meta.linebreak, quoted: quotes > 0 };
}

const QUOTE = 0x22;
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The rows of a file, some at a time; the blank line that ends it is none. */
function* parsed(path: string, { utf8, delimiter, newline, quoted }: Survey): Generator<string[][]> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for (const { bytes, last } of chunks(path)) {
    const text = rest + (utf8 ? decoder.decode(bytes, { stream: !last }) : windows1252(bytes));
    let rows: string[][];
    if (quoted) {
      const parser = new Papa.Parser({ delimiter, newline } as never);
      const { data, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
      rows = data;
      rest = text.slice(meta.cursor);
    } else {
      const end = last ? text.length : text.lastIndexOf(newline) + newline.length;
      const lines = text.slice(0, last ? end : Math.max(0, end - newline.length)).split(newline);
      rows = !last && end < newline.length ? [] : lines.map((line) => line.split(delimiter));
      rest = text.slice(end);
    }
    if (last && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
    yield rows;
  }
}

/** The bytes of a file, a megabyte at a time, in a place that the next replace. */
function* chunks(path: string): Generator<{ bytes: Uint8Array; last: boolean }> {
  const file = openSync(path, "r");
  try {
    const places = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)] as const;
    let length = readSync(file, places[0], 0, CHUNK, null);
    for (let turn = 0; ; turn ^= 1) {
      const bytes = places[turn as 0 | 1].subarray(0, length);
      length = length === 0 ? 0 : readSync(file, places[(turn ^ 1) as 0 | 1], 0, CHUNK, null);
      yield { bytes, last: length === 0 };
      if (length === 0) return;
    }
  } finally {
    closeSync(file);
  }
}
