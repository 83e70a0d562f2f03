import { useId, useMemo, useState } from "preact/hooks";
import { isWordless } from "../../../src/core/cells/show-result.ts";
import { type Chosen, sameValue } from "../../../src/core/facets/facets.ts";
import { histogramOf } from "../../../src/core/facets/histogram.ts";
import type { Measure } from "../../../src/core/facets/measure.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import { texts } from "../../texts.ts";
import { CountList } from "./count-list.tsx";
import { Languages } from "./languages.tsx";
import { Quick } from "./quick.tsx";
import { RangeField } from "./range-field.tsx";
import { SearchField } from "./search-field.tsx";
import { Select } from "./select.tsx";
import { type Sort, useListed, type View } from "./use-listed.ts";

interface Props {
  described: Described;
  chosen: Chosen | undefined;
  choose: (chosen: Chosen) => void;
}

const MEASURES: readonly Measure[] = ["numbers", "dates", "lengths"];

/** From so many different numbers or dates on, which make up half of a column, its range is shown first. */
const RANGED = 20;

const SORTS: readonly Sort[] = ["count", "name"];

/** What stands in a column, to choose from: its values, how they are written, or a range. */
export function FacetList({ described, chosen, choose }: Props) {
  const histograms = useMemo(
    () => MEASURES.flatMap((of) => histogramOf(described.values, of) ?? []),
    [described],
  );
  const [wanted, setView] = useState<View>(
    () =>
      histograms.find(
        (each) => each.of !== "lengths" && each.rows >= described.filled / 2 && each.different > RANGED,
      )?.of ?? "values",
  );
  const histogram = histograms.find(({ of }) => of === wanted);
  const hasWords = useMemo(() => described.values.some(({ value }) => !isWordless(value)), [described]);
  const view = wanted === "patterns" || (wanted === "languages" && hasWords) || histogram ? wanted : "values";
  const [sort, setSort] = useState<Sort>("count");
  const [search, setSearch] = useState("");
  const id = useId();
  const listed = useListed(described, view, search, sort);
  const { values, patterns } = described;
  const at = (line: number): Chosen =>
    view === "values"
      ? { kind: "value", value: values[line]?.value ?? "" }
      : { kind: "pattern", of: patterns.of, pattern: patterns.counts[line]?.pattern ?? "" };
  const place =
    chosen?.kind === "value" && view === "values"
      ? values.findIndex(({ value }) => sameValue(value, chosen.value))
      : chosen?.kind === "pattern" && view === "patterns"
        ? patterns.counts.findIndex(({ pattern }) => pattern === chosen.pattern)
        : undefined;
  return (
    <>
      <Quick facets={described} chosen={chosen} choose={choose} />
      <div class="pair">
        <Select
          id={`${id}-view`}
          name={texts.facets.show}
          value={view}
          set={setView}
          options={(
            [
              ...(["values", "patterns"] as const),
              ...(hasWords ? (["languages"] as const) : []),
              ...histograms.map(({ of }) => of),
            ] as const
          ).map((each) => [each, texts.facets.views[each]])}
        />
        {!histogram && view !== "languages" && (
          <Select
            id={`${id}-sort`}
            name={texts.facets.sort}
            value={sort}
            set={setSort}
            options={SORTS.map((each) => [each, texts.facets.sorts[each]])}
          />
        )}
      </div>
      {histogram ? (
        <RangeField
          key={histogram.of}
          facets={described}
          histogram={histogram}
          chosen={chosen?.kind === "range" && chosen.of === histogram.of ? chosen : undefined}
          choose={choose}
        />
      ) : view === "languages" ? (
        <Languages values={described.values} {...{ chosen, choose }} />
      ) : (
        <>
          <SearchField
            {...{ value: search, set: setSearch }}
            found={listed.length}
            says={texts.facets.matching({ n: listed.length, of: listed.of })}
          />
          {view === "patterns" && (
            <p class="muted small">{patterns.of === "signs" ? texts.facets.legend : texts.facets.madeOf}</p>
          )}
          {listed.length > 0 && (
            <CountList
              key={`${view} ${sort} ${search}`}
              name={texts.facets.views[view]}
              length={listed.length}
              at={listed.at}
              chosen={place}
              choose={(line) => choose(at(line))}
            />
          )}
        </>
      )}
    </>
  );
}
