import { useEffect, useMemo, useState } from "preact/hooks";
import type { Measure } from "../../../src/core/facets/measure.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import { language } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { Counted } from "./count-list.tsx";
import { patternLabel, valueLabels } from "./labels.ts";

export type View = "values" | "patterns" | "languages" | Measure;
export type Sort = "count" | "name";

/** The lines of a list, out of all that there are. */
export interface Listed {
  of: number;
  length: number;
  at: (index: number) => Counted;
}

/** The values or patterns of a column that hold what is searched for, in an order; by name once that is worked out. */
export function useListed(described: Described, view: View, search: string, sort: Sort): Listed {
  const lines = useMemo((): Counted[] => {
    if (view === "patterns")
      return described.patterns.counts.map(({ pattern, rows }, id) => ({
        id,
        label: patternLabel(pattern, described.patterns.of),
        rows,
      }));
    const label = valueLabels(described.values);
    return described.values.map(({ value, rows }, id) => ({ id, label: label(value), rows }));
  }, [described, view]);
  const [byName, setByName] = useState<{ lines: readonly Counted[]; order: readonly number[] }>();
  const isWanted = sort === "name" && byName?.lines !== lines;
  useEffect(() => {
    if (!isWanted) return;
    const aside = new Aside();
    aside.do("inOrder", [lines.map(({ label }) => label), language]).then(
      (order) => setByName({ lines, order }),
      () => {},
    );
    return () => aside.end();
  }, [isWanted, lines]);
  const found = useMemo(() => {
    const order = sort === "name" && byName?.lines === lines ? byName.order : lines.map(({ id }) => id);
    const wanted = search.trim().toLowerCase();
    return wanted === ""
      ? order
      : order.filter((id) => lines[id]?.label.toLowerCase().includes(wanted) === true);
  }, [lines, byName, sort, search]);
  return { of: lines.length, length: found.length, at: (index) => lines[found[index] ?? 0] as Counted };
}
