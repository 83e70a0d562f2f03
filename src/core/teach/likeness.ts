import { letterGroups } from "./letter-groups.ts";

/** The meaning of a text as a model of sentences has it. */
export type Vector = ArrayLike<number>;

/** How like texts are to those that are taught by. */
export interface Likeness {
  /** Of each taught text to each. */
  readonly among: readonly Float64Array[];
  /** Of another text to each. @param vector its meaning, where those of the taught ones are known */
  to(text: string, vector?: Vector): Float64Array;
}

/** What meaning counts beside letters, and what all texts have in common. */
const MEANING = 3;
const IN_COMMON = 1;

type Weights = ReadonlyMap<string, number>;

/**
 * Likeness by groups of letters, rare ones counting more, and by meaning where it is known: by what sets a text apart
 * from the mean of those that are taught by.
 */
export function likenessTo(texts: readonly string[], vectors?: readonly Vector[]): Likeness {
  const counted = texts.map(letterGroups);
  const holding = new Map<string, number>();
  for (const groups of counted)
    for (const group of groups.keys()) holding.set(group, (holding.get(group) ?? 0) + 1);
  // Groups that others hold too make a taught text's length, as known ones do of a new text: in cross-validation it is new.
  const weigh = (groups: ReadonlyMap<string, number>, least: number) =>
    unit(groups, (group) => holding.get(group) ?? 0, texts.length, least);
  const letters = counted.map((groups) => weigh(groups, 2));
  const meanings = vectors?.map(toLengthOne);
  const mean = meanings && meanOf(meanings);
  const apart = mean && meanings.map((vector) => minus(vector, mean));
  const like = (groups: Weights, own: Float64Array | undefined, at: number): number =>
    IN_COMMON +
    Math.min(1, sparseDot(groups, letters[at] as Weights)) +
    (own && apart ? MEANING * dot(own, apart[at] as Float64Array) : 0);
  return {
    among: letters.map((groups, row) =>
      Float64Array.from(letters, (_, at) => like(groups, apart?.[row], at)),
    ),
    to(text, vector) {
      const groups = weigh(letterGroups(text), 1);
      const own = mean && vector && minus(toLengthOne(vector), mean);
      return Float64Array.from(letters, (_, at) => like(groups, own, at));
    },
  };
}

/**
 * Groups by how often they stand in a text and how few texts hold them.
 * @param least those that so many taught texts hold are to length 1
 */
function unit(
  groups: ReadonlyMap<string, number>,
  holding: (group: string) => number,
  of: number,
  least: number,
): Weights {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [group, times] of groups) {
    const held = holding(group);
    if (held === 0) continue;
    const weight = (1 + Math.log(times)) * (1 + Math.log((1 + of) / (1 + held)));
    weights.set(group, weight);
    if (held >= least) square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [group, weight] of weights) weights.set(group, weight / length);
  return weights;
}

function sparseDot(a: Weights, b: Weights): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [group, weight] of few) sum += weight * (many.get(group) ?? 0);
  return sum;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The mean of vectors, and what of one is not in it. */
const meanOf = (vectors: readonly Float64Array[]): Float64Array =>
  new Float64Array(vectors[0]?.length ?? 0).map(
    (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length,
  );

const minus = (vector: Float64Array, mean: Float64Array): Float64Array =>
  vector.map((value, at) => value - (mean[at] ?? 0));

function toLengthOne(vector: Vector): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}
