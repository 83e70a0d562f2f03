import type { Ref } from "preact";
import type { Facets } from "../../../src/core/facets/facets.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import { Shares } from "../../parts/shares.tsx";
import { texts } from "../../texts.ts";
import { patternLabel, valueLabels } from "./labels.ts";

/** Bars that are shown; all the rest is one. */
const VALUES = 5;
const PATTERNS = 6;

/** From this share of its cells on, that they are blank is what is to be said first of a column. */
const MANY = 0.2;

/** How many cells of a column are filled, blank and different. */
export const countsOf = ({ filled, blank, values }: Facets): string =>
  texts.facets.holds({ filled, blank, distinct: values.length });

interface Props {
  described: Described;
  /** Opens the list of all values. */
  list: () => void;
  opener: Ref<HTMLButtonElement>;
}

/** What a column holds: of what kind, its most frequent values and how they are written, each with its own count. */
export function FirstLook({ described, list, opener }: Props) {
  const { type, share, filled, marks, values, patterns } = described;
  const label = valueLabels(values);
  const repeated = values.length < filled;
  const shown = patterns.counts.slice(0, PATTERNS);
  const left = filled - sum(shown);
  return (
    <>
      {marks > 0 && <p class="muted small">{texts.facets.marks({ n: marks })}</p>}
      {type !== "blank" && (
        <p class="muted small">
          {/* How many of the cells it is true of goes unsaid where it is true of all. */}
          {texts.holds({
            type: texts.types[type],
            all: share >= 0.995,
            share: Math.floor(share * 100) / 100,
          })}
        </p>
      )}
      {repeated && (
        <Shares
          caption={texts.facets.values}
          shares={[
            ...values.slice(0, VALUES).map(({ value, rows }) => ({ label: label(value), rows })),
            ...(values.length > VALUES
              ? [
                  {
                    label: texts.facets.otherValues({ n: values.length - VALUES }),
                    rows: filled - sum(values.slice(0, VALUES)),
                  },
                ]
              : []),
          ]}
        />
      )}
      {shown.length > 1 && (
        <details class="small">
          <summary>{texts.facets.patterns}</summary>
          <p class="muted">{patterns.of === "signs" ? texts.facets.legend : texts.facets.madeOf}</p>
          <Shares
            caption={texts.facets.patterns}
            shares={[
              ...shown.map(({ pattern, rows }) => ({ label: patternLabel(pattern, patterns.of), rows })),
              ...(left > 0 ? [{ label: texts.facets.otherPatterns, rows: left }] : []),
            ]}
          />
        </details>
      )}
      {values.length > 0 && (
        <div>
          <button type="button" ref={opener} class="link small" onClick={list}>
            {texts.facets.open({ n: values.length })}
          </button>
        </div>
      )}
    </>
  );
}

/** That many of a column's cells are blank; nothing where few are. */
export function ManyBlank({ described, find }: { described: Described; find: () => void }) {
  const { filled, blank } = described;
  const of = filled + blank;
  if (!isMuchBlank(described)) return null;
  return (
    <article class="card small stack">
      <p>{texts.facets.manyBlank({ share: Math.floor((blank / of) * 100) / 100, blank, of })}</p>
      <div>
        <button type="button" class="link" onClick={find}>
          {texts.facets.seeBlank}
        </button>
      </div>
    </article>
  );
}

export const isMuchBlank = ({ filled, blank }: Facets): boolean =>
  blank >= (filled + blank) * MANY && blank > 0;

const sum = (counts: readonly { rows: number }[]): number => counts.reduce((all, { rows }) => all + rows, 0);
