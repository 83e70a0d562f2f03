/** A rectangle of cells, one-based as in Apps Script. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a cell holds; a blank cell is `""`. A date is a number with a date format, and comes out as a Date. */
export type CellValue = string | number | boolean | Date;

export interface SheetInfo {
  id: string;
  name: string;
  hidden: boolean;
  /** Rows and columns of the grid, filled or not. */
  rows: number;
  columns: number;
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: "DOCUMENT" | "PROJECT";
  /** Absent: on the spreadsheet. With `column` or `row` (one-based): on that whole column or row, and moves with it. */
  sheetId?: string;
  column?: number;
  row?: number;
}

export interface Protection {
  sheetId: string;
  /** Absent: the whole sheet. */
  area?: Area;
  description: string;
  /** True when an editor is only warned. */
  warningOnly: boolean;
}

/** A dropdown, the list of values that a cell may hold; or another rule for it. */
export interface Dropdown {
  values: string[];
  /** Where the values stand, in place of a list; follows its rows and columns. Null when they were deleted. */
  from?: { sheetId: string; area: Area } | null;
  /** In place of a list: a tick or none, or a number from one to another. */
  only?: "tick" | readonly [number, number];
  /** False where no arrow is shown in the cell. */
  arrow?: false;
  /** True when other input is only marked, not refused. */
  allowInvalid: boolean;
}

/** What a cell is besides its content. */
export interface Traits {
  /** In a column of a table whose type the table decides; or among the headings of one. */
  table?: "typed" | "heading";
  /** A smart chip, with the address that it leads to; goes when something else is written. */
  chip?: string;
}

/** One change of the workbook as its engine writes it down, so that every view can replay it. */
export interface Mutation {
  id: string;
  params: unknown;
}

/** The id of a file that is given no other. */
export const DOCUMENT_ID = "emulated-spreadsheet";

/**
 * The workbook: it lives in the Node process, and everything else (the emulated services, pages, the terminal)
 * looks at it through this face. Calls take effect at once; only formulas take time, see `settled`.
 */
export interface Book {
  /** As Google has it in the file's address. */
  readonly id: string;
  readonly name: string;
  /** As `en_GB`. */
  locale: string;
  timeZone: string;

  sheets(): readonly SheetInfo[];
  insertSheet(name: string, index?: number): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  hideSheet(sheetId: string, hidden: boolean): void;
  /** What is selected in the view that was used last. */
  selection(): { sheetId: string; area: Area; others?: readonly Area[] };
  /** @param others areas that are selected beside the active one */
  select(sheetId: string, area: Area, others?: readonly Area[]): void;

  insertRows(sheetId: string, before: number, count: number): void;
  deleteRows(sheetId: string, from: number, count: number): void;
  insertColumns(sheetId: string, before: number, count: number): void;
  deleteColumns(sheetId: string, from: number, count: number): void;
  moveColumn(sheetId: string, from: number, before: number): void;
  /** Sorts the rows of the area by one of its columns, formulas, notes and formats along with them. */
  sort(sheetId: string, area: Area, column: number, ascending: boolean): void;
  rowIsHidden(sheetId: string, row: number): "no" | "hidden" | "filtered";
  hideRows(sheetId: string, from: number, count: number, hidden: boolean): void;

  /** How far down and to the right something stands, a formula whatever it shows; 0 in an empty sheet. */
  filled(sheetId: string): { rows: number; columns: number };
  values(sheetId: string, area: Area): CellValue[][];
  /** What a person sees. */
  displayValues(sheetId: string, area: Area): string[][];
  /** The formula as typed, `""` where there is none. */
  formulas(sheetId: string, area: Area): string[][];
  /** As if typed: "01234" becomes a number, "3/4" a date, "=A1" a formula, unless the cell's format is `@`; "'01" is text. */
  type(sheetId: string, area: Area, values: readonly (readonly CellValue[])[]): void;
  /** The sentence behind an `#ERROR!` or `#REF!`, if there is one. */
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  clearContents(sheetId: string, area: Area): void;
  clearFormats(sheetId: string, area: Area): void;

  numberFormats(sheetId: string, area: Area): string[][];
  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void;
  backgrounds(sheetId: string, area: Area): string[][];
  setBackgrounds(sheetId: string, area: Area, colors: readonly (readonly (string | null)[])[]): void;
  notes(sheetId: string, area: Area): string[][];
  setNotes(sheetId: string, area: Area, notes: readonly (readonly string[])[]): void;
  setBold(sheetId: string, area: Area, bold: boolean): void;
  freezeRows(sheetId: string, rows: number): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, width: number): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  dropdownAt(sheetId: string, row: number, column: number): Dropdown | undefined;
  setDropdown(sheetId: string, area: Area, dropdown: Dropdown | undefined): void;
  traits(sheetId: string, area: Area): Traits[][];
  /** Adds to what the cells are; `undefined` takes a trait away. */
  setTraits(
    sheetId: string,
    area: Area,
    traits: { [Trait in keyof Traits]: Traits[Trait] | undefined },
  ): void;
  protections(): readonly Protection[];
  protect(protection: Protection): void;
  metadata(): readonly Metadata[];
  addMetadata(metadata: Omit<Metadata, "id">): number;
  removeMetadata(id: number): void;

  /** Resolves when no formula is calculating any more. */
  settled(): Promise<void>;
  /** The same, but for functions of the add-on. */
  calculated(): Promise<void>;

  /** Everything a view needs to show the workbook from nothing: the data of a Univer workbook, with changes to `replay` in it. */
  snapshot(): unknown;
  /** Replays a change made in the view `origin`. */
  apply(mutation: Mutation, origin: string): void;
  /** Calls back for every change, with the view it was made in (`""` when made here). Returns how to stop. */
  watch(listener: (mutation: Mutation, origin: string) => void): () => void;
}

/** Runs one of the add-on's functions for a cell and gives its value or range, or throws with Sheets' sentence. */
export type CallFunction = (
  name: string,
  args: readonly unknown[],
  at: { sheetId: string; area: Area },
) => Promise<unknown>;
