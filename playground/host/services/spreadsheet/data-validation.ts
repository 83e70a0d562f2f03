import type { Dropdown } from "../../../book.ts";
import { type EnumValue, enumValue } from "../../enums.ts";
import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";

/** A dropdown rule. */
export class DataValidation extends Remote {
  static readonly title = "SpreadsheetApp.DataValidation";
  static readonly members: Members<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation> = {
    getAllowInvalid: "-",
    getCriteriaType: "-",
    getCriteriaValues: "-",
  };

  constructor(
    execution: Execution,
    readonly dropdown: Dropdown,
  ) {
    super(execution);
  }

  getAllowInvalid(): boolean {
    return this.dropdown.allowInvalid;
  }
  getCriteriaType(): EnumValue {
    return enumValue("DataValidationCriteria.VALUE_IN_LIST");
  }
  /** The list, and whether an arrow is shown. */
  getCriteriaValues(): unknown[] {
    return [this.dropdown.values, true];
  }
}

export class DataValidationBuilder extends Remote {
  static readonly title = "SpreadsheetApp.DataValidationBuilder";
  static readonly members: Members<
    DataValidationBuilder,
    GoogleAppsScript.Spreadsheet.DataValidationBuilder
  > = {
    build: "-",
    requireValueInList: "a ab",
    setAllowInvalid: "b",
    setHelpText: "s",
  };
  #dropdown: Dropdown = { values: [], allowInvalid: true };

  requireValueInList(values: readonly unknown[], _showDropdown = true): this {
    this.#dropdown = { ...this.#dropdown, values: values.map(String) };
    return this;
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.#dropdown = { ...this.#dropdown, allowInvalid };
    return this;
  }
  setHelpText(_text: string): this {
    return this;
  }
  build(): DataValidation {
    return new DataValidation(this.execution, this.#dropdown);
  }
}
