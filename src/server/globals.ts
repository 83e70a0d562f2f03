import { callSidebarApi } from "./api.ts";
import { GLOBALS } from "./menu.ts";
import * as items from "./menu-items.ts";
import { runRecipesOnNewRows as onNewRows } from "./menu-new-rows.ts";
import { goOnInBackground } from "./run/background.ts";
import { saveOwnCache } from "./settings/own-cache.ts";
import { inOwnLanguage, menuSays, menuTitles } from "./settings/own-language.ts";

/** See scripts/build.mjs: a build without it does not hold what stands behind it. */
declare const STET_BACKGROUND: boolean;

export { call } from "./cell/call.ts";
export { refuseCells } from "./door.ts";

export const finishWaitingCells = (): void => inOwnLanguage(items.finishWaitingCells);
export const runRecipesOnNewRows = (): void => inOwnLanguage(onNewRows);
export const turnIntoRangeFormula = (): void => inOwnLanguage(items.turnIntoRangeFormula);
export const sweepAnswers = (): void => inOwnLanguage(items.sweepAnswers);

/** Draws the menu and does nothing else: opening a file writes nothing to it, and may be before anything is authorised. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const titles = menuTitles();
  for (const { name, title } of GLOBALS) if (title !== undefined) menu.addItem(titles(name) ?? title, name);
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

/**
 * Everything the sidebar asks of the server: a method's name, its arguments and result as JSON text, and the word that
 * `open` gave it.
 */
export const rpc = (method: string, args: string, word?: string): string =>
  callSidebarApi(method, args, word);

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Stet"));
}

/** Extensions ▸ Stet ▸ Show the licences: of all that is built into the add-on. */
export function showLicences(): void {
  const page = HtmlService.createHtmlOutputFromFile("Licences").setWidth(600).setHeight(500);
  SpreadsheetApp.getUi().showModalDialog(page, menuSays("licences"));
}

/** What the hourly trigger of a build with `--background` calls. No cell and no page can name the trigger's id. */
export function finishInBackground(event?: { triggerUid?: unknown }): void {
  const trigger = event?.triggerUid;
  if (typeof trigger !== "string") throw new Error("Only a trigger of Stet calls this.");
  if (STET_BACKGROUND) goOnInBackground(trigger);
  saveOwnCache();
}
