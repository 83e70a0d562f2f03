import type { Execution } from "../execution.ts";
import type { Surface } from "../in-context/bootstrap.ts";
import type { Remote, RemoteClass } from "../remote.ts";
import { Blob } from "./blob.ts";
import { Cache, CacheService } from "./cache-service.ts";
import { HtmlOutput, HtmlService, HtmlTemplate } from "./html-service.ts";
import { Lock, LockService } from "./lock-service.ts";
import { Logger } from "./logger.ts";
import { Properties, PropertiesService } from "./properties-service.ts";
import { AuthorizationInfo, ClockTriggerBuilder, ScriptApp, Trigger, TriggerBuilder } from "./script-app.ts";
import { Session, User } from "./session.ts";
import { SPREADSHEET_CLASSES } from "./spreadsheet/classes.ts";
import { SpreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";
import { HTTPResponse, UrlFetchApp } from "./url-fetch-app.ts";
import { Utilities } from "./utilities.ts";

/** The globals of a script. */
const ROOTS: Readonly<Record<string, (new (execution: Execution) => Remote) & RemoteClass>> = {
  CacheService,
  HtmlService,
  LockService,
  Logger,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  UrlFetchApp,
  Utilities,
};

const OTHERS: readonly RemoteClass[] = [
  AuthorizationInfo,
  Blob,
  Cache,
  ClockTriggerBuilder,
  HTTPResponse,
  HtmlOutput,
  HtmlTemplate,
  Lock,
  Properties,
  Trigger,
  TriggerBuilder,
  User,
  ...SPREADSHEET_CLASSES,
];

/** What every context is told about the services. */
export const SURFACES: readonly Surface[] = [...Object.values(ROOTS), ...OTHERS].map(
  ({ title, members, enums = {} }) => ({
    title,
    members: Object.keys(members),
    enums,
  }),
);

/** The object behind a global, for one execution. */
export function rootService(name: string, execution: Execution): Remote | undefined {
  const Root = Object.hasOwn(ROOTS, name) ? ROOTS[name] : undefined;
  return Root && new Root(execution);
}
