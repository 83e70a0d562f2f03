import type { SplitStep } from "../recipe.ts";
import { GAP, type Seam, seamsAt, WIDE_GAP } from "../seams.ts";
import { seamsFor, splitText } from "../split-text.ts";

/** How a column is taken apart: at these seams, in this order. */
export type Split = Pick<SplitStep, "by" | "keys" | "widths">;

/** So many of the rows that can be taken apart at all must be built alike. */
const ALIKE = 0.8;

const LOOKED_AT = 500;

/**
 * How the texts of a column can be taken apart, without examples: at what stands between their values in all of them,
 * else at fixed widths, else at the capital letters inside words. Nothing where they have nothing in common.
 */
export function proposeSplit(column: readonly string[]): Split | undefined {
  const texts = column.filter((text) => text.trim() !== "").slice(0, LOOKED_AT);
  const widths = fixedWidths(texts);
  if (widths.length > 1 && isMotley(texts)) return { keys: [], by: "widths", widths };
  for (const by of ["values", "smallValues", "widths", "humps"] as const) {
    if (by === "widths" && widths.length > 1) return { keys: [], by, widths };
    if (by === "widths") continue;
    const rows = texts
      .map((text) => seamsFor(text, by))
      .filter((seams) => seams.some(({ keys }) => keys.length > 0));
    const anchors = commonKeys(
      rows.map((seams) => seams.flatMap(({ keys }) => (keys.length === 1 ? keys : []))),
    );
    const keys = withGaps(rows, anchors);
    const split = { keys, by, widths: [] };
    const parts = texts.map((text) => splitText(text, split)).filter((row) => row !== undefined);
    const several = parts.filter((row) => row.filter((part) => /[\p{L}\p{N}\p{Sc}]/u.test(part)).length > 1);
    if (keys.length > 0 && parts.length >= ALIKE * rows.length && several.length >= parts.length / 2)
      return split;
  }
  return undefined;
}

/** Whether no two rows have the same marks: then what they share is where their columns begin. */
const isMotley = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.replace(/[\p{L}\p{N}\s]+/gu, ""))).size === texts.length;

/** Between two marks that all rows have: the gaps, where all rows have as many there, or those of the same kind. */
function withGaps(rows: readonly (readonly Seam[])[], anchors: readonly string[]): string[] {
  const fields: Seam[][][] = Array.from({ length: anchors.length + 1 }, () => []);
  for (const seams of rows) {
    const at = seamsAt(seams, anchors);
    if (!at) continue;
    for (const [field, gaps] of fields.entries()) {
      const from = field === 0 ? 0 : (at[field - 1]?.end ?? 0);
      const to = at[field]?.start ?? Number.POSITIVE_INFINITY;
      gaps.push(seams.filter(({ keys, start }) => keys.length > 1 && start >= from && start < to));
    }
  }
  return fields.flatMap((rowsOfField, field) => [
    ...gapKeys(rowsOfField),
    ...anchors.slice(field, field + 1),
  ]);
}

function gapKeys(rows: readonly (readonly Seam[])[]): string[] {
  const wide = rows.map((gaps) => gaps.filter(({ keys }) => keys.includes(WIDE_GAP)));
  const even = (some: readonly (readonly Seam[])[]): boolean =>
    some.length > 0 && (some[0]?.length ?? 0) > 0 && some.every((gaps) => gaps.length === some[0]?.length);
  if (even(wide)) {
    const others = rows.map((gaps) =>
      gaps.flatMap(({ keys }) => (keys.includes(WIDE_GAP) ? [WIDE_GAP] : [keys[1] ?? ""])),
    );
    return commonKeys(others).filter((key) => key === WIDE_GAP || key !== "a a");
  }
  if (even(rows)) return (rows[0] ?? []).map(() => GAP);
  const kinds = rows.map((gaps) =>
    gaps.map(({ keys }) => keys[1] ?? "").filter((key) => key !== "a a" && key !== " "),
  );
  return kinds.every((keys) => keys.length > 0) ? commonKeys(kinds) : [];
}

/** The keys that nearly all rows have in the same order. */
function commonKeys(rows: readonly (readonly string[])[]): string[] {
  const sequences = new Map<string, { keys: readonly string[]; count: number }>();
  for (const keys of rows) {
    const known = sequences.get(keys.join("\u0000"));
    if (known) known.count++;
    else sequences.set(keys.join("\u0000"), { keys, count: 1 });
  }
  const sorted = [...sequences.values()].sort((a, b) => b.count - a.count || b.keys.length - a.keys.length);
  let common = sorted[0]?.keys ?? [];
  let odd = 0;
  for (const { keys, count } of sorted.slice(1)) {
    const shared = longestShared(common, keys);
    const isOdd = shared.length < common.length / 2 && odd + count <= rows.length * (1 - ALIKE);
    if (isOdd) odd += count;
    else common = shared;
  }
  return [...common];
}

/** The longest sequence that stands in both, in order. */
function longestShared(a: readonly string[], b: readonly string[]): string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint16Array;
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const shared: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.push(a[i] ?? "");
      i++;
      j++;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return shared;
}

/** Widths of columns that begin at the same place in every row, when all rows are as long. */
function fixedWidths(texts: readonly string[]): number[] {
  const length = texts[0]?.length ?? 0;
  if (texts.length < 3 || length < 3 || texts.some((text) => text.length !== length)) return [];
  if (texts.every((text) => /^\d+$/.test(text))) return Array.from({ length }, () => 1);
  const starts = [0];
  for (let at = 1; at < length; at++) {
    const begun = texts.some((text) => text.slice(0, at).trim() !== "");
    if (begun && texts.every((text) => text[at - 1] === " ") && texts.some((text) => text[at] !== " "))
      starts.push(at);
  }
  return starts.map((start, at) => (starts[at + 1] ?? length) - start);
}
