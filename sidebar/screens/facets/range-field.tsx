import { useEffect, useMemo, useState } from "preact/hooks";
import type { Facets, Range } from "../../../src/core/facets/facets.ts";
import { barAt, type Histogram } from "../../../src/core/facets/histogram.ts";
import { measureOf } from "../../../src/core/facets/measure.ts";
import { Line } from "../../fields/line.tsx";
import { texts } from "../../texts.ts";
import { Bars } from "./bars.tsx";
import { allOf, endOf, measured, movedTo, typedOf } from "./measured.ts";

interface Props {
  facets: Facets;
  histogram: Histogram;
  /** Undefined where nothing is chosen yet. */
  chosen: Range | undefined;
  choose: (range: Range) => void;
}

const ENDS = ["from", "to"] as const;

/** Milliseconds without a move after which a range is meant: each one that is chosen is looked up in the sheet. */
const PAUSE = 300;

/** The numbers, dates or lengths of a column as bars, and a range of them: by two handles, by two fields; and what is none. */
export function RangeField({ facets, histogram, chosen, choose }: Props) {
  const { of, bars } = histogram;
  const [moved, setMoved] = useState<Range>();
  const range = moved ?? chosen ?? allOf(histogram);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was moved is handed on once
  useEffect(() => {
    if (moved === undefined) return;
    const pause = setTimeout(() => {
      choose(moved);
      setMoved(undefined);
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [moved]);
  const within = useMemo(
    () =>
      facets.values.reduce((sum, { value, rows }) => {
        const at = measureOf(value, of);
        return at !== undefined && at >= range.from && at <= range.to ? sum + rows : sum;
      }, 0),
    [facets, of, range.from, range.to],
  );
  const { length } = bars;
  const places = { from: barAt(bars, range.from), to: barAt(bars, range.to) };
  const type = (end: "from" | "to", typed: string) => {
    const value = endOf(typed, of, end);
    if (value !== undefined) setMoved({ ...range, [end]: value });
  };
  const ticks = [
    ["within", texts.facets.range.within({ n: within }), true],
    ["blank", texts.facets.range.blank({ n: facets.blank }), facets.blank > 0],
    [
      "others",
      of === "lengths" ? "" : texts.facets.range.others[of]({ n: facets.filled - histogram.rows }),
      facets.filled > histogram.rows,
    ],
  ] as const;
  return (
    <fieldset class="stack">
      <legend class="hidden">{texts.facets.views[of]}</legend>
      <p class="muted small">
        {texts.facets.range[of]({
          n: histogram.rows,
          least: measured(histogram.least, of),
          most: measured(histogram.most, of),
        })}{" "}
        {of !== "lengths" && histogram.alike > 0 && texts.facets.range.alike[of]({ n: histogram.alike })}
      </p>
      <div>
        <Bars histogram={histogram} range={range} />
        {length > 1 && (
          <div class="handles">
            {ENDS.map((end) => (
              <input
                key={end}
                type="range"
                class={end}
                aria-label={texts.facets.range[end]}
                aria-valuetext={measured(range[end], of)}
                min={0}
                max={length}
                step={1}
                // The upper handle stands behind its bar, the lower one before it.
                value={end === "from" ? places.from : places.to + 1}
                onInput={({ currentTarget }) => {
                  const at = Number(currentTarget.value) - (end === "from" ? 0 : 1);
                  const kept = end === "from" ? Math.min(at, places.to) : Math.max(at, places.from);
                  currentTarget.value = String(end === "from" ? kept : kept + 1);
                  setMoved(movedTo(range, histogram, end, kept));
                }}
              />
            ))}
          </div>
        )}
      </div>
      <div class="pair">
        {ENDS.map((end) => (
          <Line
            key={end}
            label={texts.facets.range[end]}
            type={of === "dates" ? "date" : "number"}
            value={typedOf(range[end], of)}
            set={(typed) => type(end, typed)}
            when="left"
          />
        ))}
      </div>
      <div>
        {ticks.map(
          ([what, says, isThere]) =>
            isThere && (
              <label class="choice" key={what}>
                <input
                  type="checkbox"
                  checked={range[what]}
                  onChange={() => setMoved({ ...range, [what]: !range[what] })}
                />
                <span>{says}</span>
              </label>
            ),
        )}
      </div>
    </fieldset>
  );
}
