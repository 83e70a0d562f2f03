/** What was fitted: of each taught text in turn, a weight for every label. */
export type Weights = readonly Float64Array[];

/** Rounds of the descent, which is near its end by then. */
const ROUNDS = 60;

/**
 * Multinomial logistic regression over likenesses, held near zero by `ridge`: the weights under which each taught text
 * most likely has its label, by Nesterov's accelerated descent. The same for the same input.
 * @param like how like each taught text is to each
 * @param labels the place of each text's label
 * @param among how many labels there are
 * @param worth what each text counts
 */
export function fitted(
  like: readonly Float64Array[],
  labels: readonly number[],
  among: number,
  ridge: number,
  worth: Float64Array,
): Weights {
  const steepest = Math.max(...like.map((line) => line.reduce((sum, value) => sum + Math.abs(value), 0)));
  const step = 1 / (0.5 * steepest * Math.max(...worth) + ridge);
  let now: Weights = like.map(() => new Float64Array(among));
  let ahead = now;
  let pace = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const before = now;
    const from = ahead;
    const then = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / then;
    now = like.map((line, row) => {
      const said = chances(strengthsOf(from, line));
      const at = from[row] as Float64Array;
      return at.map((value, label) => {
        const off = (said[label] as number) - (labels[row] === label ? 1 : 0);
        return value - step * ((worth[row] as number) * off + ridge * value);
      });
    });
    ahead = now.map((line, row) =>
      line.map((value, label) => value + push * (value - ((before[row] as Float64Array)[label] as number))),
    );
    pace = then;
  }
  return now;
}

/** The strengths of the labels for a text, from its likeness to those taught by. */
export function strengthsOf(weights: Weights, like: Float64Array): Float64Array {
  const strengths = new Float64Array(weights[0]?.length ?? 0);
  for (let row = 0; row < like.length; row++) {
    const near = like[row] as number;
    const own = weights[row] as Float64Array;
    for (let label = 0; label < strengths.length; label++)
      strengths[label] = (strengths[label] as number) + near * (own[label] as number);
  }
  return strengths;
}

/** Strengths as chances that add up to 1. @param softness above 1 for less sure ones */
export function chances(strengths: Float64Array, softness = 1): Float64Array {
  const most = Math.max(...strengths);
  const grown = strengths.map((strength) => Math.exp((strength - most) / softness));
  const sum = grown.reduce((total, value) => total + value, 0);
  return grown.map((value) => value / sum);
}
