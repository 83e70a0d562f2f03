import type { Chosen, Range } from "../../../src/core/facets/facets.ts";
import { dayEnd, dayStart, type Histogram } from "../../../src/core/facets/histogram.ts";
import type { Measure } from "../../../src/core/facets/measure.ts";
import { texts } from "../../texts.ts";

/** A number as the person's browser writes it, with all its digits; the day of a date as ISO. */
export const measured = (value: number, of: Measure): string =>
  of === "dates"
    ? new Date(value).toISOString().slice(0, 10)
    : new Intl.NumberFormat(undefined, {
        maximumFractionDigits: 15,
        useGrouping: Math.abs(value) >= 10_000,
      }).format(value);

/** What a field for a number or a day holds. */
export const typedOf = (value: number, of: Measure): string =>
  of === "dates" ? measured(value, of) : String(value);

/** What was typed into such a field as an end of a range, the whole day with it; undefined where it is none. */
export function endOf(typed: string, of: Measure, end: "from" | "to"): number | undefined {
  if (typed === "") return undefined;
  const value = of === "dates" ? Date.parse(`${typed}T00:00:00Z`) : Number(typed);
  if (!Number.isFinite(value)) return undefined;
  return of === "dates" ? whole(value, end) : value;
}

/** A day is in a range from its first moment to its last. */
const whole = (time: number, end: "from" | "to"): number => (end === "from" ? dayStart(time) : dayEnd(time));

/** All that a histogram has, as a range; nothing else. */
export const allOf = ({ of, least, most }: Histogram): Range => ({
  kind: "range",
  of,
  from: of === "dates" ? dayStart(least) : least,
  to: of === "dates" ? dayEnd(most) : most,
  within: true,
  blank: false,
  others: false,
});

/** A range with one end moved to a bar: to the least or the largest value in it. */
export function movedTo(range: Range, { bars, of }: Histogram, end: "from" | "to", at: number): Range {
  const bar = bars[at];
  if (bar === undefined) return range;
  const value = end === "from" ? bar.least : bar.most;
  return { ...range, [end]: of === "dates" ? whole(value, end) : value };
}

/** What a range is called. */
export const rangeName = (range: Extract<Chosen, { kind: "range" }>): string => {
  const { of, from, to, within, blank, others } = range;
  const nameOf = of === "lengths" ? texts.facets.chosen.long : texts.facets.chosen.range;
  const parts = [
    ...(within ? [nameOf({ from: measured(from, of), to: measured(to, of) })] : []),
    ...(blank ? [texts.facets.chosen.blank] : []),
    ...(others && of !== "lengths" ? [texts.facets.chosen[of]] : []),
  ];
  return parts.length === 0 ? texts.facets.range.nothing : parts.join(" + ");
};
