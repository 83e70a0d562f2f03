import { GLOBALS } from "./menu.ts";
import { callSidebarApi } from "./sidebar/api.ts";

export { call } from "./call.ts";

/** Draws the menu. Google calls it before anything is authorised, so it touches nothing but the menu. */
export function onOpen(_event?: unknown): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, title } of GLOBALS) if (title !== undefined) menu.addItem(title, name);
  menu.addToUi();
}

export function onInstall(event?: unknown): void {
  onOpen(event);
}

/** Everything the sidebar asks of the server: a method's name, and its arguments and result as JSON text. */
export const rpc = (method: string, args: string): string => callSidebarApi(method, args);

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Stet"));
}
