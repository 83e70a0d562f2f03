import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";

/** The text of a cell, all in one run. */
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
    private readonly link: string | undefined,
  ) {
    super(execution);
  }

  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return this.link ?? null;
  }
  getRuns(): RichTextValue[] {
    return [this];
  }
}
