import type { Answer, Sure } from "./case.ts";

const KEPT = "stet.probe.fired";
const HANDLER = "probeFired";

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
    fact: "a trigger runs about when it was set for, with all rights of who set it, and finds the file active",
    source: "ScriptApp, triggers of a script in a file",
    sure: "U",
    expect: { value: ["FULL", true] },
  },
];

/** Sets a trigger for the next second. */
export function setLater(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEPT);
  ScriptApp.newTrigger(HANDLER).timeBased().after(1000).create();
}

/** What the trigger runs: keeps what it finds. */
export function fired({ authMode }: { authMode?: unknown }): void {
  const isActive = SpreadsheetApp.getActiveSpreadsheet()?.getNumSheets() > 0;
  PropertiesService.getDocumentProperties().setProperty(KEPT, JSON.stringify([String(authMode), isActive]));
}

/** What came of it by now; the trigger and what it kept are gone afterwards. */
export function readLater(): Record<string, Answer> {
  for (const one of ScriptApp.getProjectTriggers())
    if (one.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(one);
  const store = PropertiesService.getDocumentProperties();
  const kept = store.getProperty(KEPT);
  store.deleteProperty(KEPT);
  return kept === null ? {} : { "trigger-fired": { value: JSON.parse(kept) } };
}
