import type { Answer } from "./case.ts";
import type { Found, Slice } from "./found.ts";
import { prepareHandMade } from "./hand-made.ts";
import { fired } from "./later.ts";
import {
  keepAnswers,
  kindOf,
  readFormulas,
  readHandMade,
  runServices,
  tryAsOther,
  tryInCell,
  typeFormulas,
} from "./server.ts";

export const onOpen = (): void => {
  SpreadsheetApp.getUi().createMenu("Stet probe").addItem("Open", "openProbe").addToUi();
};
export const openProbe = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Stet probe"));
};
export const probeServices = (from: number): Slice => runServices(from);
export const probeTypeFormulas = (): null => typeFormulas();
export const probeReadFormulas = (): Slice => readFormulas();
export const probeFired = (event: { authMode?: unknown }): void => fired(event);
export const probePrepare = (): null => prepareHandMade();
export const probeHandMade = (): Slice => readHandMade();
export const probeOther = (): Slice => tryAsOther();
export const probeKeep = (answers: Record<string, Answer>, account: string): Found =>
  keepAnswers(answers, account);
export const probeEcho = (value: unknown): unknown => value;
export const probeDate = (): unknown => ({ a: 1, when: new Date(0) });
export const probeThrow = (): never => {
  throw new Error("No such column");
};
export const probeUntagged = (): string => "ran";
export const PROBE_KIND = (value?: unknown): string => kindOf(value);
export const PROBE_TRY = (what: string): unknown => tryInCell(what);
export const PROBE_LONG = (length: number): string => "x".repeat(length);
