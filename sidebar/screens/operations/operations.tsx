import { useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { ByHand } from "../../../src/core/operations/by-hand/by-hand.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { ByHandScreen } from "./by-hand-screen.tsx";
import { type Entry, type Screen, writtenFor } from "./entries.ts";
import { OperationList } from "./list.tsx";

interface Props {
  table: Table;
  column: number;
  /** The column's cells that hold something; none while they are read. */
  cells: readonly Cell[];
  rows: OnlyRows;
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  /** Sets the form to a function, and to rules where it is the one that applies them. */
  form: (fn: string, rules?: string) => void;
  screen: (name: Screen) => void;
  leave: () => void;
}

/** The list of operations, and the one that was chosen from it where it has a screen of its own. */
export function Operations({ table, column, cells, rows, changed, form, screen, leave }: Props) {
  const [chosen, setChosen] = useState<ByHand>();
  const head = table.columns.find((each) => each.column === column);
  const open = ({ opens }: Entry, sought: string) => {
    if ("byHand" in opens) setChosen(opens.byHand);
    else if ("rule" in opens) form("HF_CLEAN", writtenFor(opens.rule, sought, cells));
    else if ("function" in opens) form(opens.function);
    else screen(opens.screen);
  };
  if (chosen)
    return (
      <ByHandScreen
        key={chosen.name}
        byHand={chosen}
        {...{ table, column, rows, changed }}
        leave={() => setChosen(undefined)}
      />
    );
  return (
    <OperationList
      column={head ? columnTitle(head) : ""}
      isOfSome={rows.only !== undefined}
      {...{ open, leave }}
    >
      <OnlyRowsField table={table} {...rows} />
    </OperationList>
  );
}
