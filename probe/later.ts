import type { Answer, Sure } from "./case.ts";

const KEPT = "stet.probe.fired";
const SET = "stet.probe.set";
const HANDLER = "probeFired";
/** Milliseconds until it fires, at least. */
const AFTER = 30_000;

/** What comes of it only after a while, in an execution that nobody starts. */
export const laterCases: readonly {
  readonly id: string;
  readonly fact: string;
  readonly source: string;
  readonly sure: Sure;
  readonly expect: Answer;
}[] = [
  {
    id: "trigger-fired",
    fact: "a trigger runs when it was set for, not before, with all rights of who set it, and finds the file active",
    source: "ScriptApp, triggers of a script in a file",
    sure: "U",
    expect: { value: ["FULL", true, true] },
  },
];

/** Sets the trigger. */
export function setLater(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEPT).setProperty(SET, String(Date.now()));
  ScriptApp.newTrigger(HANDLER).timeBased().after(AFTER).create();
}

/** What the trigger runs: keeps what it finds. */
export function fired({ authMode }: { authMode?: unknown }): void {
  const store = PropertiesService.getDocumentProperties();
  const isLate = Date.now() - Number(store.getProperty(SET)) >= AFTER;
  const isActive = SpreadsheetApp.getActiveSpreadsheet()?.getNumSheets() > 0;
  store.setProperty(KEPT, JSON.stringify([String(authMode), isActive, isLate]));
}

/** What came of it by now; the trigger and what it kept are gone afterwards. */
export function readLater(): Record<string, Answer> {
  for (const one of ScriptApp.getProjectTriggers())
    if (one.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(one);
  const store = PropertiesService.getDocumentProperties();
  const kept = store.getProperty(KEPT);
  store.deleteProperty(KEPT).deleteProperty(SET);
  return kept === null ? {} : { "trigger-fired": { value: JSON.parse(kept) } };
}
