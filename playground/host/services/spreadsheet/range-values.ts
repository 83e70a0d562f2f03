import type { CellValue } from "../../../book.ts";
import { MOST_CHARACTERS } from "../../cells.ts";
import { EnumValue } from "../../enums.ts";
import { NotEmulated, ServiceException } from "../../exception.ts";
import { checkDropdowns, checkHeadings, checkRectangle, checkTyped } from "./guard.ts";
import { RangePlace } from "./range-place.ts";

/** What the cells of a range hold. */
export class RangeValues extends RangePlace {
  static readonly values = {
    clearContent: "-",
    copyTo: "r ro reb",
    getDisplayValue: "-",
    getDisplayValues: "-",
    getFormula: "-",
    getFormulas: "-",
    getValue: "-",
    getValues: "-",
    isBlank: "-",
    moveTo: "r",
    setFormula: "s",
    setFormulas: "g",
    setValue: "x",
    setValues: "g",
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
    // In several cells at once, a reference moves along with the cell.
    if (this.area.rows * this.area.columns > 1 && formula)
      throw new NotEmulated("Range.setFormula in several cells");
    return this.#type(this.filled(asFormula(formula)));
  }
  setFormulas(formulas: unknown[][]): this {
    checkRectangle(formulas, this.area);
    return this.#type(formulas.map((row) => row.map((formula) => asFormula(String(formula ?? "")))));
  }
  clearContent(): this {
    this.change();
    checkHeadings(this.execution, this.sheet.id, this.area);
    this.book.clearContents(this.sheet.id, this.area);
    this.#dropChips();
    return this;
  }
  /**
   * Repeats these cells as often as they fit into the other range: everything, values alone (`{contentsOnly: true}`,
   * `PASTE_VALUES`), or formats alone (`{formatOnly: true}`, `PASTE_FORMAT`). Rows that a filter hides are passed over.
   * A kind of paste without a word on transposing is taken for options that choose nothing.
   */
  copyTo(target: RangeValues, how: CopyOptions | EnumValue = {}, transposed?: boolean): void {
    const type =
      how instanceof EnumValue ? String(transposed === undefined ? "PASTE_NORMAL" : how) : pasteType(how);
    if (transposed || !(type in PASTES))
      throw new NotEmulated(`Range.copyTo with ${transposed ? "transposed" : type}`);
    const { contents: what, formats: withFormats } = PASTES[type] as Paste;
    const visible = this.#visibleRows();
    const { columns } = this.area;
    const rows = visible.length;
    if (rows === 0) return;
    const [height, width] = [multiple(target.area.rows, rows), multiple(target.area.columns, columns)];
    const to = target.offset(0, 0, height, width);
    const tiled = <Value>(grid: Value[][]) =>
      Array.from({ length: height }, (_, row) =>
        Array.from(
          { length: width },
          (_, column) => grid[visible[row % rows] as number]?.[column % columns] as Value,
        ),
      );
    to.change();
    if (withFormats) checkTyped(this.execution, to.sheet.id, to.area);
    if (what !== undefined) checkHeadings(this.execution, to.sheet.id, to.area);
    const formats = tiled(this.book.numberFormats(this.sheet.id, this.area));
    const backgrounds = tiled(this.book.backgrounds(this.sheet.id, this.area));
    const formulas = this.getFormulas();
    const contents = tiled(
      this.getValues().map((row, down) =>
        row.map((value, right) => (what === "formulas" && formulas[down]?.[right]) || literally(value)),
      ),
    );
    if (withFormats) {
      to.book.setNumberFormats(to.sheet.id, to.area, formats);
      to.book.setBackgrounds(to.sheet.id, to.area, backgrounds);
    }
    if (what === undefined) return;
    const texts = to.book
      .numberFormats(to.sheet.id, to.area)
      .map((row) => row.map((format) => format === "@"));
    const plain = contents.map((row, down) =>
      row.map((value, right) => (texts[down]?.[right] ? String(value).replace(/^'/, "") : value)),
    );
    to.book.type(to.sheet.id, to.area, plain);
    to.#dropChips();
    const chips = tiled(this.book.traits(this.sheet.id, this.area).map((row) => row.map(({ chip }) => chip)));
    if (!withFormats || !chips.flat().some((chip) => chip !== undefined)) return;
    chips.forEach((row, down) => {
      row.forEach((chip, right) => {
        if (chip !== undefined) to.book.setTraits(to.sheet.id, to.offset(down, right, 1, 1).area, { chip });
      });
    });
  }
  moveTo(target: RangeValues): void {
    this.copyTo(target);
    this.clearContent();
    this.book.clearFormats(this.sheet.id, this.area);
  }

  /** The rows of the range, from 0, that no filter hides. */
  #visibleRows(): number[] {
    const { row, rows } = this.area;
    const all = Array.from({ length: rows }, (_, index) => index);
    return all.filter((index) => this.book.rowIsHidden(this.sheet.id, row + index) !== "filtered");
  }
  #type(values: readonly (readonly unknown[])[]): this {
    this.change();
    const cells = values.map((row) => row.map(cell));
    if (cells.some((row) => row.some((value) => typeof value === "string" && value.length > MOST_CHARACTERS)))
      throw new ServiceException(
        "Your input contains more than the maximum of 50000 characters in a single cell.",
      );
    checkDropdowns(this.execution, this.sheet.id, this.area, cells);
    checkHeadings(this.execution, this.sheet.id, this.area);
    this.book.type(this.sheet.id, this.area, cells);
    this.#dropChips();
    return this;
  }
  #dropChips(): void {
    const chips = this.book.traits(this.sheet.id, this.area).flat();
    if (chips.some(({ chip }) => chip !== undefined))
      this.book.setTraits(this.sheet.id, this.area, { chip: undefined });
  }
}

interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

interface Paste {
  contents?: "formulas" | "values";
  formats: boolean;
}

const PASTES: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: { contents: "formulas", formats: true },
  PASTE_VALUES: { contents: "values", formats: false },
  PASTE_FORMAT: { formats: true },
};

const pasteType = ({ contentsOnly, formatOnly }: CopyOptions): string =>
  contentsOnly ? "PASTE_VALUES" : formatOnly ? "PASTE_FORMAT" : "PASTE_NORMAL";

/** Null and undefined empty a cell; anything but a value of a cell becomes its text. */
function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) return value;
  return String(value);
}

/** Text that was in a cell stays that text when it is copied. */
const literally = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

const asFormula = (formula: string): string =>
  formula === "" || formula.startsWith("=") ? formula : `=${formula}`;

const multiple = (space: number, size: number): number => Math.max(1, Math.floor(space / size)) * size;
