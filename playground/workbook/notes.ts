import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area, Book, Dropdown, Traits } from "../book.ts";
import { type CellMatrix, type Context, change, mapArea } from "./context.ts";
import type { Annotations } from "./metadata.ts";

/** What the workbook keeps with a cell besides its content; it follows the cell when rows are moved or sorted. */
interface Attached {
  note?: string;
  /** One from a range has the range's number. */
  dropdown?: Omit<Dropdown, "from"> & { place?: number };
  traits?: Traits;
}

/** Notes, dropdowns and traits, kept in the cells' custom data, so that they move with the cell and reach every view. */
export function notes(
  context: Context,
  { keepPlace, place }: Pick<Annotations, "keepPlace" | "place">,
): Pick<Book, "notes" | "setNotes" | "dropdownAt" | "setDropdown" | "traits" | "setTraits"> {
  const attached = (sheetId: string, row: number, column: number): Attached =>
    context.engine.sheet(sheetId).getCellMatrix().getMatrix()[row]?.[column]?.custom ?? {};
  const attach = (sheetId: string, area: Area, of: (row: number, column: number) => Attached) => {
    const cellValue: CellMatrix = {};
    mapArea(area, (row, column) => {
      const kept = { ...attached(sheetId, row, column), ...of(row, column) };
      if (!kept.note) delete kept.note;
      if (!kept.dropdown) delete kept.dropdown;
      if (!kept.traits) delete kept.traits;
      const { t = null, f, si } = context.engine.sheet(sheetId).getCellMatrix().getValue(row, column) ?? {};
      // A change that does not repeat the formula is read as one that takes it away.
      const formula = { ...(f != null && { f }), ...(si != null && { si }) };
      const cell: ICellData = { custom: Object.keys(kept).length > 0 ? kept : null, t, ...formula };
      cellValue[row] ??= {};
      cellValue[row][column] = cell;
    });
    // As a change of looks, after which nothing is calculated anew.
    change(context, SetRangeValuesMutation.id, sheetId, { cellValue, trigger: SetStyleCommand.id });
  };
  return {
    notes: (sheetId, area) => mapArea(area, (row, column) => attached(sheetId, row, column).note ?? ""),
    setNotes: (sheetId, area, texts) =>
      attach(sheetId, area, (row, column) => ({
        note: texts[row - area.row + 1]?.[column - area.column + 1] ?? "",
      })),
    traits: (sheetId, area) => mapArea(area, (row, column) => attached(sheetId, row, column).traits ?? {}),
    setTraits: (sheetId, area, more) =>
      attach(sheetId, area, (row, column) => {
        const all = Object.entries({ ...attached(sheetId, row, column).traits, ...more });
        const traits = Object.fromEntries(all.filter(([, trait]) => trait !== undefined));
        return { traits: Object.keys(traits).length > 0 ? traits : undefined } as Attached;
      }),
    dropdownAt(sheetId, row, column) {
      const { place: number, ...kept } = attached(sheetId, row - 1, column - 1).dropdown ?? {};
      const from = number === undefined ? {} : { from: place(number) ?? null };
      return "values" in kept ? ({ ...kept, ...from } as Dropdown) : undefined;
    },
    setDropdown(sheetId, area, dropdown) {
      const { from, ...rest } = dropdown ?? {};
      const kept = dropdown && { ...rest, ...(from !== undefined && { place: keepPlace(from) }) };
      attach(sheetId, area, () => ({ dropdown: kept }) as Attached);
    },
  };
}
