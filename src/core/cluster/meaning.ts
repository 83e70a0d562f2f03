import { pipelineOf } from "../models/model-of.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job } from "../tasks/job.ts";
import { around } from "./around.ts";
import { asClusters, type Cluster } from "./clusters.ts";
import { Together } from "./together.ts";

/** The neighbours that are kept of each value. */
const NEIGHBOURS = 8;

/** The likenesses between which a person may choose: below, a model sees likeness everywhere. */
export const LEAST = 0.5;
export const MOST = 0.95;

/**
 * How far above the likeness that two values of a column mostly have, in median deviations, two of one meaning are
 * looked for: models differ in how alike they find what is not.
 */
const ABOVE = 5;

/** Parts that likenesses from -1 to 1 are counted in. */
const PARTS = 400;

/**
 * What a model of sentences is asked for the meaning of values.
 * @throws UsageError when the settings do not allow the model, or the chosen one is none of sentences.
 */
export const meaningJob = (values: readonly string[], settings: Settings): Job => ({
  ...pipelineOf("feature-extraction", {}, settings),
  parameters: {},
  inputs: values,
});

/** The pairs that are compared among so many values. */
export const comparisons = (values: number): number => (values * (values - 1)) / 2;

/** Pairs of values by their place in the list that was given, each with how alike they are. */
export interface Likenesses {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The cosine of their vectors: 1 for the same meaning. */
  readonly like: Float32Array;
  /** From where on a pair stands out among all pairs of the list, between `LEAST` and `MOST`. */
  readonly usual: number;
}

/**
 * The nearest neighbours of every value by the cosine of their vectors, all pairs compared; those below `LEAST` are left
 * out. Breathes (yields how many values it has looked at) so that it can be stopped.
 * @param vectors as numbers from -127 to 127; undefined for a value that has none. Those of another length are of another
 * model, and not compared.
 */
export function* likenesses(vectors: readonly (Int8Array | undefined)[]): Generator<number, Likenesses> {
  const lengths = vectors.map((vector) => (vector ? Math.sqrt(dot(vector, vector)) || 1 : 1));
  const nearest = vectors.map(() => new Nearest());
  const counts = new Float64Array(PARTS + 1);
  for (const [at, vector] of vectors.entries()) {
    yield at;
    if (vector === undefined) continue;
    for (let other = 0; other < at; other++) {
      const own = vectors[other];
      if (own?.length !== vector.length) continue;
      const like = dot(vector, own) / ((lengths[at] ?? 1) * (lengths[other] ?? 1));
      const part = Math.round(((like + 1) / 2) * PARTS);
      counts[part] = (counts[part] ?? 0) + 1;
      if (like < LEAST) continue;
      nearest[at]?.take(other, like);
      nearest[other]?.take(at, like);
    }
  }
  const middle = middleOf(counts);
  const away = new Float64Array(PARTS + 1);
  counts.forEach((count, part) => {
    away[Math.abs(part - middle)] = (away[Math.abs(part - middle)] ?? 0) + count;
  });
  const stands = ((middle + ABOVE * middleOf(away)) / PARTS) * 2 - 1;
  return { ...pairsOf(nearest), usual: Math.min(MOST, Math.max(LEAST, Math.round(stands * 100) / 100)) };
}

/** The part that the median is in. */
function middleOf(counts: Float64Array): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let before = 0;
  for (const [part, count] of counts.entries()) {
    before += count;
    if (before >= half) return part;
  }
  return 0;
}

/**
 * The clusters of values that mean alike, around one value each, without those whose values stand together already.
 * @param counts how often each different value stands in the column
 * @param values the list that the likenesses are of
 * @param least how alike two values are to be
 * @param found groups of values that other methods have put together
 */
export function clustersByMeaning(
  counts: ReadonlyMap<string, number>,
  values: readonly string[],
  { a, b, like }: Likenesses,
  least: number,
  found: readonly (readonly string[])[],
): Cluster[] {
  const pairs = Array.from(like, (sure, at) => ({ a: a[at] ?? 0, b: b[at] ?? 0, sure }));
  const together = new Together();
  for (const group of found) together.add(group);
  const groups = around(
    values,
    pairs.filter(({ sure }) => sure >= least),
  );
  return asClusters(
    groups.filter((group) => !together.has(group)),
    "meaning",
    counts,
  );
}

function dot(one: Int8Array, other: Int8Array): number {
  const length = Math.min(one.length, other.length);
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** The values nearest to one, the nearest first. */
class Nearest {
  readonly at: number[] = [];
  readonly like: number[] = [];

  take(other: number, like: number): void {
    let place = this.like.length;
    while (place > 0 && (this.like[place - 1] as number) < like) place--;
    if (place >= NEIGHBOURS) return;
    this.like.splice(place, 0, like);
    this.at.splice(place, 0, other);
    this.like.length = this.at.length = Math.min(NEIGHBOURS, this.at.length);
  }
}

/** Every pair once, though both may be among each other's nearest. */
function pairsOf(nearest: readonly Nearest[]): Pick<Likenesses, "a" | "b" | "like"> {
  const [a, b, like]: number[][] = [[], [], []];
  nearest.forEach((own, at) => {
    own.at.forEach((other, place) => {
      if (other > at && nearest[other]?.at.includes(at)) return;
      a?.push(Math.min(at, other));
      b?.push(Math.max(at, other));
      like?.push(own.like[place] as number);
    });
  });
  return { a: Int32Array.from(a ?? []), b: Int32Array.from(b ?? []), like: Float32Array.from(like ?? []) };
}
