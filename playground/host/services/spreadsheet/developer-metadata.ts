import type { Metadata } from "../../../book.ts";
import { columnName } from "../../a1.ts";
import { EnumValue, enumValue } from "../../enums.ts";
import { ServiceException } from "../../exception.ts";
import type { Execution } from "../../execution.ts";
import { type Members, Remote } from "../../remote.ts";
import type { Sheet } from "./sheet.ts";

export type Visible = EnumValue;

/** Adds metadata as the forms `(key)`, `(key, value)`, `(key, visibility)` and `(key, value, visibility)` say. */
export function keep(
  execution: Execution,
  place: { sheetId?: string; row?: number; column?: number },
  key: string,
  second?: Visible | string,
  third?: Visible,
): void {
  if (!key) throw new ServiceException("Invalid argument: key");
  const visibility =
    (second instanceof EnumValue ? second : third) ?? enumValue("DeveloperMetadataVisibility.DOCUMENT");
  const value = second instanceof EnumValue ? "" : (second ?? "");
  execution.deployment.book.addMetadata({
    ...place,
    key,
    value: String(value),
    visibility: String(visibility) as Metadata["visibility"],
  });
}

export class DeveloperMetadata extends Remote {
  static readonly title = "SpreadsheetApp.DeveloperMetadata";
  static readonly members: Members<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata> = {
    getId: "-",
    getKey: "-",
    getLocation: "-",
    getValue: "-",
    getVisibility: "-",
    remove: "-",
    setValue: "s",
  };

  constructor(
    execution: Execution,
    private record: Metadata,
    private readonly sheet: Sheet | null,
  ) {
    super(execution);
  }

  getId(): number {
    return this.record.id;
  }
  getKey(): string {
    return this.record.key;
  }
  getValue(): string {
    return this.record.value;
  }
  getVisibility(): EnumValue {
    return enumValue(`DeveloperMetadataVisibility.${this.record.visibility}`);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.execution, this.record, this.sheet);
  }
  remove(): void {
    this.execution.deployment.book.removeMetadata(this.record.id);
  }
  /** The workbook keeps metadata as it is, so a new value is a new piece with another id. */
  setValue(value: string): this {
    const { id, ...rest } = this.record;
    this.execution.deployment.book.removeMetadata(id);
    this.record = { ...rest, value, id: this.execution.deployment.book.addMetadata({ ...rest, value }) };
    return this;
  }
}

export class DeveloperMetadataLocation extends Remote {
  static readonly title = "SpreadsheetApp.DeveloperMetadataLocation";
  static readonly members: Members<
    DeveloperMetadataLocation,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
  > = {
    getColumn: "-",
    getLocationType: "-",
    getRow: "-",
    getSheet: "-",
  };

  constructor(
    execution: Execution,
    private readonly record: Metadata,
    private readonly sheet: Sheet | null,
  ) {
    super(execution);
  }

  getLocationType(): EnumValue {
    const { sheetId, row, column } = this.record;
    const type =
      column !== undefined
        ? "COLUMN"
        : row !== undefined
          ? "ROW"
          : sheetId !== undefined
            ? "SHEET"
            : "SPREADSHEET";
    return enumValue(`DeveloperMetadataLocationType.${type}`);
  }
  getSheet(): Sheet | null {
    return this.sheet;
  }
  getColumn(): Remote | null {
    const { column } = this.record;
    return column === undefined || this.sheet === null
      ? null
      : this.sheet.getRange(`${columnName(column)}:${columnName(column)}`);
  }
  getRow(): Remote | null {
    const { row } = this.record;
    return row === undefined || this.sheet === null ? null : this.sheet.getRange(`${row}:${row}`);
  }
}

/** Finds metadata by key, id, value, visibility or kind of place. */
export class DeveloperMetadataFinder extends Remote {
  static readonly title = "SpreadsheetApp.DeveloperMetadataFinder";
  static readonly members: Members<
    DeveloperMetadataFinder,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
  > = {
    find: "-",
    withId: "n",
    withKey: "s",
    withLocationType: "e",
    withValue: "s",
    withVisibility: "e",
  };
  readonly #tests: ((found: DeveloperMetadata) => boolean)[] = [];

  constructor(
    execution: Execution,
    private readonly among: () => DeveloperMetadata[],
  ) {
    super(execution);
  }

  withKey(key: string): this {
    return this.#keep((found) => found.getKey() === key);
  }
  withId(id: number): this {
    return this.#keep((found) => found.getId() === id);
  }
  withValue(value: string): this {
    return this.#keep((found) => found.getValue() === value);
  }
  withVisibility(visibility: EnumValue): this {
    return this.#keep((found) => found.getVisibility() === visibility);
  }
  withLocationType(type: EnumValue): this {
    return this.#keep((found) => found.getLocation().getLocationType() === type);
  }
  find(): DeveloperMetadata[] {
    return this.among().filter((found) => this.#tests.every((test) => test(found)));
  }
  #keep(test: (found: DeveloperMetadata) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}
