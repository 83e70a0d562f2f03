/** The chance that belongs to a weight of evidence. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, logit))));

/** The sum of each feature times its weight. */
export function weighed(features: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Rounds of Newton's method, which has converged well before. */
const ROUNDS = 10;

/**
 * Logistic regression: the weights under which examples are as likely as they were said to be.
 * @param examples features of each, the first of them 1
 * @param likely how likely each is, from 0 to 1
 * @param ridge how strongly weights are held near 0, all but the first
 * @param known what speaks for each already, as a logit, so that only the rest is learned; then the first weight is held, too
 */
export function fitted(
  examples: readonly (readonly number[])[],
  likely: readonly number[],
  ridge: number,
  known?: readonly number[],
): number[] {
  const size = examples[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    examples.forEach((features, index) => {
      const said = chance((known?.[index] ?? 0) + weighed(features, weights));
      const off = said - (likely[index] ?? 0);
      const steep = Math.max(1e-6, said * (1 - said));
      for (let row = 0; row < size; row++) {
        const value = features[row] ?? 0;
        slope[row] = (slope[row] ?? 0) + off * value;
        const line = bend[row] as Float64Array;
        for (let column = 0; column <= row; column++)
          line[column] = (line[column] ?? 0) + steep * value * (features[column] ?? 0);
      }
    });
    for (let row = 0; row < size; row++) {
      const isFree = row === 0 && known === undefined;
      const held = isFree ? 1e-6 : ridge;
      slope[row] = (slope[row] ?? 0) + (isFree ? 0 : ridge * (weights[row] ?? 0));
      const line = bend[row] as Float64Array;
      line[row] = (line[row] ?? 0) + held;
      for (let column = 0; column < row; column++) (bend[column] as Float64Array)[row] = line[column] ?? 0;
    }
    solved(bend, slope).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) - step;
    });
  }
  return weights;
}

/** Solves a system of linear equations by elimination. */
function solved(left: readonly Float64Array[], right: Float64Array): number[] {
  const lines = left.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(lines[row]?.[at] ?? 0) > Math.abs(lines[pivot]?.[at] ?? 0)) pivot = row;
    [lines[at], lines[pivot]] = [lines[pivot] as number[], lines[at] as number[]];
    const top = lines[at] as number[];
    for (let row = 0; row < size; row++) {
      const line = lines[row] as number[];
      const factor = row === at ? 0 : (line[at] ?? 0) / (top[at] || 1);
      if (factor !== 0)
        for (let column = at; column <= size; column++)
          line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] || 1));
}
