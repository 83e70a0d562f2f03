import type {
  Area,
  Book,
  CellValue,
  Dropdown,
  Metadata,
  Mutation,
  Protection,
  SheetInfo,
} from "../../playground/book.ts";
import { typed } from "./plain-typing.ts";

interface Cell {
  value: CellValue;
  formula: string;
  format: string;
  background: string;
  note: string;
  bold: boolean;
  dropdown?: Dropdown | undefined;
}

const blank = (): Cell => ({
  value: "",
  formula: "",
  format: "General",
  background: "#ffffff",
  note: "",
  bold: false,
});

interface Sheet {
  id: string;
  name: string;
  hidden: boolean;
  rows: Cell[][];
  hiddenRows: Set<number>;
  merges: Area[];
  widths: Map<number, number>;
  frozen: number;
}

/** A workbook in memory, without a formula engine: a formula's value is `""` until a test says otherwise. */
export class PlainBook implements Book {
  readonly name = "Test workbook";
  locale = "en_GB";
  timeZone = "Etc/UTC";
  readonly #sheets: Sheet[] = [];
  readonly #protections: Protection[] = [];
  #metadata: Metadata[] = [];
  #selection!: { sheetId: string; area: Area };
  #next = 0;
  readonly #size: { rows: number; columns: number };

  constructor(values: readonly (readonly CellValue[])[] = [], size = { rows: 100, columns: 26 }) {
    this.#size = size;
    const id = this.insertSheet("Sheet1");
    this.#selection = { sheetId: id, area: { row: 1, column: 1, rows: 1, columns: 1 } };
    values.forEach((row, down) => {
      row.forEach((value, right) => {
        this.#cell(id, down + 1, right + 1).value = value;
      });
    });
  }

  sheets(): SheetInfo[] {
    return this.#sheets.map(({ id, name, hidden, rows }) => ({
      id,
      name,
      hidden,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
    }));
  }
  insertSheet(name: string, index = this.#sheets.length): string {
    const { rows, columns } = this.#size;
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, blank));
    const id = `s${this.#next++}`;
    this.#sheets.splice(index, 0, {
      id,
      name,
      hidden: false,
      rows: grid,
      hiddenRows: new Set(),
      merges: [],
      widths: new Map(),
      frozen: 0,
    });
    return id;
  }
  deleteSheet(sheetId: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(sheetId)), 1);
    this.#metadata = this.#metadata.filter((piece) => piece.sheetId !== sheetId);
  }
  renameSheet(sheetId: string, name: string): void {
    this.#sheet(sheetId).name = name;
  }
  hideSheet(sheetId: string, hidden: boolean): void {
    this.#sheet(sheetId).hidden = hidden;
  }
  selection() {
    return this.#selection;
  }
  select(sheetId: string, area: Area): void {
    this.#selection = { sheetId, area };
  }

  insertRows(sheetId: string, before: number, count: number): void {
    const { rows } = this.#sheet(sheetId);
    const width = rows[0]?.length ?? 0;
    rows.splice(before - 1, 0, ...Array.from({ length: count }, () => Array.from({ length: width }, blank)));
    this.#shift(sheetId, "row", before, count);
  }
  deleteRows(sheetId: string, from: number, count: number): void {
    this.#sheet(sheetId).rows.splice(from - 1, count);
    this.#shift(sheetId, "row", from, -count);
  }
  insertColumns(sheetId: string, before: number, count: number): void {
    for (const row of this.#sheet(sheetId).rows)
      row.splice(before - 1, 0, ...Array.from({ length: count }, blank));
    this.#shift(sheetId, "column", before, count);
  }
  deleteColumns(sheetId: string, from: number, count: number): void {
    for (const row of this.#sheet(sheetId).rows) row.splice(from - 1, count);
    this.#shift(sheetId, "column", from, -count);
  }
  moveColumn(sheetId: string, from: number, before: number): void {
    const to = before > from ? before - 1 : before;
    for (const row of this.#sheet(sheetId).rows) row.splice(to - 1, 0, ...row.splice(from - 1, 1));
    const order = (this.#sheet(sheetId).rows[0] ?? []).map((_, index) => index + 1);
    order.splice(to - 1, 0, ...order.splice(from - 1, 1));
    for (const piece of this.#metadata)
      if (piece.sheetId === sheetId && piece.column !== undefined)
        piece.column = order.indexOf(piece.column) + 1;
  }
  sort(sheetId: string, area: Area, column: number, ascending: boolean): void {
    const block = this.#cells(sheetId, area);
    const key = column - area.column;
    const order = (cell: Cell | undefined) => cell?.value ?? "";
    block.sort((one, other) => {
      const [a, b] = [order(one[key]), order(other[key])];
      if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
      const up = typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;
      return ascending ? up : -up;
    });
    block.forEach((row, down) => {
      this.#sheet(sheetId).rows[area.row - 1 + down]?.splice(area.column - 1, area.columns, ...row);
    });
  }
  rowIsHidden(sheetId: string, row: number): "no" | "hidden" | "filtered" {
    return this.#sheet(sheetId).hiddenRows.has(row) ? "hidden" : "no";
  }
  hideRows(sheetId: string, from: number, count: number, hidden: boolean): void {
    for (let row = from; row < from + count; row++)
      this.#sheet(sheetId).hiddenRows[hidden ? "add" : "delete"](row);
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
  freezeRows(sheetId: string, rows: number): void {
    this.#sheet(sheetId).frozen = rows;
  }
  columnWidth(sheetId: string, column: number): number {
    return this.#sheet(sheetId).widths.get(column) ?? 100;
  }
  setColumnWidth(sheetId: string, column: number, width: number): void {
    this.#sheet(sheetId).widths.set(column, width);
  }
  merges(sheetId: string): Area[] {
    return this.#sheet(sheetId).merges;
  }
  merge(sheetId: string, area: Area): void {
    this.#sheet(sheetId).merges.push(area);
  }
  dropdownAt(sheetId: string, row: number, column: number): Dropdown | undefined {
    return this.#cell(sheetId, row, column).dropdown;
  }
  setDropdown(sheetId: string, area: Area, dropdown: Dropdown | undefined): void {
    this.#each(sheetId, area, (cell) => Object.assign(cell, { dropdown }));
  }
  protections(): readonly Protection[] {
    return this.#protections;
  }
  protect(protection: Protection): void {
    this.#protections.push(protection);
  }
  metadata(): readonly Metadata[] {
    return this.#metadata;
  }
  addMetadata(metadata: Omit<Metadata, "id">): number {
    const id = ++this.#next;
    this.#metadata.push({ ...metadata, id });
    return id;
  }
  removeMetadata(id: number): void {
    this.#metadata = this.#metadata.filter((piece) => piece.id !== id);
  }
  async settled(): Promise<void> {}
  snapshot(): unknown {
    return undefined;
  }
  apply(_mutation: Mutation): void {
    throw new Error("A plain book has no views");
  }
  watch(): () => void {
    return () => {};
  }

  #sheet(sheetId: string): Sheet {
    const sheet = this.#sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
  #cell(sheetId: string, row: number, column: number): Cell {
    const cell = this.#sheet(sheetId).rows[row - 1]?.[column - 1];
    if (cell === undefined) throw new Error(`No cell at row ${row}, column ${column}`);
    return cell;
  }
  #cells(sheetId: string, area: Area): Cell[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        this.#cell(sheetId, area.row + down, area.column + right),
      ),
    );
  }
  #read<Value>(sheetId: string, area: Area, read: (cell: Cell) => Value): Value[][] {
    return this.#cells(sheetId, area).map((row) => row.map(read));
  }
  #each(sheetId: string, area: Area, change: (cell: Cell) => void): void {
    for (const row of this.#cells(sheetId, area)) for (const cell of row) change(cell);
  }
  #write<Value>(
    sheetId: string,
    area: Area,
    values: readonly (readonly Value[])[],
    change: (cell: Cell, value: Value) => void,
  ): void {
    if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
      throw new Error("Not a rectangle");
    this.#cells(sheetId, area).forEach((row, down) => {
      row.forEach((cell, right) => {
        change(cell, values[down]?.[right] as Value);
      });
    });
  }
  #shift(sheetId: string, line: "row" | "column", from: number, by: number): void {
    this.#metadata = this.#metadata
      .filter((piece) => {
        const at = piece.sheetId === sheetId ? piece[line] : undefined;
        return by > 0 || at === undefined || at < from || at >= from - by;
      })
      .map((piece) => {
        const at = piece.sheetId === sheetId ? piece[line] : undefined;
        return at !== undefined && at >= from ? { ...piece, [line]: at + by } : piece;
      });
  }
}
