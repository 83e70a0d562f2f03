import { SENTENCES } from "../../src/core/profile/sentences.ts";
import { amount, count, duration, money } from "../numbers.ts";
import { columnRules } from "./column-rules.ts";
import { device, speech } from "./device/en.ts";
import { settings } from "./en-settings.ts";
import { formulaTexts } from "./formulas.ts";
import { manners } from "./manners.ts";
import { noticed } from "./noticed.ts";

const rows = (n: number) => count(n, "row", "rows");
const values = (n: number) => count(n, "different value", "different values");
const percent = (share: number) => `${Math.round(share * 100)} %`;
const cells = (n: number) => count(n, "cell", "cells");

/** The sidebar in English; the other languages have the same keys. */
export const english = {
  ...settings,
  ...noticed.english,
  ...formulaTexts.english,

  severalAccounts:
    "Google mixed up your accounts. Several are signed in to this browser: open the sheet in a window where only one is, or make this one the default account.",
  offline: "The connection to Google was lost. Check that you are online, then try again.",
  gone: "Something went wrong",
  unknownFunction: (name: string) => `This version of Stet has no function ${name}.`,
  rules: "Rules",
  lossless: "the lossless ones",

  screens: {
    clean: "Clean",
    review: "Review",
    formulas: "Formulas",
    history: "History",
    connect: "Settings",
  },
  back: "Back",
  loading: "Reading the sheet…",
  tryAgain: "Try again",

  column: "Column",
  useSelection: "Use the selected column",
  columnName: (letter: string, heading: string) =>
    heading === "" ? `Column ${letter}` : `${letter} · ${heading}`,
  columnHolds: (filled: number, distinct: number) => `${rows(filled)}, ${values(distinct)}`,
  columnEmpty: "This column is empty. Choose another one.",
  sheetEmpty: "This sheet is empty. Open a sheet with data, then choose “Use the selected column”.",
  firstRowIsHeading: "The first row is a heading",

  findings: SENTENCES,
  task: "What to do",
  groups: { Cleaning: "Cleaning", Text: "Text", Audio: "Audio", Images: "Images", Also: "Also" },
  more: "More options",
  optional: "optional",
  labelsHint: "politics, sport, crime",
  useDropdown: "Use the labels of the column’s dropdown",
  languageHint: "English, de, …",
  rangeHint: "a column such as C, or D2:D20",
  optionsHint: "model: org/name",
  rulesChoose: "Choose rules",

  where: "Where the result goes",
  beside: "Into a new column beside it",
  inPlace: "Into the column itself; the original is kept beside it",
  which: "Which rows",
  allRows: "All rows",
  visibleRows: "Only visible rows",
  newRows: (letter: string) => `Only new and blank rows, into column ${letter}`,

  preview: "Preview",
  before: "Before",
  after: "After",
  changes: (changed: number, of: number) =>
    changed === 0
      ? `None of ${values(of)} would change.`
      : `${amount(changed)} of ${values(of)} would change.`,
  leftBecause: (why: string) => `Left: ${why}`,
  leftAlone: (n: number) => `${values(n)} looked wrong and ${n === 1 ? "was" : "were"} left alone`,
  tryOn: (n: number) => `Try on ${values(n)}`,
  trying: "Asking…",
  score: (score: number) => `${percent(score)} sure`,
  by: (who: string) => `Answered by ${who}`,
  resultHeading: (title: string, column: string) => `${title}: ${column}`,

  device,

  speech,

  connectFirst: "This asks a Hugging Face model. Without a token the service may refuse.",
  connectNow: "Connect",
  run: (title: string, n: number) => `${title} ${rows(n)}`,
  runNothing: "Nothing to do",
  forecast: (distinct: number) => `Each of the ${values(distinct)} is asked once, unless it is remembered.`,
  foreseen: (remembered: number, calls: number, seconds: number, dollars: number | undefined) =>
    calls === 0
      ? `All ${amount(remembered)} answers are remembered: nothing to ask, nothing to pay.`
      : [
          remembered > 0 ? `${amount(remembered)} remembered` : "",
          `about ${count(calls, "request", "requests")}`,
          duration(seconds),
          dollars === undefined ? "" : money(dollars),
        ]
          .filter((part) => part !== "")
          .join(", "),
  forecastLocal: "Done here by rules, at no cost.",

  ...manners.english,
  notices: {
    ...manners.english.notices,
    ...columnRules.english,
    protected: (_n: number, detail: string) =>
      `Column ${detail} is protected, so you may not be able to write into it.`,
    merged: (n: number) =>
      `${count(n, "merged range", "merged ranges")}: only the first cell of each holds a value.`,
    formulas: (n: number) => `${count(n, "formula", "formulas")}: read as their values, never written over.`,
    rich: (n: number) => `${cells(n)} with links or mixed formatting: the result has the text alone.`,
    chips: (n: number) =>
      `${count(n, "smart chip", "smart chips")}: left as they are in place; beside, the result has their text alone.`,
    table: () =>
      "The column belongs to a table that decides its type: its format and rules are left to it, and results go into a new column.",
    hidden: (n: number) => `${rows(n)} hidden: cleaned like the others, unless you choose only visible rows.`,
    filtered: (n: number) =>
      `${rows(n)} filtered out: cleaned like the others, unless you choose only visible rows.`,
    dropdown: (_n: number, detail: string) => `The column has a dropdown: ${detail}.`,
  },

  running: (title: string, column: string) => `${title}: ${column}`,
  phases: {
    reading: "Reading the sheet…",
    asking: "Asking…",
    writing: "Writing…",
    paused: "Paused",
    finished: "Finished",
    stopped: "Stopped",
  },
  rowsDone: (done: number, of: number) => `${amount(done)} of ${rows(of)}`,
  valuesDone: (done: number, of: number) => `${amount(done)} of ${values(of)}`,
  rate: (perSecond: number) =>
    perSecond >= 1
      ? `${amount(Math.round(perSecond))} values a second`
      : `${amount(Math.round(perSecond * 60))} values a minute`,
  left: (seconds: number) => `about ${duration(seconds)} left`,
  asked: (requests: number, remembered: number) =>
    `${count(requests, "request", "requests")}, ${count(remembered, "answer", "answers")} remembered`,
  pause: "Pause",
  goOn: "Go on",
  stop: "Stop",
  stopHint: "What is done stays in the sheet.",
  canLeave: "You may close this sidebar: open it again to go on where it stopped.",

  finished: (n: number) => `Done: ${rows(n)}`,
  stoppedAt: (n: number, of: number) => `Stopped after ${amount(n)} of ${rows(of)}`,
  halted: "The run could not go on",
  summary: (distinct: number, requests: number, remembered: number) =>
    `${values(distinct)}; ${count(requests, "request", "requests")}; ${amount(remembered)} remembered.`,
  changedRows: (changed: number, of: number) => `${amount(changed)} of ${rows(of)} changed.`,
  shares: "Rows by result",
  foreignAnswers: (answers: number, dollars: number) =>
    `Remembered answers (${amount(answers)}) that this file was copied with, or that were changed by hand, cannot be used. What is asked again is paid again${dollars > 0 ? `; the runs in the log have cost ${money(dollars)} so far` : ""}.`,
  cost: (dollars: number) => `Estimated cost: ${money(dollars)}.`,
  unanswered: (n: number) => `${values(n)} without an answer`,
  theirs: (n: number) => `${cells(n)} you filled in meanwhile, left as ${n === 1 ? "it is" : "they are"}.`,
  another: "Clean another column",
  lookAt: (n: number) => `Review ${values(n)}`,
  undo: "Undo this run",
  seeLog: "Open the log",
  retry: "Try again",
  inRows: (n: number) => `in ${rows(n)}`,

  unfinishedTitle: "A run was not finished",
  unfinishedText: (name: string, who: string, started: string) =>
    `${name}${who === "" ? "" : `, by ${who}`}, begun ${started}. What is done is in the sheet, and nothing is asked twice.`,
  aliveTitle: "A run is going on",
  aliveText: (name: string, who: string, started: string) =>
    `${name}${who === "" ? "" : `, by ${who}`}, begun ${started}, in another window or on another computer.`,
  resume: "Go on with it",
  leave: "Leave it as it is",
  lookAgain: "Look again",
  takeOver: "Go on with it here",
  takeOverHint: "The other window then stops. Nothing is asked or written twice.",
  background: "Finish in the background",
  backgroundHint: "Google goes on with it once an hour, also while this sidebar is closed.",
  handOver: "Hand it over",
  handOverMost: "Most the rest may cost, in dollars",
  newRowsToo: "New rows, too: look every hour, until I remove it in the settings",
  newRowsMost: "Most new rows may cost a day, in dollars",
  newRowsLimit: "Type how much new rows may cost a day.",

  reviewRun: "Run",
  reviewBelow: "Show what the model was not sure of",
  below: (share: number) => `below ${Math.round(share * 100)} % sure, or without an answer`,
  reviewNone: "Nothing is left to look at.",
  reviewOpen: (n: number) => `${values(n)} to look at, the least sure first.`,
  andMore: (n: number) => `and ${amount(n)} more`,
  askAgain: (n: number) => `Ask again for ${values(n)} without an answer`,
  anotherModel: "Ask another model",
  askAnother: (n: number) => `Ask it about ${values(n)}`,
  sendAgain: "Ask another model, or afresh",
  afresh: "Ask afresh",
  afreshHint:
    "although answers are remembered; new ones take their place. Without a name above, the same model is asked.",
  learned:
    "Your corrections go to models that follow instructions, as examples. Other models do not learn from them.",
  cannotAskAgain: "The columns of this run are not on the sheet that is open. Open that sheet and try again.",
  accept: "Accept",
  correct: "Correct",
  clear: "Clear",
  correction: "What it should be",
  saveCorrection: "Save",
  sampleStart: (n: number) => `Check a random sample of ${rows(n)}`,
  sampleTitle: "Is this right?",
  sampleAt: (at: number, of: number) => `${at} of ${of}`,
  right: "Right",
  wrong: "Wrong",
  sampleAll: "All",
  sampleShare: (right: number, of: number, low: number, high: number) =>
    `${right} of ${of} (${percent(low)} to ${percent(high)})`,
  sampleInterval: "In brackets: where the true share lies, 19 times out of 20.",
  sampleSave: "Write it into the log",
  sampleSaved: "It is in the log.",

  historyEmpty: "Nothing has been run in this document yet.",
  runStatus: { running: "running", finished: "finished", stopped: "stopped", reverted: "undone" },
  runLine: (changed: number, failed: number) =>
    `${cells(changed)} written${failed === 0 ? "" : `, ${values(failed)} failed`}`,
  undone: (restored: number) => `${cells(restored)} put back.`,
  editedSince: (n: number) => `${cells(n)} edited since, left as ${n === 1 ? "it is" : "they are"}:`,
  columnGone: "The column that the run added is gone again.",
  undoAsk: (changed: number) =>
    `Put back ${cells(changed)} as they were? Cells edited since are left, and listed.`,
  cancel: "Cancel",
  methodology: "Text for the methods box",
  copy: "Copy",
  copied: "Copied",
  export: "Download the record",
};
