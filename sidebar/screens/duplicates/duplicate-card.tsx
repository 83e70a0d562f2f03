import type { Cell } from "../../../src/core/cells/grid.ts";
import { isSure } from "../../../src/core/cluster/duplicates.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import type { Ticked } from "./use-duplicates.ts";

interface Props {
  ticked: Ticked;
  rows: readonly Cell[][];
  /** The columns compared, by their place, and what people call them. */
  columns: readonly { at: number; name: string }[];
  rowAt: (row: number) => number;
  set: (out: ReadonlySet<number>) => void;
  show: (row: number) => Promise<unknown>;
}

/** Rows that may be one, with evidence a column: which stay, and which go. */
export function DuplicateCard({ ticked: { group, kept, out }, rows, columns, rowAt, set, show }: Props) {
  const { members, isTelling } = group;
  const toggle = (row: number) => {
    const now = new Set(out);
    if (!now.delete(row)) now.add(row);
    set(now);
  };
  return (
    <article class="card stack" tabIndex={-1}>
      <b>{texts.duplicates.group({ n: members.length })}</b>
      {!isTelling && members.every(isSure) && <p class="muted small">{texts.duplicates.chance}</p>}
      {kept === undefined && <p class="muted small">{texts.duplicates.undated}</p>}
      <ul class="spellings">
        {members.map(({ row, alike }, index) => (
          <li key={row}>
            <label class="choice">
              <input
                type="checkbox"
                checked={out.has(row)}
                disabled={!out.has(row) && out.size === members.length - 1}
                aria-label={texts.duplicates.takeOut({ row: rowAt(row) })}
                onChange={() => toggle(row)}
              />
              <Value cells={columns.map(({ at }) => rows[row]?.[at] ?? "")} />
            </label>
            <div class="row small muted">
              <Action
                kind="link"
                act={() => show(rowAt(row))}
                label={texts.clusters.row({ row: rowAt(row) })}
              >
                {texts.rowNumber({ row: rowAt(row) })}
              </Action>
              {index > 0 && (
                <span>
                  {columns
                    .map(({ name }, at) =>
                      texts.duplicates.column({
                        column: name,
                        alike: texts.duplicates.alike[alike[at] ?? "same"],
                      }),
                    )
                    .join(" · ")}
                </span>
              )}
              {!out.has(row) && <span class="end">{texts.duplicates.stays}</span>}
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
