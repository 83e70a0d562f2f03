/** How one quantity goes with another, `y = base + slope · x`, by least squares over what was seen lately. */
export interface Trend {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
}

/** What one more observation leaves of the weight of those before. */
const MEMORY = 0.9;

export function seen(trend: Trend | undefined, x: number, y: number): Trend {
  const before = (name: keyof Trend) => (trend ? trend[name] * MEMORY : 0);
  return {
    weight: before("weight") + 1,
    x: before("x") + x,
    y: before("y") + y,
    xx: before("xx") + x * x,
    xy: before("xy") + x * y,
  };
}

/** Base and slope, neither below 0; through the origin as long as only one x was seen. */
export function lineOf({ weight, x, y, xx, xy }: Trend): { base: number; slope: number } {
  const spread = weight * xx - x * x;
  const through = { base: 0, slope: xx > 0 ? xy / xx : 0 };
  if (spread <= 1e-6 * weight * xx) return through;
  const slope = (weight * xy - x * y) / spread;
  const base = (y - slope * x) / weight;
  if (slope < 0) return { base: y / weight, slope: 0 };
  return base < 0 ? through : { base, slope };
}

/** The y to expect at x. */
export function expectedAt(trend: Trend, x: number): number {
  const { base, slope } = lineOf(trend);
  return base + slope * x;
}
