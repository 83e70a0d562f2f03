import { seeded } from "../inference/seeded.ts";
import { fitted, strengthsOf } from "./softmax.ts";

/** What was said of a taught text by what had not seen it. */
export interface Unseen {
  readonly row: number;
  readonly strengths: Float64Array;
}

/** Parts that taught texts are split into: each is judged by what the others teach. */
const PARTS = 5;

/**
 * Splits into parts so that each holds about as many of each label, by a seed.
 * @returns the part of each text
 */
export function inParts(labels: readonly number[], seed: string): number[] {
  const random = seeded(seed);
  const parts = new Array<number>(labels.length).fill(0);
  let next = 0;
  const order = labels.map((label, row) => ({ label, row, lot: random() }));
  for (const { row } of order.sort((a, b) => a.label - b.label || a.lot - b.lot)) parts[row] = next++ % PARTS;
  return parts;
}

/** What a label's texts count, so that rare labels are not drowned by common ones; 1 in the mean. */
export function worthOf(labels: readonly number[]): Float64Array {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const worth = Float64Array.from(labels, (label) => (counts.get(label) ?? 1) ** -0.7);
  const mean = worth.reduce((sum, value) => sum + value, 0) / (labels.length || 1);
  return worth.map((value) => value / mean);
}

/** Has every taught text judged by what is taught without its part. */
export function judgeUnseen(
  like: readonly Float64Array[],
  labels: readonly number[],
  among: number,
  ridge: number,
  parts: readonly number[],
): Unseen[] {
  const unseen: Unseen[] = [];
  for (let part = 0; part < PARTS; part++) {
    const rows = labels.map((_, row) => row);
    const own = rows.filter((row) => parts[row] !== part);
    const others = rows.filter((row) => parts[row] === part);
    const taught = own.map((row) => labels[row] ?? 0);
    const between = own.map((row) => Float64Array.from(own, (at) => like[row]?.[at] ?? 0));
    const weights = fitted(between, taught, among, ridge, worthOf(taught));
    for (const row of others) {
      const near = Float64Array.from(own, (at) => like[row]?.[at] ?? 0);
      unseen.push({ row, strengths: strengthsOf(weights, near) });
    }
  }
  return unseen;
}
