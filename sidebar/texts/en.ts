import { MESSAGES } from "../../src/core/messages/said.ts";
import { ASKED_FOR } from "../../src/core/operations/sentences.ts";
import { FINDINGS, KINDS, PERSONAL } from "../../src/core/profile/sentences.ts";
import { remarks } from "../../src/core/rules/remarks-in-english.ts";
import { clusters } from "./en-clusters.ts";
import { onDevice } from "./en-device.ts";
import { duplicates } from "./en-duplicates.ts";
import { facets } from "./en-facets.ts";
import { going } from "./en-going.ts";
import { match } from "./en-match.ts";
import { noticed } from "./en-noticed.ts";
import { onlyRows } from "./en-only-rows.ts";
import { operations } from "./en-operations.ts";
import { review } from "./en-review.ts";
import { settings } from "./en-settings.ts";
import { splitRows } from "./en-split-rows.ts";

/** What is said before the server has answered; every page has it in all languages. */
const start = {
  loading: "Reading the sheet…",
  severalAccounts:
    "Google mixed up your accounts. Several are signed in to this browser: open the sheet in a window where only one is, or make this one the default account.",
  offline: "The connection to Google was lost. Check that you are online, then try again.",
  gone: "Something went wrong",
  tryAgain: "Try again",
} as const;

const screens = {
  ...settings,
  ...noticed,
  ...onDevice,
  ...going,
  ...splitRows,
  clusters,
  facets,
  match,
  duplicates,
  onlyRows,
  operations,
  review,
  unknownFunction: "This version of Stet has no function {name}.",
  screens: {
    clean: "Clean",
    review: "Review",
    formulas: "Formulas",
    history: "History",
    connect: "Settings",
  },
  back: "Back",
  column: "Column",
  useSelection: "Use the selected column",
  columnName: "{letter} · {heading}",
  columnLetter: "Column {letter}",
  columnEmpty: "This column is empty. Choose another one.",
  sheetEmpty: "This sheet is empty. Open a sheet with data, then choose “Use the selected column”.",
  firstRowIsHeading: "The first row is a heading",
  task: "What to do",
  groups: {
    Cleaning: "Cleaning",
    Text: "Text",
    Audio: "Audio",
    Images: "Images",
    Also: "Also",
  },
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
  newRows: "Only new and blank rows, into column {letter}",
  preview: "Preview",
  before: "Before",
  after: "After",
  changes:
    "{changed, plural, =0 {None of {of, plural, one {# different value} other {# different values}} would change.} other {# of {of, plural, one {# different value} other {# different values}} would change.}}",
  tryOn: "Try on {n, plural, one {# different value} other {# different values}}",
  leftBecause: "Left: {why}",
  rulesLeft:
    "{n, plural, one {# different value looked wrong and was left alone} other {# different values looked wrong and were left alone}}",
  trying: "Asking…",
  score: "{score, number, percent} sure",
  by: "Answered by {who}",
  byRules:
    "{way, select, lossless {Rules (the lossless ones)} grouped {Grouped spellings} matched {Matched to a list} recipe {A recipe} edited {Edited in the list of values} other {Rules ({rules})}}",
  resultHeading: "{title}: {column}",
  forRecipe:
    "This is a step of a recipe.{isNew, select, true { The answers go into a new column “{heading}”.} other {}}",
  backToRecipe: "Back to the recipe",
  connectFirst: "This asks a Hugging Face model. Without a token the service may refuse.",
  connectNow: "Connect",
  run: "{title} {n, plural, one {# row} other {# rows}}",
  runNothing: "Nothing to do",
  forecast:
    "Each of the {distinct, plural, one {# different value} other {# different values}} is asked once, unless it is remembered.",
  foreseenNothing: "All {remembered, number} answers are remembered: nothing to ask, nothing to pay.",
  foreseen:
    "{remembered, plural, =0 {} other {# remembered, }}{calls, plural, one {about # request} other {about # requests}}, {seconds, duration}{priced, select, true {, {dollars, money}} other {}}",
  forecastLocal: "Done here by rules, at no cost.",
  running: "{title}: {column}",
  phases: {
    reading: "Reading the sheet…",
    asking: "Asking…",
    writing: "Writing…",
    paused: "Paused",
    finished: "Finished",
    stopped: "Stopped",
  },
  rowsDone: "{done, number} of {of, plural, one {# row} other {# rows}}",
  valuesDone: "{done, number} of {of, plural, one {# different value} other {# different values}}",
  ratePerSecond: "{n, plural, one {# value a second} other {# values a second}}",
  ratePerMinute: "{n, plural, one {# value a minute} other {# values a minute}}",
  left: "about {seconds, duration} left",
  asked:
    "{requests, plural, one {# request} other {# requests}}, {remembered, plural, one {# answer} other {# answers}} remembered",
  pause: "Pause",
  goOn: "Go on",
  stop: "Stop",
  stopHint: "What is done stays in the sheet.",
  canLeave: "You may close this sidebar: open it again to go on where it stopped.",
  finished: "Done: {n, plural, one {# row} other {# rows}}",
  stoppedAt: "Stopped after {n, number} of {of, plural, one {# row} other {# rows}}",
  halted: "The run could not go on",
  summary:
    "{distinct, plural, one {# different value} other {# different values}}; {requests, plural, one {# request} other {# requests}}; {remembered, number} remembered.",
  changedRows: "{changed, number} of {of, plural, one {# row} other {# rows}} changed.",
  shares: "Rows by result",
  foreignAnswers:
    "Remembered answers ({answers, number}) that this file was copied with, or that were changed by hand, cannot be used. What is asked again is paid again{dollars, plural, =0 {} other {; the runs in the log have cost {dollars, money} so far}}.",
  cost: "Estimated cost: {dollars, money}.",
  unanswered: "{n, plural, one {# different value} other {# different values}} without an answer",
  theirs:
    "{n, plural, one {# cell} other {# cells}} you filled in meanwhile, left as {n, plural, one {it is} other {they are}}.",
  another: "Clean another column",
  lookAt: "Review {n, plural, one {# different value} other {# different values}}",
  undo: "Undo this run",
  seeLog: "Open the log",
  retry: "Try again",
  inRows: "in {n, plural, one {# row} other {# rows}}",
  unfinishedTitle: "A run was not finished",
  unfinishedText:
    "{name}{known, select, true {, by {who}} other {}}, begun {started}. What is done is in the sheet, and nothing is asked twice.",
  begunByOthers:
    "{known, select, true {{who}} other {Somebody else}} said what is done here, not you. Going on {rules, select, true {applies rules to} other {sends to {by}, with your account and at your cost, the texts of}} {columns} and writes the results {place, select, inPlace {into the first of these columns} other {beside it}}, in your name: {formula}",
  aliveTitle: "A run is going on",
  aliveText:
    "{name}{known, select, true {, by {who}} other {}}, begun {started}, in another window or on another computer.",
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
  below: "below {share, number, percent} sure, or without an answer",
  reviewNone: "Nothing is left to look at.",
  andMore: "and {n, number} more",
  askAgain: "Ask again for {n, plural, one {# different value} other {# different values}} without an answer",
  anotherModel: "Ask another model",
  askAnother: "Ask it about {n, plural, one {# different value} other {# different values}}",
  sendAgain: "Ask another model, or afresh",
  afresh: "Ask afresh",
  afreshHint:
    "although answers are remembered; new ones take their place. Without a name above, the same model is asked.",
  learned:
    "Your corrections go to models that follow instructions, as examples. Other models do not learn from them.",
  cannotAskAgain: "The columns of this run are not on the sheet that is open. Open that sheet and try again.",
  clear: "Clear",
  correction: "What it should be",
  saveCorrection: "Save",
  sampleStart: "Check a random sample of {n, plural, one {# row} other {# rows}}",
  sampleTitle: "Is this right?",
  sampleAt: "{at} of {of}",
  right: "Right",
  wrong: "Wrong",
  sampleAll: "All",
  sampleShare: "{right} of {of} ({low, number, percent} to {high, number, percent})",
  sampleInterval: "In brackets: where the true share lies, 19 times out of 20.",
  sampleSave: "Write it into the log",
  sampleSaved: "It is in the log.",
  historyEmpty: "Nothing has been run in this document yet.",
  historyAgain:
    "A change can be made again on another sheet, by a recipe: open Clean, From examples, and there “From what was done”.",
  damagedLines:
    "“Stet changes” was edited: {n, plural, one {line {rows, list} cannot be read, and no undo goes by it} other {lines {rows, list} cannot be read, and no undo goes by them}}. Put right what was edited, or remove {n, plural, one {the line} other {these lines}}; the cells themselves stay as they are.",
  removeDamaged: "Remove {n, plural, one {# line} other {# lines}}",
  runStatus: {
    running: "running",
    finished: "finished",
    stopped: "stopped",
    reverted: "undone",
  },
  runLine:
    "{changed, plural, one {# cell} other {# cells}} written{failed, plural, =0 {} one {, # different value failed} other {, # different values failed}}",
  undone: "{restored, plural, one {# cell} other {# cells}} put back.",
  editedSince:
    "{n, plural, one {# cell} other {# cells}} edited since, left as {n, plural, one {it is} other {they are}}:",
  columnGone: "The column that the run added is gone again.",
  undoAsk:
    "Put back {changed, plural, one {# cell} other {# cells}} as they were? Cells edited since are left, and listed.",
  cancel: "Cancel",
  methodology: "Text for the methods box",
  copy: "Copy",
  copied: "Copied",
  export: "Download the record",
} as const;

/** The sidebar's texts in English. The other languages are catalogs of the same shape, `de.json` and its like. */
export const english = {
  ...MESSAGES,
  ...remarks(),
  start,
  screens,
  types: {
    ...KINDS,
    category: "a list of values used again and again",
    mixed: "values of several kinds",
    blank: "nothing",
  },
  personal: PERSONAL,
  findings: FINDINGS,
  asked: ASKED_FOR,
} as const;
