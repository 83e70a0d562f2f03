import { Reading } from "../reading.ts";
import { MOST, type Take, type TextOp } from "../recipe.ts";
import { shapeOf } from "../shape.ts";
import { textAfter } from "../text-ops.ts";
import type { Meant } from "./words/meant.ts";

/** So many rows without an answer are looked at while programs are compared. */
const SAMPLE = 36;

/** What is to be learned: rows of cells, the first of which have an answer. */
export interface Lesson {
  /** The taught rows first, then a sample of the others. */
  rows: readonly (readonly Reading[])[];
  taught: number;
  outs: readonly string[];
  columns: number;
  /** How much may still be tried; counted down by whoever tries. */
  budget: { left: number };
  /** What words say of it beside the rows. */
  meant?: Meant;
}

/** Something that can be taken from every taught row, with what it gives for every row. */
export interface Candidate {
  take: Take;
  /** How unlikely it is that somebody means this: lower is likelier. */
  cost: number;
  texts: readonly (string | undefined)[];
}

const cut = (cells: readonly string[], columns: number): Reading[] =>
  Array.from({ length: columns }, (_, at) => new Reading((cells[at] ?? "").slice(0, MOST.cell)));

/** A lesson from taught rows and the rows to be filled, of which a few of every shape are looked at. */
export function lessonOf(
  taught: readonly { in: readonly string[]; out: string }[],
  others: readonly (readonly string[])[],
  budget: { left: number },
  meant?: Meant,
): Lesson {
  const columns = Math.max(0, ...taught.map((row) => row.in.length));
  const sample = sampleOf(others);
  return {
    rows: [...taught.map((row) => row.in), ...sample].map((cells) => cut(cells, columns)),
    taught: taught.length,
    outs: taught.map((row) => row.out),
    columns,
    budget,
    ...(meant && { meant }),
  };
}

/** Rows of every shape in turn, so that rare shapes are seen too. */
function sampleOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length <= SAMPLE) return rows;
  const byShape = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const shape = row.map(shapeOf).join("\u0000");
    const alike = byShape.get(shape);
    if (alike) alike.push(row);
    else byShape.set(shape, [row]);
  }
  const groups = [...byShape.values()];
  const sample: (readonly string[])[] = [];
  for (let turn = 0; sample.length < SAMPLE; turn++) {
    for (const group of groups) {
      const row = group[turn];
      if (row && sample.length < SAMPLE) sample.push(row);
    }
  }
  return sample;
}

/** The lesson of some of the rows only, in the same order. */
export function lessonOfRows(lesson: Lesson, keep: (row: readonly Reading[]) => boolean): Lesson {
  const kept = lesson.rows.map(keep);
  return {
    ...lesson,
    rows: lesson.rows.filter((_, at) => kept[at]),
    outs: lesson.outs.filter((_, at) => kept[at]),
    taught: kept.slice(0, lesson.taught).filter(Boolean).length,
  };
}

/** What a chain of operations gives for every row; nothing where a taught row has no text, or one its answer lacks. */
export function textsFor(
  lesson: Lesson,
  from: number,
  ops: readonly TextOp[],
): (string | undefined)[] | undefined {
  const texts: (string | undefined)[] = [];
  lesson.budget.left -= lesson.taught;
  for (let at = 0; at < lesson.taught; at++) {
    const text = textOf(lesson, at, from, ops);
    if (text === undefined || text === "" || !lesson.outs[at]?.includes(text)) return undefined;
    texts.push(text);
  }
  lesson.budget.left -= lesson.rows.length;
  for (let at = lesson.taught; at < lesson.rows.length; at++) texts.push(textOf(lesson, at, from, ops));
  return texts;
}

const textOf = ({ rows }: Lesson, at: number, from: number, ops: readonly TextOp[]): string | undefined => {
  const reading = rows[at]?.[from];
  return reading && textAfter(reading, ops, rows[at]);
};

/** What kinds of characters a text has, as bits. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) kinds |= 1;
    else if (code >= 97 && code <= 122) kinds |= 2;
    else if (code >= 65 && code <= 90) kinds |= 4;
    else if (code === 32) kinds |= 8;
    else if (code < 33) kinds |= 16;
    else if (code < 128) kinds |= 32 << (code % 8);
    else kinds |= 2;
  }
  return kinds;
}

/**
 * What makes it less likely that texts are what is meant: rows for which there is none, or that hold kinds of
 * characters that no taught row's text holds.
 */
export function strangeness(texts: readonly (string | undefined)[], taught: number): number {
  const others = texts.length - taught;
  if (others <= 0) return 0;
  let known = 0;
  for (let at = 0; at < taught; at++) known |= kindsIn(texts[at] ?? "");
  let [missing, strange] = [0, 0];
  for (let at = taught; at < texts.length; at++) {
    const text = texts[at];
    if (text === undefined || text === "") missing++;
    else if ((kindsIn(text) & ~known) !== 0) strange++;
  }
  return (missing > 0 ? 0.25 + (1.2 * missing) / others : 0) + (0.9 * strange) / others;
}
