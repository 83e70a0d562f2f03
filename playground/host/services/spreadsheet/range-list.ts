import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";
import type { Range } from "./range.ts";

/** Ranges of one sheet that are changed alike in one call. */
export class RangeList extends Remote {
  static readonly title = "SpreadsheetApp.RangeList";
  static readonly members: Members<RangeList, GoogleAppsScript.Spreadsheet.RangeList> = {
    clearContent: "-",
    clearDataValidations: "-",
    clearNote: "-",
    getRanges: "-",
    setNote: "s",
    setNumberFormat: "s",
    setValue: "x",
  };

  constructor(
    execution: Execution,
    private readonly ranges: readonly Range[],
  ) {
    super(execution);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
