import { ServiceException } from "../../exception.ts";
import type { Members } from "../../remote.ts";
import { DataValidation } from "./data-validation.ts";
import { DeveloperMetadata, keep, type Visible } from "./developer-metadata.ts";
import { checkProtection, checkRectangle, overlap } from "./guard.ts";
import { Protection } from "./protection.ts";
import { RangeFormats } from "./range-formats.ts";
import { RichTextValue } from "./rich-text-value.ts";

/** A rectangle of cells as a script sees it. */
export class Range extends RangeFormats {
  static readonly title = "SpreadsheetApp.Range";
  static readonly members: Members<Range, GoogleAppsScript.Spreadsheet.Range> = {
    ...RangeFormats.place,
    ...RangeFormats.values,
    ...RangeFormats.formats,
    activate: "-",
    addDeveloperMetadata: "s se ss sse",
    clearDataValidations: "-",
    getDataValidation: "-",
    getDataValidations: "-",
    getDeveloperMetadata: "-",
    getMergedRanges: "-",
    getRichTextValue: "-",
    getRichTextValues: "-",
    isPartOfMerge: "-",
    merge: "-",
    protect: "-",
    setDataValidation: "x",
    setDataValidations: "g",
    sort: "n o",
  };

  activate(): this {
    this.book.select(this.sheet.id, this.area);
    this.execution.deployment.options.screen?.activated?.(this.sheet.id, this.area);
    return this;
  }
  getMergedRanges(): this[] {
    return this.book
      .merges(this.sheet.id)
      .filter((merge) => overlap(merge, this.area))
      .map((merge) => this.at(merge));
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
  merge(): this {
    this.change();
    this.book.merge(this.sheet.id, this.area);
    return this;
  }
  sort(by: number | { column: number; ascending?: boolean }): this {
    this.change();
    const { column, ascending = true } = typeof by === "number" ? { column: by } : by;
    if (column < this.area.column || column > this.getLastColumn())
      throw new ServiceException("Sort column is outside the range.");
    this.book.sort(this.sheet.id, this.area, column, ascending);
    return this;
  }
  protect(): Protection {
    checkProtection(this.execution, this.sheet.id, this.area);
    const record = { sheetId: this.sheet.id, area: this.area, description: "", warningOnly: false };
    this.book.protect(record);
    return new Protection(this.execution, record, this);
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.filled(null).map((row, down) =>
      row.map((_, right) => {
        const dropdown = this.book.dropdownAt(this.sheet.id, this.area.row + down, this.area.column + right);
        if (dropdown === undefined) return null;
        const { from } = dropdown;
        const sheet = this.sheet.spreadsheet.getSheets().find(({ id }) => id === from?.sheetId);
        return new DataValidation(
          this.execution,
          dropdown,
          sheet && from ? new Range(this.execution, sheet, from.area) : undefined,
        );
      }),
    );
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkRectangle(rules, this.area);
    this.changeLook();
    rules.forEach((row, down) => {
      row.forEach((rule, right) => {
        this.offset(down, right, 1, 1).setDataValidation(rule);
      });
    });
    return this;
  }
  setDataValidation(rule: DataValidation | null): this {
    this.changeLook();
    this.book.setDropdown(this.sheet.id, this.area, rule?.dropdown);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  /** The text of each cell; no links but those of chips are kept by the workbook. */
  getRichTextValues(): (RichTextValue | null)[][] {
    const { chipText } = this.execution.deployment.unknowns;
    const traits = this.book.traits(this.sheet.id, this.area);
    return this.getDisplayValues().map((row, down) =>
      row.map((text, right) => {
        const { chip } = traits[down]?.[right] ?? {};
        if (chip !== undefined && chipText === "null") return null;
        return new RichTextValue(this.execution, text, chipText === "link" ? chip : undefined);
      }),
    );
  }

  /** Only whole rows and whole columns carry metadata. */
  addDeveloperMetadata(key: string, second?: Visible | string, third?: Visible): this {
    this.change();
    // Whether one made of numbers is refused, sources disagree (docs/apps-script.md part 7): here it is.
    const line = this.#wholeLine();
    if (!this.namedWhole || line === undefined) throw new ServiceException(ARBITRARY);
    keep(this.execution, line, key, second, third);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const line = this.#wholeLine();
    if (line === undefined) return [];
    return this.book
      .metadata()
      .filter(
        ({ sheetId, row, column }) => sheetId === line.sheetId && row === line.row && column === line.column,
      )
      .map((record) => new DeveloperMetadata(this.execution, record, this.sheet));
  }

  #wholeLine(): { sheetId: string; row?: number; column?: number } | undefined {
    const { row, column, rows, columns } = this.area;
    const grid = this.sheet.grid;
    if (columns === 1 && row === 1 && rows === grid.rows) return { sheetId: this.sheet.id, column };
    if (rows === 1 && column === 1 && columns === grid.columns) return { sheetId: this.sheet.id, row };
    return undefined;
  }
}

const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";
