import { shapeOf } from "./shape.ts";

/** What the values of a column are like, for comparing with another's. */
export interface ColumnTraits {
  blank: number;
  numeric: number;
  length: number;
  distinct: number;
  values: ReadonlySet<string>;
  shapes: ReadonlyMap<string, number>;
}

const LOOKED_AT = 300;

/** What the first values of a column are like. */
export function traitsOf(column: readonly string[]): ColumnTraits {
  const looked = column.slice(0, LOOKED_AT).map((text) => text.trim());
  const filled = looked.filter((text) => text !== "");
  const part = (some: number): number => (filled.length === 0 ? 0 : some / filled.length);
  const values = new Set(filled.map((text) => text.toLowerCase()));
  const shapes = new Map<string, number>();
  for (const text of filled) {
    const shape = shapeOf(text).slice(0, 24);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1 / filled.length);
  }
  return {
    blank: looked.length === 0 ? 1 : 1 - filled.length / looked.length,
    numeric: part(filled.filter((text) => /^-?[\d.,]+$/.test(text)).length),
    length: part(filled.reduce((sum, text) => sum + text.length, 0)),
    distinct: part(values.size),
    values,
    shapes,
  };
}

/** How alike the values of two columns are, from 0 to 1; in the middle where one of them has none. */
export function columnLikeness(a: ColumnTraits, b: ColumnTraits): number {
  if (a.values.size === 0 || b.values.size === 0) return a.values.size === b.values.size ? 0.6 : 0.45;
  const near = (x: number, y: number): number => 1 - Math.min(1, Math.abs(x - y));
  const longer = Math.max(a.length, b.length);
  const length = longer === 0 ? 1 : Math.min(a.length, b.length) / longer;
  let shapes = 0;
  for (const [shape, share] of a.shapes) shapes += Math.min(share, b.shapes.get(shape) ?? 0);
  let common = 0;
  for (const value of a.values) if (b.values.has(value)) common++;
  const values = common / Math.min(a.values.size, b.values.size);
  return (
    0.25 * near(a.numeric, b.numeric) +
    0.15 * length +
    0.1 * near(a.distinct, b.distinct) +
    0.05 * near(a.blank, b.blank) +
    0.2 * shapes +
    0.25 * Math.max(values, shapes / 2)
  );
}
