import type { RemoteClass } from "../../remote.ts";
import { DataValidation, DataValidationBuilder } from "./data-validation.ts";
import {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from "./developer-metadata.ts";
import { Filter } from "./filter.ts";
import { Protection } from "./protection.ts";
import { Range } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { RichTextValue } from "./rich-text-value.ts";
import { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { Menu, PromptResponse, Ui } from "./ui.ts";

/** What scripts get from SpreadsheetApp. */
export const SPREADSHEET_CLASSES: readonly RemoteClass[] = [
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  Filter,
  Menu,
  PromptResponse,
  Protection,
  Range,
  RangeList,
  RichTextValue,
  Sheet,
  Spreadsheet,
  Ui,
];
