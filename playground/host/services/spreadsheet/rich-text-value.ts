import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";

/** The text of a cell, all in one run and without a link. */
export class RichTextValue extends Remote {
  static readonly title = "SpreadsheetApp.RichTextValue";
  static readonly members: Members<RichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue> = {
    getLinkUrl: "-",
    getRuns: "-",
    getText: "-",
  };

  constructor(
    execution: Execution,
    private readonly text: string,
  ) {
    super(execution);
  }

  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return null;
  }
  getRuns(): RichTextValue[] {
    return [this];
  }
}
