import { useState } from "preact/hooks";
import { movedColumn } from "../../../src/core/facets/narrow.ts";
import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { functionNamed } from "../../named.ts";
import type { Form } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { useEarlier } from "./use-earlier.ts";

/** What is chosen for which column of which sheet, and how both change. */
export function useForm(first: Table, asked: Partial<Form> = {}) {
  const [seen, setTable] = useState(first);
  const table = useEarlier(seen);
  const [typed, setForm] = useState<Form>({
    column: table.selected,
    function: FUNCTIONS[0]?.name ?? "",
    values: [],
    place: "beside",
    rows: "all",
    ...asked,
  });
  /** How often the sheet was changed: what was read before is old. */
  const [version, setVersion] = useState(0);
  const fn = functionNamed(typed.function) ?? (FUNCTIONS[0] as (typeof FUNCTIONS)[number]);
  // What a recipe calls the result is no name for something else.
  const change = (part: Partial<Form>) =>
    setForm((now) => ({
      ...now,
      ...(("column" in part || "function" in part) && { heading: undefined }),
      ...part,
    }));
  const set = (index: number) => (value: string) => {
    const values = fn.params.map((_, each) => typed.values[each] ?? "");
    values[index] = value;
    change({ values });
  };
  const followSelection = async () => {
    const now = await server.table();
    setTable(now);
    change({ column: now.selected, ...(now.sheetId !== table.sheetId && { only: undefined }) });
  };
  const sheetChanged = async (columns: readonly number[], added: boolean) => {
    setTable(await server.table(table.sheetId));
    setForm((now) => {
      // Each has its original to its right now, or not any more; what names other columns by letter is void.
      const column = movedColumn(now.column, columns, added);
      const moved = (index: number) => columns.length > 0 && fn.params[index]?.type === "range";
      const only = now.only?.map((each) => ({ ...each, column: movedColumn(each.column, columns, added) }));
      return { ...now, only, column, values: now.values.map((value, index) => (moved(index) ? "" : value)) };
    });
    setVersion((before) => before + 1);
  };
  return { table, setTable, typed, fn, version, change, set, followSelection, sheetChanged };
}
