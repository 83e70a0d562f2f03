import { NotEmulated, ServiceException } from "../../exception.ts";
import { type Members, Remote } from "../../remote.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { Ui } from "./ui.ts";

const PATIENCE_MS = 1000;

export class SpreadsheetApp extends Remote {
  static readonly title = "SpreadsheetApp";
  static readonly members: Members<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp> = {
    flush: "-",
    getActive: "-",
    getActiveRange: "-",
    getActiveSheet: "-",
    getActiveSpreadsheet: "-",
    getCurrentCell: "-",
    getUi: "-",
    newDataValidation: "-",
    openById: "s",
    openByUrl: "s",
    setActiveRange: "r",
    setActiveSheet: "r",
  };
  static readonly enums = {
    CopyPasteType: [
      "PASTE_NORMAL",
      "PASTE_NO_BORDERS",
      "PASTE_FORMAT",
      "PASTE_FORMULA",
      "PASTE_DATA_VALIDATION",
      "PASTE_VALUES",
      "PASTE_CONDITIONAL_FORMATTING",
      "PASTE_COLUMN_WIDTHS",
    ],
    DataValidationCriteria: ["VALUE_IN_LIST", "VALUE_IN_RANGE", "CHECKBOX", "NUMBER_BETWEEN"],
    DeveloperMetadataLocationType: ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
    DeveloperMetadataVisibility: ["DOCUMENT", "PROJECT"],
    ProtectionType: ["RANGE", "SHEET"],
    WrapStrategy: ["WRAP", "OVERFLOW", "CLIP"],
  };

  getActive(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }
  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }
  getCurrentCell(): Range {
    return this.getActive().getActiveCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  /** Refused where nobody is in front of the script: in a cell, and when a clock trigger calls (docs/apps-script.md 4.3). */
  getUi(): Ui {
    if (!this.execution.hasScreen)
      throw new ServiceException("Cannot call SpreadsheetApp.getUi() from this context.");
    return new Ui(this.execution);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }
  openById(_id: string): never {
    throw new NotEmulated("SpreadsheetApp.openById");
  }
  openByUrl(_url: string): never {
    throw new NotEmulated("SpreadsheetApp.openByUrl");
  }
  /** Lets the formulas of the workbook catch up, for a moment: custom functions may take longer and are not waited for. */
  async flush(): Promise<void> {
    const { book } = this.execution.deployment;
    await book.calculated();
    await this.execution.sleep(PATIENCE_MS, book.settled());
  }
}
