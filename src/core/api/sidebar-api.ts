import type { Cell } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import type { Pair } from "../cluster/groups.ts";
import type { Block } from "../facets/facets.ts";
import type { Asks, FileBody, Outcome, Reply } from "../inference/exchange.ts";
import type { Change } from "../journal/change.ts";
import type { Going } from "../journal/operation.ts";
import type { Reverted } from "../journal/revert.ts";
import type { Verdicts } from "../journal/review.ts";
import type { RunRecord } from "../journal/run-record.ts";
import type { DeviceAssets } from "../models/device-assets.ts";
import type { Mend, Mended, RowsToRemove, RowsToSplit, SplitNotices } from "../profile/mend.ts";
import type { Plan, RunRows, Unfinished, Write, Written } from "../run/plan.ts";
import type { Spent } from "../run/run-progress.ts";
import type { Settings } from "../settings/settings.ts";
import type { Earlier, Notice, SheetName, Table } from "../sheet/sheet.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Job } from "../tasks/job.ts";
import type {
  Account,
  AllowedLists,
  Left,
  PendingSignIn,
  Preferences,
  SignInOffer,
  SignInState,
} from "./account.ts";

/** What the first screen needs, in one call. */
export interface Opened {
  /** Goes along with every later call of this window. */
  word: string;
  /** What the core and the server say, in the page's language, as JSON; blank for English. */
  catalog: string;
  account: Account | null;
  signIn: SignInOffer;
  settings: Settings;
  table: Table;
  /** A run that has begun and not ended, here or on another computer. */
  unfinished: Unfinished | null;
  /** An undo or another change that has begun, is not done, and nobody is at. */
  resting: Going | null;
  /** Where to get what runs models on this device. */
  assets: DeviceAssets;
  /** Whether sounds may be saved to Drive. */
  drive: boolean;
  /** Whether a run can be finished in the background. */
  background: boolean;
  /** Whether this person has not yet put away what a first opening shows. */
  firstTime: boolean;
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

/** What was found where answers last. */
export interface KeptAnswers {
  /** Answers without this file's mark, which were left out: they come from the file that it was copied from, or were changed. */
  foreign: number;
  /** Dollars that the runs in the log have cost, and asking again may. */
  dollars: number;
}

/** What a run may cost once it is handed over, in dollars. */
export interface Allowance {
  /** From then on; null for no cap but the person's limits. */
  most: number | null;
  /** A day, for the rows that are added later; null where nobody is to ask about them. */
  newRows: number | null;
}

/** What a page wants asked: a job without its inputs, and some of them in one body. */
export type JobHead = Omit<Job, "inputs">;
export interface Asked {
  readonly asks: Asks;
  /** Seconds to wait for the answer. */
  readonly timeout: number;
}

/**
 * What the sidebar may ask of its server, the one list of it. Each call is an execution of its own, at most 6 minutes;
 * arguments and results travel as text (`serialize.ts`). A change that takes longer than a minute rests after it: the answer
 * is then `{ going }`, and `goOn` answers in place of the call.
 */
export interface SidebarApi {
  /** @param word the one that this window has from before */
  open(word?: string, language?: string): Opened;
  /** The sheet that is open, or the one named. */
  table(sheetId?: string): Table;
  /** The sheets that people see. */
  sheets(): SheetName[];
  earlier(sheetId: string): Earlier[];
  /** The cells of some columns from a row on, row by row, to the last row or as many as `most`. */
  read(sheetId: string, columns: number[], fromRow: number, most?: number): Cell[][];
  /**
   * The cells of a range as a person names it: `D2:D20`, `Lists!A:A`; or of what stands for the corrections that the
   * acting person made in the review of a run. Throws a sentence when there is none.
   */
  range(address: string): Cell[][];
  inspect(sheetId: string, column: number): Notice[];
  /** Selects a cell in the sheet, for the person to see what stands around it. */
  showCell(sheetId: string, row: number, column: number): null;
  /** Selects up to a hundred blocks of a column; returns what stands in them now, row by row. */
  select(sheetId: string, column: number, blocks: readonly Block[]): Cell[];

  /** Keeps the token for this person once Hugging Face has accepted it. The token never comes back. */
  connect(token: string): Account;
  disconnect(): null;
  /** Asks Hugging Face for a code, in a build that may. Tokens and what they are fetched with never come here. */
  startSignIn(): PendingSignIn;
  /** Whether the code was allowed; asks Hugging Face no oftener than it wants. */
  checkSignIn(): SignInState;
  cancelSignIn(): null;
  /** Puts away, for good, what a first opening shows. */
  notFirstTime(): null;
  left(): Left;
  preferences(): Preferences;
  /** An endpoint's key goes in and never comes out; blank forgets it. */
  savePreferences(chosen: Partial<Preferences> & { endpointKey?: string }): Preferences;
  allowed(): AllowedLists;
  /** Keeps the document's lists; throws a sentence where the deployment has set them. */
  saveAllowed(chosen: Pick<AllowedLists, "models" | "providers">): AllowedLists;
  /** Forgets all that is kept for this person, in every document. */
  forgetPerson(): null;

  /** Moves what formulas were answered from the cache to where it lasts. */
  keepAnswers(): KeptAnswers;
  recall(keys: readonly string[]): Record<string, Json>;
  /** The router's entry for a chat model, with its providers and prices; null when it cannot be had. */
  listing(model: string): Json | null;
  /**
   * Asks about some inputs a body, each request written by the server, and remembers what is answered.
   * @param job all but its inputs
   * @param run the one that it is asked for; none for a trial
   */
  ask(job: JobHead, asked: readonly Asked[], run?: string): Outcome[];
  /** Remembers what a model on this device has answered, as reported by the page. */
  report(job: JobHead, replies: readonly { asks: Asks; reply: Reply }[]): null;
  /** Keeps what this page has learned of services, for this person. */
  learned(notes: Readonly<Record<string, Json>>): null;
  /** Has a text read aloud by the chosen model. */
  speak(text: string): SpokenText;
  /** Saves a sound to the acting person's Drive, in a build that may; returns its link. */
  saveSound(name: string, mime: string, base64: string): string;
  /** The script of the worker that runs models on this device. */
  deviceWorker(): string;
  /** The script of all that a page does with recipes. */
  recipeScript(): string;
  /** The script of the screens that a page opens for one column. */
  screenScript(): string;
  /** The recipes that are kept in this document, as somebody may have changed them. */
  recipes(): { name: string; json: string }[];
  /** Keeps a recipe in place of those of the names in `was`; a blank one takes them away. */
  keepRecipe(name: string, json: string, was: readonly string[]): null;
  /** Has the formulas that name one of these recipes calculated again; returns how many name each. */
  calculateRecipes(names: readonly string[]): number[];
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
  /** Hands a run over to a trigger, in a build that may, with what it has used so far and what it may still cost. */
  handOver(run: string, page: string, spent: Spent, allowance: Allowance): null;
  /** Has the recipe of a run go on with new rows, hour by hour, in a build that may work in the background. */
  followRecipe(run: string): null;
  /** Ends the standing order in the file of that id, or the one by which the recipe of that run goes on. */
  endOrder(file: string, run?: string): null;

  /** Goes on with a change that rests; the answer is that of the call that began it. */
  goOn(next: string): unknown;
  /** Stops going on: another page, or this one later, may. */
  rest(next: string): null;
  /** Gives up a change that rests: what is done stays, as the log says. */
  leave(next: string): null;

  /** Pairs of values that somebody has said are not the same. */
  apart(): Pair[];
  /** Remembers that they are not, or are after all. */
  setApart(pairs: readonly Pair[], apart: boolean): null;
  /** Pairs of a value and an entry of a list that somebody has said are the same. */
  together(): Pair[];
  /** Remembers that they are; or forgets it. */
  setTogether(pairs: readonly Pair[], together: boolean): null;

  mend(fix: Mend): Mended;
  removeRows(fix: RowsToRemove): Mended;
  splitNotices(sheetId: string, column: number, headingRow: number): SplitNotices;
  splitRows(fix: RowsToSplit): Mended;

  runs(): RunRecord[];
  changes(run: string): Change[];
  /** The lines of the changes tab that cannot be read, by their rows. */
  damaged(): number[];
  /** Removes those of these that still cannot be read; returns how many. */
  removeDamaged(rows: readonly number[]): number;
  revert(run: string): Reverted;
  /** The rows of a run as they stand now, long after it has ended. */
  standing(run: string): RunRows;
  /** Returns the cells concerned. */
  review(run: string, verdicts: readonly Verdicts[]): number;
  /** Adds a sentence to the run's line in the log. */
  note(run: string, right: number, of: number): null;
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
