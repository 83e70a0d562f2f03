import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { words } from "./texts.ts";
import { namesOf } from "./use-examples.ts";

interface Props {
  table: Table;
  own: number;
  more: readonly number[];
  set: (more: readonly number[]) => void;
}

/** So many columns are read beside the own. */
const MOST = 5;

/** The columns that answers are made from: the one that is worked on, and others that a person ticks. */
export function ColumnsRead({ table, own, more, set }: Props) {
  return (
    <details>
      <summary>{words.reads({ columns: namesOf(table, [own, ...more]) })}</summary>
      <fieldset>
        <legend class="hidden">{words.readsMore}</legend>
        {table.columns
          .filter(({ column }) => column !== own)
          .map((head) => (
            <label class="choice" key={head.column}>
              <input
                type="checkbox"
                checked={more.includes(head.column)}
                disabled={!more.includes(head.column) && more.length >= MOST}
                onChange={(event) =>
                  set(
                    event.currentTarget.checked
                      ? [...more, head.column]
                      : more.filter((each) => each !== head.column),
                  )
                }
              />
              <span dir="auto">{columnTitle(head)}</span>
            </label>
          ))}
      </fieldset>
    </details>
  );
}
