import { useState } from "preact/hooks";
import type { Suggestion } from "../../../src/core/cluster/ask-groups.ts";
import { type Group, tick } from "../../../src/core/cluster/groups.ts";
import { methodOf } from "../../../src/core/cluster/methods.ts";
import { Line } from "../../fields/line.tsx";
import { methodTitle } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { Suggested } from "./suggestion.tsx";
import type { Places } from "./use-clusters.ts";

interface Props {
  group: Group;
  places: Places;
  set: (group: Group) => void;
  split: () => void;
  notSame: () => Promise<void>;
  /** The target of another group that is looking for where it belongs. */
  merging: string | undefined;
  /** Begins to look for where this group belongs; or has the other belong here. */
  merge: () => void;
  show: (row: number) => Promise<unknown>;
  /** What a model has said of it, and how that is ticked. */
  suggestion: Suggestion | undefined;
  tickSuggested: (same: readonly (readonly string[])[]) => void;
}

/** Values and rows of each that are listed at once. */
const VALUES = 8;
const ROWS = 3;

/** One group of values: which of them are one, and how that is written. */
export function GroupCard({ group, places, set, split, notSame, merging, merge, show, ...given }: Props) {
  const { values, target, ticked } = group;
  const [shown, setShown] = useState(VALUES);
  const rowsOf = (value: string) => places.get(value) ?? [];
  const rows = values.reduce((sum, value) => sum + rowsOf(value).length, 0);
  const others = values.filter((value) => value !== target);
  const own = others.filter((value) => ticked.has(value)).length;
  const method = methodOf(group.method);
  return (
    <article class="card stack" tabIndex={-1} aria-label={target}>
      <label class="choice">
        <input
          type="checkbox"
          checked={own > 0 && own === others.length}
          ref={(box) => {
            if (box) box.indeterminate = own > 0 && own < others.length;
          }}
          onChange={() => set(tick(group, values, own < others.length))}
        />
        <span>
          <b>{texts.clusters.group({ values: values.length, rows })}</b>
          <br />
          <span class="muted small">{method && methodTitle(method)}</span>
        </span>
      </label>
      {given.suggestion && (
        <Suggested group={group} suggestion={given.suggestion} tick={given.tickSuggested} />
      )}
      <ul class="spellings">
        {values.slice(0, shown).map((value) => (
          <li key={value}>
            {value === target ? (
              <b>
                <Value cells={[value]} />
              </b>
            ) : (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={ticked.has(value)}
                  onChange={() => set(tick(group, [value], !ticked.has(value)))}
                />
                <Value cells={[value]} />
              </label>
            )}
            <div class="row small muted">
              <span>{texts.clusters.rows({ n: rowsOf(value).length })}</span>
              {rowsOf(value)
                .slice(0, ROWS)
                .map((row) => (
                  <Action key={row} kind="link" act={() => show(row)} label={texts.clusters.row({ row })}>
                    {row}
                  </Action>
                ))}
              {value === target ? (
                <span class="end">{texts.clusters.stays}</span>
              ) : (
                <button
                  type="button"
                  class="link end"
                  aria-label={texts.clusters.writeAllAs({ value })}
                  onClick={() => set({ ...group, target: value })}
                >
                  {texts.clusters.use}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {values.length > shown && (
        <div>
          <button type="button" class="link small" onClick={() => setShown(shown + 10 * VALUES)}>
            {texts.moreFindings({ n: values.length - shown })}
          </button>
        </div>
      )}
      <Line label={texts.clusters.writeAs} value={target} set={(typed) => set({ ...group, target: typed })} />
      <div class="row small decide">
        {own < others.length && (
          <Action kind="link" act={notSame}>
            {texts.clusters.notSame}
          </Action>
        )}
        {own > 0 && own < others.length && (
          <button type="button" class="link" onClick={split}>
            {texts.clusters.split}
          </button>
        )}
        <button type="button" class="link" onClick={merge}>
          {merging === undefined ? texts.clusters.merge : texts.clusters.mergeInto({ value: merging })}
        </button>
      </div>
    </article>
  );
}
