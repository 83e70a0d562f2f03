import { seeded } from "../inference/seeded.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";

/** Indices of a random sample without repeats, the same for the same seed, in ascending order. */
export function sample(count: number, size: number, seed: string): number[] {
  const random = seeded(seed);
  const indices = Array.from({ length: count }, (_, index) => index);
  const chosen: number[] = [];
  while (chosen.length < size && indices.length > 0) {
    const at = Math.floor(random() * indices.length);
    chosen.push(indices[at] as number);
    indices[at] = indices[indices.length - 1] as number;
    indices.pop();
  }
  return chosen.sort((a, b) => a - b);
}

/**
 * The 95 % interval of a share that was counted in a sample, by Wilson's score method (1927), which holds for small
 * samples and for shares near 0 and 1. Shares from 0 to 1.
 */
export function interval(right: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = right / of;
  const center = share + (z * z) / (2 * of);
  const margin = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (center - margin) / scale), high: Math.min(1, (center + margin) / scale) };
}

/** What the log and the methods box say of a sample that a person checked. */
export const sampleSaid = (right: number, of: number): Said =>
  said("log.sample", { right, of, ...interval(right, of) });
