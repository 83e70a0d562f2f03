/** How many zeros of the filter lie on either side of a sample: more make a sharper edge and take longer. */
const ZEROS = 16;
/** Where the filter begins to fall, as a share of what the lower rate can carry. */
const EDGE = 0.92;

/**
 * The same sound at another rate, in whole samples a second. What the new rate cannot carry is left out first, so that
 * it does not come back as noise.
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const shared = greatestCommonDivisor(from, to);
  const [step, phases] = [from / shared, to / shared];
  const cutoff = EDGE * Math.min(1, to / from);
  const reach = Math.ceil(ZEROS / cutoff);
  const filters = Array.from({ length: phases }, (_, phase) =>
    filter(((phase * step) % phases) / phases, cutoff, reach),
  );
  const resampled = new Float32Array(Math.floor((samples.length * to) / from));
  for (let i = 0; i < resampled.length; i++) {
    const first = Math.floor((i * step) / phases) - reach + 1;
    const weights = filters[i % phases] ?? [];
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap++) sum += (samples[first + tap] ?? 0) * (weights[tap] ?? 0);
    resampled[i] = sum;
  }
  return resampled;
}

/** What each sample within reach weighs at a point so far past one of them: a sinc under a Hann window. */
function filter(past: number, cutoff: number, reach: number): Float64Array {
  const weights = Float64Array.from({ length: 2 * reach }, (_, tap) => {
    const away = tap - reach + 1 - past;
    const turn = Math.PI * cutoff * away;
    const window = Math.cos((Math.PI * away) / (2 * reach)) ** 2;
    return (turn === 0 ? 1 : Math.sin(turn) / turn) * window;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
