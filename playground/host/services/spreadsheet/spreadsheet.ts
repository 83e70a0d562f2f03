import { parseA1 } from "../../a1.ts";
import type { EnumValue } from "../../enums.ts";
import { ServiceException } from "../../exception.ts";
import { type Members, Remote } from "../../remote.ts";
import { User } from "../session.ts";
import { DeveloperMetadata, DeveloperMetadataFinder, keep, type Visible } from "./developer-metadata.ts";
import type { Protection } from "./protection.ts";
import { Range } from "./range.ts";
import { Sheet } from "./sheet.ts";

/** The workbook as a script sees it. */
export class Spreadsheet extends Remote {
  static readonly title = "SpreadsheetApp.Spreadsheet";
  static readonly members: Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet> = {
    addDeveloperMetadata: "s se ss sse",
    createDeveloperMetadataFinder: "-",
    deleteSheet: "r",
    getActiveCell: "-",
    getActiveRange: "-",
    getActiveSheet: "-",
    getDataRange: "-",
    getDeveloperMetadata: "-",
    getId: "-",
    getName: "-",
    getNamedRanges: "-",
    getNumSheets: "-",
    getOwner: "-",
    getProtections: "e",
    getRange: "s",
    getSheetById: "n",
    getSheetByName: "s",
    getSheets: "-",
    getSpreadsheetLocale: "-",
    getSpreadsheetTimeZone: "-",
    getUrl: "-",
    insertSheet: "- x sn",
    renameActiveSheet: "s",
    setActiveRange: "r",
    setActiveSheet: "r",
    toast: "s ss ssn",
  };

  getId(): string {
    return this.#book.id;
  }
  getName(): string {
    return this.#book.name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#book.id}/edit`;
  }
  getSpreadsheetLocale(): string {
    return this.#book.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.#book.timeZone;
  }
  /** Null for a file on a shared drive. */
  getOwner(): User | null {
    const { deployment, actor } = this.execution;
    const { owner, unknowns } = deployment;
    if (owner === null) return null;
    const domain = (email: string) => email.split("@")[1];
    const told = {
      everybody: true,
      nobody: false,
      "within the domain": domain(owner) === domain(actor.email),
    };
    return new User(this.execution, told[unknowns.ownerEmail] ? owner : "");
  }
  getNamedRanges(): never[] {
    return [];
  }

  getSheets(): Sheet[] {
    return this.#book.sheets().map(({ id }) => this.#sheet(id));
  }
  getNumSheets(): number {
    return this.#book.sheets().length;
  }
  getSheetById(id: number): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }
  getSheetByName(name: string | null): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getName() === name) ?? null;
  }
  getActiveSheet(): Sheet {
    return this.#sheet(this.execution.selection.sheetId);
  }
  getActiveRange(): Range {
    const { sheetId, area } = this.execution.selection;
    return new Range(this.execution, this.#sheet(sheetId), area);
  }
  getActiveCell(): Range {
    return this.getActiveRange().offset(0, 0, 1, 1);
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  /** `Sheet1!A1:B2`, or a place on the active sheet. */
  getRange(text: string): Range {
    const { sheet, area } = this.parse(text, this.getActiveSheet());
    return new Range(this.execution, sheet, area);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  insertSheet(first?: string | number, second?: number): Sheet {
    const name = typeof first === "string" ? first : this.#freeName();
    this.checkName(name);
    const index = typeof first === "number" ? first : second;
    const id = this.#book.insertSheet(name, index);
    const sheet = this.#sheet(id);
    sheet.activate();
    return sheet;
  }
  deleteSheet(sheet: Sheet): void {
    const visible = this.#book.sheets().filter(({ hidden, id }) => !hidden && id !== sheet.id);
    if (visible.length === 0) throw new ServiceException("You can't remove all the sheets in a document.");
    this.#book.deleteSheet(sheet.id);
  }
  toast(message: string, title = "", seconds = 5): void {
    this.execution.deployment.options.screen?.toast?.(message, title ?? "", seconds);
  }

  addDeveloperMetadata(key: string, second?: Visible | string, third?: Visible): this {
    keep(this.execution, {}, key, second, third);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.#metadata().filter(
      (found) => String(found.getLocation().getLocationType()) === "SPREADSHEET",
    );
  }
  /** Of the spreadsheet, all its sheets, rows and columns. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, () => this.#metadata());
  }
  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  /** @throws ServiceException when there is a sheet of that name. */
  checkName(name: string): void {
    if (this.getSheetByName(name) !== null)
      throw new ServiceException(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
  }
  /** Reads a place that may name its sheet. @throws ServiceException when it is none. */
  parse(text: string, sheet: Sheet) {
    const [, quoted, plain, place = text] = /^(?:'((?:[^']|'')*)'!|([^'!]+)!)?(.*)$/.exec(text) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const named = name === undefined ? sheet : this.getSheetByName(name);
    const area = named === null ? undefined : parseA1(place, named.grid);
    if (named === null || area === undefined) throw new ServiceException("Range not found");
    return { sheet: named, area };
  }
  /** A sheet's number: 0 for the first that was seen, as in Google's own links. */
  numberOf(id: string): number {
    const { sheetNumbers } = this.execution.deployment;
    const number = sheetNumbers.get(id) ?? sheetNumbers.size;
    sheetNumbers.set(id, number);
    return number;
  }
  get frozen(): Map<string, number> {
    return this.execution.deployment.frozenRows;
  }

  get #book() {
    return this.execution.deployment.book;
  }
  #sheet(id: string): Sheet {
    return new Sheet(this.execution, this, id);
  }
  #metadata(): DeveloperMetadata[] {
    return this.#book.metadata().map((record) => {
      const sheet = record.sheetId === undefined ? null : this.#sheet(record.sheetId);
      return new DeveloperMetadata(this.execution, record, sheet);
    });
  }
  #freeName(): string {
    const taken = new Set(this.#book.sheets().map(({ name }) => name));
    let number = 1;
    while (taken.has(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
