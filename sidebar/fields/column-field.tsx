import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { ColumnHead, Table } from "../../src/core/sheet/sheet.ts";
import { texts } from "../texts.ts";

/** What people call a column: its heading, else its letter. */
export const columnTitle = ({ heading, letter }: ColumnHead): string => heading || letter;

interface Props {
  table: Table;
  column: number;
  choose: (column: number) => void;
  /** Looks again at what is selected in the sheet. */
  useSelection: () => void;
  /** What the column holds, as a sentence. */
  holds: string;
  /** The same in more words, below it. */
  children?: ComponentChildren;
}

/** The column to work on: chosen here, or taken from the selection. */
export function ColumnField({ table, column, choose, useSelection, holds, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.column}</label>
      <select id={id} value={column} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {table.columns.map(({ column: each, letter, heading }) => (
          <option key={each} value={each}>
            {heading === "" ? texts.columnLetter({ letter }) : texts.columnName({ letter, heading })}
          </option>
        ))}
      </select>
      <div class="row spread">
        <span class="muted small" role="status">
          {holds}
        </span>
        <button type="button" class="link small" onClick={useSelection}>
          {texts.useSelection}
        </button>
      </div>
      {children}
    </div>
  );
}
