import type { ComponentChildren } from "preact";
import type { Earlier, Table } from "../../../src/core/sheet/sheet.ts";
import { Choice } from "../../fields/choice.tsx";
import type { Form } from "../../run/plan.ts";
import { texts } from "../../texts.ts";

interface Props {
  table: Table;
  form: Form;
  change: (part: Partial<Form>) => void;
  setTable: (table: Table) => void;
  /** The result column of an earlier run of just this. */
  earlier: Earlier | undefined;
  /** Whether it is open from the beginning. */
  opens: boolean;
  /** The fields that few people fill in. */
  children: ComponentChildren;
}

/** What most people leave as it is: further arguments, the heading row, where the result goes, which rows. */
export function MoreOptions({ table, form, change, setTable, earlier, opens, children }: Props) {
  const letter = table.columns.find(({ column }) => column === earlier?.into)?.letter ?? "";
  return (
    <details open={opens}>
      <summary>{texts.more}</summary>
      <div class="stack">
        {children}
        <label class="choice">
          <input
            type="checkbox"
            checked={table.headingRow > 0}
            onChange={(event) => setTable({ ...table, headingRow: event.currentTarget.checked ? 1 : 0 })}
          />
          <span>{texts.firstRowIsHeading}</span>
        </label>
        <Choice
          legend={texts.where}
          name="place"
          options={[
            ["beside", texts.beside],
            ["in place", texts.inPlace],
          ]}
          value={form.place}
          set={(place) => change({ place })}
        />
        <Choice
          legend={texts.which}
          name="rows"
          options={[
            ["all", texts.allRows],
            ["visible", texts.visibleRows],
            ...(earlier ? [["new", texts.newRows({ letter })] as const] : []),
          ]}
          value={form.rows}
          set={(rows) => change({ rows })}
        />
      </div>
    </details>
  );
}
