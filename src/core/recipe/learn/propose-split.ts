import type { SplitStep } from "../recipe.ts";
import { BETWEEN, GAP, MARK, type Seam, SPACE, seamsAt, WIDE_GAP } from "../seams.ts";
import { seamsFor, splitText } from "../split-text.ts";
import { commonKeys } from "./common-keys.ts";
import { arePadded, fixedWidths } from "./fixed-widths.ts";

/** How a column is taken apart: at these seams, in this order. */
export type Split = Pick<SplitStep, "by" | "keys" | "widths">;

/** So many of the rows that can be taken apart at all must be built alike. */
const ALIKE = 0.8;
const ODD = 1 - ALIKE;

const LOOKED_AT = 500;

/**
 * How the texts of a column can be taken apart, without examples: at what stands between their values in all of them,
 * else at fixed widths, else at the capital letters inside words. Nothing where they have nothing in common.
 */
export function proposeSplit(column: readonly string[]): Split | undefined {
  const filled = column.filter((text) => text.trim() !== "");
  const texts = filled.slice(0, LOOKED_AT);
  // Widths cut every text, so that all of them are looked at: one that is built otherwise would be cut through a word.
  const widths = fixedWidths(filled);
  const atWidths: Split | undefined = widths.length > 1 ? { keys: [], by: "widths", widths } : undefined;
  if (atWidths && isMotley(texts)) return atWidths;
  const read = isQuoted(texts) ? "quoted" : "values";
  const atSeams = splitBy(texts, read) ?? splitBy(texts, "smallValues");
  if (atSeams && atWidths && arePadded(texts) && partsOf(texts, atWidths) > partsOf(texts, atSeams))
    return atWidths;
  return atSeams ?? atWidths ?? splitBy(texts, "humps");
}

/** Whether no two rows have the same marks: then what they share is where their columns begin. */
const isMotley = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.replace(/[\p{L}\p{N}\s]+/gu, ""))).size === texts.length;

/** Whether only some texts have quotation marks, around what holds a mark that separates elsewhere. */
function isQuoted(texts: readonly string[]): boolean {
  const counts = new Set(texts.map((text) => text.split('"').length));
  return counts.size > 1 && texts.some((text) => /(?:^|[\s,;|])"[^"]*[,;|\t][^"]*"(?:$|[\s,;|])/.test(text));
}

const HOLDS = /[\p{L}\p{N}\p{Sc}]/u;

/** How many pieces hold something in some row. */
function partsOf(texts: readonly string[], split: Split): number {
  const filled = new Set<number>();
  for (const text of texts) {
    for (const [at, part] of (splitText(text, split) ?? []).entries()) if (HOLDS.test(part)) filled.add(at);
  }
  return filled.size;
}

function splitBy(texts: readonly string[], by: Split["by"]): Split | undefined {
  const rows = texts.map((text) => seamsFor(text, by)).filter((seams) => seams.length > 0);
  const anchors = commonKeys(
    rows.map((seams) => [...keysOf(seams, MARK), ...meetings(seams)]),
    ODD,
  );
  const alike = rows.filter((seams) => seamsAt(seams, anchors));
  const marks = keysBetween(alike, keysBetween(alike, [], runKeys), markKeys);
  const keys = keysBetween(alike, keysBetween(alike, marks, meetingKeys), gapKeys);
  const split = { keys, by, widths: [] };
  const parts = texts.map((text) => splitText(text, split)).filter((row) => row !== undefined);
  const several = parts.filter((row) => row.filter((part) => HOLDS.test(part)).length > 1);
  const isCommon = parts.length >= ALIKE * rows.length && several.length >= parts.length / 2;
  return split.keys.length > 0 && isCommon ? split : undefined;
}

const isGap = ({ keys }: Seam): boolean => keys.includes(GAP);

/** The keys of one kind. */
const keysOf = (seams: readonly Seam[], kind: string): string[] =>
  seams.flatMap(({ keys }) => keys.filter((key) => key.startsWith(kind)));

/** Where letters and digits meet. */
const meetings = (seams: readonly Seam[]): string[] =>
  seams.flatMap(({ keys, start, end }) => (start === end ? keys : []));

/** What stands in the same field of every row, from one key that all rows have to the next. */
type Field = (readonly Seam[])[];

/** The keys, and between them those that are found in each field. */
function keysBetween(
  rows: readonly (readonly Seam[])[],
  keys: readonly string[],
  find: (field: Field) => readonly string[],
): string[] {
  const fields: Field[] = Array.from({ length: keys.length + 1 }, () => []);
  for (const seams of rows) {
    const at = seamsAt(seams, keys);
    if (!at) continue;
    for (const [index, field] of fields.entries()) {
      const [before, after] = [at[index - 1], at[index]];
      const [from, to] = [before?.end ?? 0, after?.start ?? Number.POSITIVE_INFINITY];
      field.push(
        seams.filter((seam) => seam !== before && seam !== after && seam.start >= from && seam.end <= to),
      );
    }
  }
  return fields.flatMap((field, index) => [...find(field), ...keys.slice(index, index + 1)]);
}

/** What stands between values in all rows, unless only the marks by themselves are the same in every row. */
function runKeys(field: Field): readonly string[] {
  const runs = field.map((seams) => keysOf(seams, BETWEEN));
  return sameInAll(runs) ?? sameInAll(field.map((seams) => keysOf(seams, MARK))) ?? commonKeys(runs, 0);
}

const markKeys = (field: Field): string[] =>
  commonKeys(
    field.map((seams) => keysOf(seams, MARK)),
    0,
  );

/** Where letters and digits meet, as often in every row: in codes they do anywhere. */
const meetingKeys = (field: Field): readonly string[] => sameInAll(field.map(meetings)) ?? [];

/** The keys, where every row has just these. */
const sameInAll = (rows: readonly (readonly string[])[]): readonly string[] | undefined =>
  rows.every((keys) => keys.join("\u0000") === rows[0]?.join("\u0000")) ? rows[0] : undefined;

/** The gaps of a field, where all rows have as many there, or those of the same kind. */
function gapKeys(field: Field): string[] {
  const rows = field.map((seams) => seams.filter(isGap));
  const wide = rows.map((gaps) => gaps.filter(({ keys }) => keys.includes(WIDE_GAP)));
  const even = (some: readonly (readonly Seam[])[]): boolean =>
    some.length > 0 && (some[0]?.length ?? 0) > 0 && some.every((gaps) => gaps.length === some[0]?.length);
  if (even(wide)) {
    const others = rows.map((gaps) =>
      gaps.flatMap(({ keys }) => (keys.includes(WIDE_GAP) ? [WIDE_GAP] : [keys[1] ?? ""])),
    );
    return commonKeys(others, ODD).filter((key) => key === WIDE_GAP || key !== "a a");
  }
  if (even(rows)) return (rows[0] ?? []).map(() => GAP);
  const spaces = spacesWithEmpties(rows, wide);
  if (spaces > 0) return Array.from({ length: spaces }, () => SPACE);
  const kinds = rows.map((gaps) =>
    gaps.map(({ keys }) => keys[1] ?? "").filter((key) => key !== "a a" && key !== " "),
  );
  return kinds.every((keys) => keys.length > 0) ? commonKeys(kinds, ODD) : [];
}

/** How many spaces every row has, where a few have two or more in a row because a value is not there; else 0. */
function spacesWithEmpties(rows: Field, wide: Field): number {
  const counts = new Set(rows.map((gaps) => gaps.reduce((sum, { start, end }) => sum + end - start, 0)));
  const [count = 0] = counts;
  const few = wide.filter((gaps) => gaps.length > 0).length <= rows.length / 2;
  return counts.size === 1 && few && rows.length >= 3 ? count : 0;
}
