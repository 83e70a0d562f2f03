import type { CellValue } from "../../../book.ts";
import { checkDropdowns, checkRectangle } from "./guard.ts";
import { RangePlace } from "./range-place.ts";

/** What the cells of a range hold. */
export class RangeValues extends RangePlace {
  static readonly values = {
    clearContent: "-",
    copyTo: "x xo",
    getDisplayValue: "-",
    getDisplayValues: "-",
    getFormula: "-",
    getFormulas: "-",
    getValue: "-",
    getValues: "-",
    isBlank: "-",
    moveTo: "x",
    setFormula: "s",
    setFormulas: "a",
    setValue: "x",
    setValues: "a",
  } as const;

  getValue(): CellValue {
    return this.getValues()[0]?.[0] ?? "";
  }
  getValues(): CellValue[][] {
    return this.book.values(this.sheet.id, this.area);
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? "";
  }
  getDisplayValues(): string[][] {
    return this.book.displayValues(this.sheet.id, this.area);
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? "";
  }
  getFormulas(): string[][] {
    return this.book.formulas(this.sheet.id, this.area);
  }
  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ""));
  }
  setValue(value: unknown): this {
    return this.#type(this.filled(value));
  }
  setValues(values: unknown[][]): this {
    checkRectangle(values, this.area);
    return this.#type(values);
  }
  setFormula(formula: string): this {
    return this.#type(this.filled(asFormula(formula)));
  }
  setFormulas(formulas: unknown[][]): this {
    checkRectangle(formulas, this.area);
    return this.#type(formulas.map((row) => row.map((formula) => asFormula(String(formula ?? "")))));
  }
  clearContent(): this {
    this.change();
    this.book.clearContents(this.sheet.id, this.area);
    return this;
  }
  /** Repeats these cells as often as they fit into the other range; with `{contentsOnly: true}` as values. */
  copyTo(target: RangeValues, options: { contentsOnly?: boolean } = {}): void {
    const { rows, columns } = this.area;
    const area = {
      ...target.area,
      rows: multiple(target.area.rows, rows),
      columns: multiple(target.area.columns, columns),
    };
    const to = this.#on(target, area);
    const tiled = <Value>(grid: Value[][]) =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => grid[row % rows]?.[column % columns] as Value),
      );
    const [values, formulas] = [this.getValues(), this.getFormulas()];
    const formats = tiled(this.book.numberFormats(this.sheet.id, this.area));
    const contents = values.map((row, down) =>
      row.map((value, right) => (options.contentsOnly ? "" : formulas[down]?.[right]) || value),
    );
    to.change();
    to.book.setNumberFormats(to.sheet.id, area, formats);
    to.book.type(
      to.sheet.id,
      area,
      tiled(contents).map((row) => row.map(literally)),
    );
    if (!options.contentsOnly)
      to.book.setBackgrounds(to.sheet.id, area, tiled(this.book.backgrounds(this.sheet.id, this.area)));
  }
  moveTo(target: RangeValues): void {
    this.copyTo(target);
    this.clearContent();
    this.book.clearFormats(this.sheet.id, this.area);
  }

  #on(target: RangeValues, area: RangeValues["area"]): RangeValues {
    return target.offset(0, 0, area.rows, area.columns);
  }
  #type(values: readonly (readonly unknown[])[]): this {
    this.change();
    const cells = values.map((row) => row.map(cell));
    checkDropdowns(this.execution, this.sheet.id, this.area, cells);
    this.book.type(this.sheet.id, this.area, cells);
    return this;
  }
}

/** Null and undefined empty a cell; anything but a value of a cell becomes its text. */
function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) return value;
  return String(value);
}

/** Text that was in a cell stays that text when it is copied; a formula is typed as one. */
const literally = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value;

const asFormula = (formula: string): string =>
  formula === "" || formula.startsWith("=") ? formula : `=${formula}`;

const multiple = (space: number, size: number): number => Math.max(1, Math.floor(space / size)) * size;
