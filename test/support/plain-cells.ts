import type { Area, CellValue, Dropdown, Traits } from "../../playground/book.ts";
import { typed } from "./plain-typing.ts";

export interface Cell {
  value: CellValue;
  formula: string;
  format: string;
  background: string;
  note: string;
  bold: boolean;
  dropdown?: Dropdown | undefined;
  traits: Traits;
}

export const blank = (): Cell => ({
  value: "",
  formula: "",
  format: "General",
  background: "#ffffff",
  note: "",
  bold: false,
  traits: {},
});

export interface PlainSheet {
  id: string;
  name: string;
  hidden: boolean;
  rows: Cell[][];
  hiddenRows: Set<number>;
  merges: Area[];
  widths: Map<number, number>;
  frozen: number;
}

/** What the cells of a plain workbook hold. */
export abstract class PlainCells {
  locale = "en_GB";
  protected readonly list: PlainSheet[] = [];

  filled(sheetId: string): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    for (const [down, cells] of this.sheet(sheetId).rows.entries())
      for (const [right, { value, formula }] of cells.entries())
        if (value !== "" || formula !== "") [rows, columns] = [down + 1, Math.max(columns, right + 1)];
    return { rows, columns };
  }
  values(sheetId: string, area: Area): CellValue[][] {
    return this.#read(sheetId, area, ({ value }) => value);
  }
  displayValues(sheetId: string, area: Area): string[][] {
    return this.#read(sheetId, area, ({ value }) =>
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === "boolean"
          ? String(value).toUpperCase()
          : String(value),
    );
  }
  formulas(sheetId: string, area: Area): string[][] {
    return this.#read(sheetId, area, ({ formula }) => formula);
  }
  type(sheetId: string, area: Area, values: readonly (readonly CellValue[])[]): void {
    this.#write(sheetId, area, values, (cell, value) =>
      Object.assign(cell, typed(value, cell.format, this.locale)),
    );
  }
  errorAt(): undefined {
    return undefined;
  }
  clearContents(sheetId: string, area: Area): void {
    this.#each(sheetId, area, (cell) => Object.assign(cell, { value: "", formula: "" }));
  }
  clearFormats(sheetId: string, area: Area): void {
    this.#each(sheetId, area, (cell) =>
      Object.assign(cell, { format: "General", background: "#ffffff", bold: false }),
    );
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    return this.#read(sheetId, area, ({ format }) => format);
  }
  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void {
    this.#write(sheetId, area, formats, (cell, format) => Object.assign(cell, { format }));
  }
  backgrounds(sheetId: string, area: Area): string[][] {
    return this.#read(sheetId, area, ({ background }) => background);
  }
  setBackgrounds(sheetId: string, area: Area, colors: readonly (readonly (string | null)[])[]): void {
    this.#write(sheetId, area, colors, (cell, color) =>
      Object.assign(cell, { background: color ?? "#ffffff" }),
    );
  }
  notes(sheetId: string, area: Area): string[][] {
    return this.#read(sheetId, area, ({ note }) => note);
  }
  setNotes(sheetId: string, area: Area, notes: readonly (readonly string[])[]): void {
    this.#write(sheetId, area, notes, (cell, note) => Object.assign(cell, { note }));
  }
  setBold(sheetId: string, area: Area, bold: boolean): void {
    this.#each(sheetId, area, (cell) => Object.assign(cell, { bold }));
  }
  dropdownAt(sheetId: string, row: number, column: number): Dropdown | undefined {
    return this.cell(sheetId, row, column).dropdown;
  }
  setDropdown(sheetId: string, area: Area, dropdown: Dropdown | undefined): void {
    this.#each(sheetId, area, (cell) => Object.assign(cell, { dropdown }));
  }
  traits(sheetId: string, area: Area): Traits[][] {
    return this.#read(sheetId, area, ({ traits }) => traits);
  }
  setTraits(sheetId: string, area: Area, traits: Traits): void {
    this.#each(sheetId, area, (cell) => Object.assign(cell, { traits: { ...cell.traits, ...traits } }));
  }
  protected sheet(sheetId: string): PlainSheet {
    const sheet = this.list.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
  protected cell(sheetId: string, row: number, column: number): Cell {
    const cell = this.sheet(sheetId).rows[row - 1]?.[column - 1];
    if (cell === undefined) throw new Error(`No cell at row ${row}, column ${column}`);
    return cell;
  }
  protected cells(sheetId: string, area: Area): Cell[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        this.cell(sheetId, area.row + down, area.column + right),
      ),
    );
  }
  #read<Value>(sheetId: string, area: Area, read: (cell: Cell) => Value): Value[][] {
    return this.cells(sheetId, area).map((row) => row.map(read));
  }
  #each(sheetId: string, area: Area, change: (cell: Cell) => void): void {
    for (const row of this.cells(sheetId, area)) for (const cell of row) change(cell);
  }
  #write<Value>(
    sheetId: string,
    area: Area,
    values: readonly (readonly Value[])[],
    change: (cell: Cell, value: Value) => void,
  ): void {
    if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
      throw new Error("Not a rectangle");
    this.cells(sheetId, area).forEach((row, down) => {
      row.forEach((cell, right) => {
        change(cell, values[down]?.[right] as Value);
      });
    });
  }
}
