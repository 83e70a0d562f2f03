import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";
import type { Range } from "./range.ts";

/** A filter that a person has put on a sheet. */
export class Filter extends Remote {
  static readonly title = "SpreadsheetApp.Filter";
  static readonly members: Members<Filter, GoogleAppsScript.Spreadsheet.Filter> = { getRange: "-" };

  constructor(
    execution: Execution,
    private readonly range: Range,
  ) {
    super(execution);
  }

  getRange(): Range {
    return this.range;
  }
}
