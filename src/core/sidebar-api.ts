import type { Spent } from "./column-run/watched.ts";
import type { DeviceAssets } from "./device/device-assets.ts";
import type { DeviceChoice } from "./device/on-device.ts";
import type { Cell } from "./grid.ts";
import type { FileBody, Outcome, Request } from "./inference/exchange.ts";
import type { Failure } from "./inference/failure.ts";
import type { Change } from "./journal/change.ts";
import type { Example, Learned } from "./journal/examples.ts";
import type { Verdict } from "./journal/review.ts";
import type { RunRecord } from "./journal/run-record.ts";
import type { Json } from "./json.ts";
import type { Settings } from "./settings.ts";

/** Who is connected to Hugging Face. */
export interface Account {
  /** `""` when Hugging Face has not said yet. */
  name: string;
  pro: boolean;
  /** What the token lacks, as a sentence; absent when it may run inference. */
  problem?: string;
  /** The organisations it belongs to; absent when Hugging Face did not say. */
  orgs?: Organisation[];
  /** When the month that credits are counted in ends, in seconds; absent when Hugging Face did not say. */
  periodEnd?: number;
}

export interface Organisation {
  name: string;
  canPay: boolean;
}

/** A code that waits for the person to allow it at Hugging Face. */
export interface PendingSignIn {
  code: string;
  /** Where it is typed in, or already filled in. */
  page: string;
  /** Seconds that are left of it. */
  left: number;
  /** Seconds to wait before asking whether it was allowed. */
  interval: number;
}

export type SignInState =
  | ({ state: "waiting" } & PendingSignIn)
  | { state: "connected"; account: Account }
  | { state: "denied" }
  | { state: "expired" }
  /** It was cancelled, here or in another window. */
  | { state: "none" };

/** Signing in by a code, as far as this build and this person have come with it. */
export interface SignInOffer {
  /** Whether this build has a client id. */
  available: boolean;
  pending: PendingSignIn | null;
  /** True when the person was signed in and Hugging Face has ended it. */
  ended: boolean;
}

/** UrlFetch calls that are left of Google's for today, by Stet's own count. */
export interface CallsLeft {
  left: number;
  most: number;
}

/** What Hugging Face says was used in this month, in dollars; or why that cannot be said. */
export type Credits =
  | { used: number; included: number }
  /** Nobody is connected; the token is not accepted any more; may not read it; an organisation pays; no answer. */
  | { unknown: "nobody" | "refused" | "permission" | "organisation" | "silent" };

/** What is left to spend, and the account as Hugging Face describes it now. */
export interface Left {
  account: Account | null;
  calls: CallsLeft;
  credits: Credits;
}

/** Whose credits the formulas of this document spend. */
export interface FormulaSpending {
  /** The e-mail of who owns the file; `""` when Google does not tell, null on a shared drive, where nobody does. */
  owner: string | null;
  /** Whether that is the acting person; null when Google does not tell. */
  mine: boolean | null;
  /** Who has allowed it in this document, as far as they said so here. */
  allowed: Spender[];
}

export interface Spender {
  /** At Hugging Face; `""` for somebody who only has an endpoint of their own. */
  name: string;
  /** `""` when Google does not tell. */
  email: string;
  /** ISO date. */
  since: string;
}

export interface ColumnHead {
  /** One-based. */
  column: number;
  letter: string;
  /** What stands in the heading row; `""` when there is none. */
  heading: string;
}

/** The sheet that a person is looking at. */
export interface Table {
  sheetId: string;
  sheetName: string;
  /** The row of the headings; 0 when the columns have none. */
  headingRow: number;
  lastRow: number;
  columns: ColumnHead[];
  /** The column of the active cell. */
  selected: number;
  /** What stands between the arguments of a formula in this sheet's locale. */
  separator: "," | ";";
  /** Result columns of earlier runs, the latest first. */
  earlier: Earlier[];
  /** What was corrected in review, by function and arguments, the latest run first. */
  learned?: Learned[];
}

/** A result column that can be gone on with when rows were added. */
export interface Earlier {
  run: string;
  function: string;
  /** As in the plan. */
  argumentsText: string;
  /** The column that was read, the first that was written, and how many were. */
  read: number;
  into: number;
  width: number;
}

/** What the first screen needs, in one call. */
export interface Opened {
  account: Account | null;
  signIn: SignInOffer;
  settings: Settings;
  table: Table;
  /** A run that has begun and not ended, here or on another computer. */
  unfinished: Unfinished | null;
  /** Where to get what runs models on this device. */
  assets: DeviceAssets;
  /** Whether sounds may be saved to Drive. */
  drive: boolean;
  /** Whether a run can be finished in the background. */
  background: boolean;
}

export interface Unfinished {
  plan: Plan;
  run: string;
  who: string;
  started: string;
  /** True while some page is at it. */
  alive: boolean;
  /** True when it is finished in the background, hour by hour. */
  background: boolean;
}

/** What a person asked for, as far as it does not change while it is done. */
export interface Plan {
  /** `HF_CLASSIFY` */
  function: string;
  /** What was put into its form, by the place of the parameter; a range as its address. Null where nothing was. */
  arguments: (string | null)[];
  /** The arguments as they would stand in a formula. */
  argumentsText: string;
  sheetId: string;
  /** The columns that are read, row by row; the first is the one being cleaned. */
  columns: { column: number; parameter: number }[];
  headingRow: number;
  place: "beside" | "in place";
  /** `new`: only rows whose result is blank, into the column of an earlier run. */
  rows: "all" | "visible" | "new";
  /** An earlier result column to go on with, instead of a new one. */
  into?: number;
  /** Headings of the result columns, one a column. */
  headings: string[];
  /** What will answer: a model, or the rules. */
  by: string;
  provider: string;
  /** A model on the device of whoever runs it, in place of the settings' model. */
  device?: DeviceChoice;
  /** Asks although an answer is remembered; the one that comes back takes its place. */
  afresh?: boolean;
  /** Corrections that a person made of the same function's answers; models that follow instructions are shown them. */
  examples?: Example[];
}

/** The rows of a run as they stand now. */
export interface RunRows {
  read: Cell[][];
  written: Cell[][];
}

/** One distinct value whose cells are to be written, wherever it stands by then. */
export interface Write {
  read: readonly Cell[];
  /** Write only where exactly this stands; where nothing was written yet when absent. */
  was?: readonly Cell[];
  now: readonly Cell[];
  by: string;
  score?: number;
}

export interface Written {
  /** Rows written, in the order of the writes. */
  counts: number[];
  /** Writes that the column's rules refuse, by their place, and why; none of their rows was written. */
  refused: { index: number; sentence: string }[];
}

/** Something in the column that a run will leave alone or cannot do. */
export interface Notice {
  kind:
    | "protected"
    | "merged"
    | "formulas"
    | "rich"
    | "hidden"
    | "filtered"
    /** A dropdown; `choices` where it refuses everything else. */
    | "dropdown"
    | "choices"
    /** Another rule of data validation that refuses what does not fit; `marks` where it only marks it. */
    | "rule"
    | "marks";
  count: number;
  /** Labels of a dropdown, the column of a protection. */
  detail: string;
}

/** What a person says of one distinct value's result: it holds in all its rows. */
export interface Verdicts {
  read: readonly Cell[];
  was: readonly Cell[];
  now: readonly Cell[];
  verdict: Verdict;
}

/** One fix of the profile, to be carried out at once. */
export interface Mend {
  sheetId: string;
  headingRow: number;
  /** The check that found it, and what it said. */
  check: string;
  sentence: string;
  /** Rows and columns of the sheet, from 1; what is to stand in the cell instead of what stood there. */
  cells: readonly { row: number; column: number; was: Cell; now: Cell }[];
}

export interface Mended {
  run: string;
  /** Cells, or rows, and those that were left because they are no longer what they were, or hold a formula. */
  changed: number;
  left: number;
  /** The columns that were changed, by where they stood before: beside each its original was kept. */
  columns: number[];
}

/** Rows that are to be taken out of a sheet. */
export interface RowsToRemove extends Omit<Mend, "cells"> {
  /** Rows of the sheet, from 1, with all their cells. */
  rows: readonly { row: number; was: readonly Cell[] }[];
}

export interface Reverted {
  restored: number;
  /** Cells edited since, left as they are. */
  edited: { cell: string; wrote: string; holds: string }[];
  /** True when the columns that the run added are gone again. */
  removedColumns: boolean;
  /** Rows that stand in the sheet again. */
  rows?: number;
}

/** The formulas of Stet on a sheet. */
export interface Formulas {
  count: number;
  /** Cells that were not asked for yet, and cells that failed. */
  waiting: number;
  failed: number;
  /** Formulas that were dragged down, one cell each. */
  dragged: { a1: string; count: number; formula: string }[];
}

/** What a person has chosen for all their documents, and what this document has used today. */
export interface Preferences {
  endpoint: string;
  hasEndpointKey: boolean;
  billTo: string;
  /** Null: no limit. */
  dollarsPerRun: number | null;
  dollarsPerDay: number | null;
  /** Whether the formulas of this document may spend this person's credits, if it is theirs. */
  formulasMaySpend: boolean;
  formulas: FormulaSpending;
  requestsToday: number;
  dollarsToday: number;
}

/** What may be asked in this document, each list with commas; blank for everything. */
export interface AllowedLists {
  models: string;
  providers: string;
  /** Set for all documents by whoever deployed Stet. */
  fixed: boolean;
}

/** Something Stet keeps in the spreadsheet. */
export interface Trace {
  what: "tab" | "notes" | "metadata" | "spenders" | "properties" | "cache";
  name: string;
  count: number;
}

/** A file fetched for a model on this device, or why it cannot be given to one. */
export type DeviceFile = { mime: string; base64: string; note?: string } | { failure: Failure };

/** A text read aloud. */
export interface SpokenText {
  mime: string;
  base64: string;
  by: string;
}

/**
 * What the sidebar may ask of its server, the one list of it. Each call is an execution of its own, at most 6 minutes;
 * arguments and results travel as text (`wire.ts`).
 */
export interface SidebarApi {
  open(): Opened;
  table(): Table;
  /** The cells of some columns from a row on, row by row, to the last row or as many as `most`. */
  read(sheetId: string, columns: number[], fromRow: number, most?: number): Cell[][];
  /** The cells of a range as a person names it: `D2:D20`, `Lists!A:A`. Throws a sentence when there is none. */
  range(address: string): Cell[][];
  inspect(sheetId: string, column: number): Notice[];

  /** Keeps the token for this person once Hugging Face has accepted it. The token never comes back. */
  connect(token: string): Account;
  disconnect(): null;
  /** Asks Hugging Face for a code, in a build that may. Tokens and what they are fetched with never come here. */
  startSignIn(): PendingSignIn;
  /** Whether the code was allowed; asks Hugging Face no oftener than it wants. */
  checkSignIn(): SignInState;
  cancelSignIn(): null;
  left(): Left;
  preferences(): Preferences;
  /** An endpoint's key goes in and never comes out; blank forgets it. */
  savePreferences(chosen: Partial<Preferences> & { endpointKey?: string }): Preferences;
  allowed(): AllowedLists;
  /** Keeps the document's lists; throws a sentence where the deployment has set them. */
  saveAllowed(chosen: Pick<AllowedLists, "models" | "providers">): AllowedLists;
  /** Forgets all that is kept for this person, in every document. */
  forgetPerson(): null;

  /** Counts what a trial has used today, with the answers that it brought. */
  tried(spent: Spent, answered: number): null;
  recall(keys: readonly string[]): Record<string, Json>;
  remember(entries: Readonly<Record<string, Json>>): null;
  send(requests: readonly Request[]): Outcome[];
  /** Has a text read aloud by the chosen model. */
  speak(text: string): SpokenText;
  /** Saves a sound to the acting person's Drive, in a build that may; returns its link. */
  saveSound(name: string, mime: string, base64: string): string;
  /** A file by its public address, for a model on this device. */
  file(url: string, kind: FileBody["kind"]): DeviceFile;

  /** Makes room for the results, writes the run down in the log, and takes the lease for `page`. */
  begin(plan: Plan, page: string): { run: string };
  /** Gives a run to this page; the page that had it, if it is still there, stops at its next write. */
  resume(run: string, page: string): Plan;
  rows(run: string): RunRows;
  /** Renews the lease; throws when another page has taken it. */
  write(run: string, page: string, writes: readonly Write[]): Written;
  keep(run: string, page: string): null;
  finish(run: string, page: string, result: Partial<RunRecord>): RunRecord;
  abandon(run: string): null;
  /** Hands a run over to a trigger, in a build that may, with what it has cost so far. */
  handOver(run: string, page: string, spent: Spent): null;

  mend(fix: Mend): Mended;
  removeRows(fix: RowsToRemove): Mended;

  runs(): RunRecord[];
  changes(run: string): Change[];
  revert(run: string): Reverted;
  /** The rows of a run as they stand now, long after it has ended. */
  standing(run: string): RunRows;
  /** Returns the cells concerned. */
  review(run: string, verdicts: readonly Verdicts[]): number;
  /** Adds a sentence to the run's line in the log. */
  note(run: string, sentence: string): null;
  showLog(): null;

  formulas(): Formulas;
  /** Asks for what waits or failed; both counts are of formulas. */
  finishFormulas(): { formulas: number; left: number };
  /** Returns how many range formulas there are instead of the dragged ones. */
  toRange(): number;
  /** Returns how many formulas became values: of the open sheet, or of the selected cells alone. */
  freeze(selected: boolean): number;

  traces(): Trace[];
  removeTraces(): null;
}
