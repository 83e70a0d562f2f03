import { useRef } from "preact/hooks";
import type { Only } from "../../src/core/facets/only.ts";
import type { Table } from "../../src/core/sheet/sheet.ts";
import { Chips } from "../screens/facets/chips.tsx";
import { texts } from "../texts.ts";

/** The rows that whatever is done next is done to alone. */
export interface OnlyRows {
  only: Only | undefined;
  /** How many they are; undefined while that is counted. */
  rows: number | undefined;
  /** No longer goes by what is chosen in a column. */
  remove: (column: number) => void;
}

/** Says which rows alone something is done to, and takes that back; nothing where it is done to all. */
export function OnlyRowsField({ table, only, rows, remove }: OnlyRows & { table: Table }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class="only" ref={place} tabIndex={-1}>
      {only && (
        <section class="notice small stack" aria-label={texts.onlyRows.title}>
          <p role="status">{rows === undefined ? texts.loading : texts.onlyRows.count({ n: rows })}</p>
          <Chips
            {...{ table }}
            facets={only}
            remove={(column) => {
              remove(column);
              place.current?.focus();
            }}
          />
        </section>
      )}
    </div>
  );
}
