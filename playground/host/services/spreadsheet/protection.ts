import type { Protection as Record } from "../../../book.ts";
import { type EnumValue, enumValue } from "../../enums.ts";
import { NotEmulated } from "../../exception.ts";
import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";
import { mayEdit } from "./guard.ts";

/** A protected range or sheet. */
export class Protection extends Remote {
  static readonly title = "SpreadsheetApp.Protection";
  static readonly members: Members<Protection, GoogleAppsScript.Spreadsheet.Protection> = {
    canEdit: "-",
    getDescription: "-",
    getProtectionType: "-",
    getRange: "-",
    isWarningOnly: "-",
    remove: "-",
    setDescription: "s",
    setWarningOnly: "b",
  };

  constructor(
    execution: Execution,
    private readonly record: Record,
    private readonly range: Remote,
  ) {
    super(execution);
  }

  canEdit(): boolean {
    return mayEdit(this.execution, this.record.sheetId, this.record.area);
  }
  getDescription(): string {
    return this.record.description;
  }
  getProtectionType(): EnumValue {
    return enumValue(`ProtectionType.${this.record.area === undefined ? "SHEET" : "RANGE"}`);
  }
  getRange(): Remote {
    return this.range;
  }
  isWarningOnly(): boolean {
    return this.record.warningOnly;
  }
  setDescription(description: string): this {
    return this.#set({ description });
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#set({ warningOnly });
  }
  remove(): never {
    throw new NotEmulated("Protection.remove");
  }

  /** Only a workbook that keeps the very record can have it changed. */
  #set(change: Partial<Record>): this {
    if (!this.execution.deployment.book.protections().includes(this.record))
      throw new NotEmulated("Changing a protection of this workbook");
    Object.assign(this.record, change);
    return this;
  }
}
