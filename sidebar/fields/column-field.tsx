import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { ColumnHead, Table } from "../../src/core/sheet/sheet.ts";
import { texts } from "../texts.ts";

/** What people call a column: its heading, else its letter. */
export const columnTitle = ({ heading, letter }: ColumnHead): string => heading || letter;

/** The same where several are to be told apart, two of which may have one heading. */
export const columnName = ({ heading, letter }: ColumnHead): string =>
  heading === "" ? texts.columnLetter({ letter }) : texts.columnName({ letter, heading });

/** What people call a column of a table; blank for one that is not there. */
export function titleOf({ columns }: Table, column: number): string {
  const head = columns.find((each) => each.column === column);
  return head ? columnTitle(head) : "";
}

/** The same with its letter where another one has its heading. */
export function titleIn({ columns }: Table, column: number): string {
  const head = columns.find((each) => each.column === column);
  if (head === undefined) return "";
  const isAlone = columns.filter(({ heading }) => heading === head.heading).length === 1;
  return isAlone ? columnTitle(head) : columnName(head);
}

/** What there is to choose from, for a `select` of columns. */
export function ColumnOptions({ columns }: { columns: readonly ColumnHead[] }) {
  return (
    <>
      {columns.map((each) => (
        <option key={each.column} value={each.column}>
          {columnName(each)}
        </option>
      ))}
    </>
  );
}

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
        <ColumnOptions columns={table.columns} />
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
