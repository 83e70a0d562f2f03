import type { Dropdown } from "../../../book.ts";
import { type EnumValue, enumValue } from "../../enums.ts";
import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";
import type { RangePlace } from "./range-place.ts";

/** A rule for what a cell may hold. */
export class DataValidation extends Remote {
  static readonly title = "SpreadsheetApp.DataValidation";
  static readonly members: Members<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation> = {
    getAllowInvalid: "-",
    getCriteriaType: "-",
    getCriteriaValues: "-",
  };

  /** @param source the range that a dropdown takes its values from */
  constructor(
    execution: Execution,
    readonly dropdown: Dropdown,
    private readonly source?: RangePlace,
  ) {
    super(execution);
  }

  getAllowInvalid(): boolean {
    return this.dropdown.allowInvalid;
  }
  getCriteriaType(): EnumValue {
    const { from, only } = this.dropdown;
    const other = only === "tick" ? "CHECKBOX" : only && "NUMBER_BETWEEN";
    return enumValue(
      `DataValidationCriteria.${other ?? (from === undefined ? "VALUE_IN_LIST" : "VALUE_IN_RANGE")}`,
    );
  }
  /**
   * The list, or the range (null when that was deleted), and whether an arrow is shown; the least and the most of a
   * number; nothing for a tick.
   */
  getCriteriaValues(): unknown[] {
    const { from, only, values } = this.dropdown;
    if (only !== undefined) return only === "tick" ? [] : [...only];
    return [from === undefined ? values : (this.source ?? null), this.dropdown.arrow !== false];
  }
}

export class DataValidationBuilder extends Remote {
  static readonly title = "SpreadsheetApp.DataValidationBuilder";
  static readonly members: Members<
    DataValidationBuilder,
    GoogleAppsScript.Spreadsheet.DataValidationBuilder
  > = {
    build: "-",
    requireCheckbox: "-",
    requireNumberBetween: "nn",
    requireValueInList: "a ab",
    requireValueInRange: "r rb",
    setAllowInvalid: "b",
    setHelpText: "s",
  };
  #dropdown: Dropdown = { values: [], allowInvalid: true };
  #source: RangePlace | undefined;

  requireCheckbox(): this {
    return this.#require({ only: "tick" });
  }
  requireNumberBetween(low: number, high: number): this {
    return this.#require({ only: [low, high] });
  }
  requireValueInList(values: readonly unknown[], arrow = true): this {
    return this.#require({ values: values.map(String), ...(!arrow && { arrow }) });
  }
  requireValueInRange(range: RangePlace, arrow = true): this {
    return this.#require(
      { from: { sheetId: range.sheet.id, area: range.area }, ...(!arrow && { arrow }) },
      range,
    );
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.#dropdown = { ...this.#dropdown, allowInvalid };
    return this;
  }
  setHelpText(_text: string): this {
    return this;
  }
  build(): DataValidation {
    return new DataValidation(this.execution, this.#dropdown, this.#source);
  }

  #require(what: Partial<Dropdown>, source?: RangePlace): this {
    this.#dropdown = { values: [], allowInvalid: this.#dropdown.allowInvalid, ...what };
    this.#source = source;
    return this;
  }
}
