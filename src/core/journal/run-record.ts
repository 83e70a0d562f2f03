import type { Cell } from "../cells/grid.ts";

export type RunStatus = "running" | "finished" | "stopped" | "reverted";

/** One line of the log tab: one run, from its first write on. */
export interface RunRecord {
  run: string;
  status: RunStatus;
  /** ISO times. */
  started: string;
  ended: string;
  /** Who ran it, as far as Google or Hugging Face says. */
  who: string;
  /** `HF_CLASSIFY` */
  function: string;
  /** What it was given besides the column, as it would stand in a formula. */
  arguments: string;
  /** What answered: a model with its provider, or the rules. */
  by: string;
  provider: string;
  /** The commit of the model, where the service said it. */
  revision: string;
  sheet: string;
  /** The headings of the columns that were read and written, with their letters at the time. */
  read: string;
  wrote: string;
  /** `new column`, `existing column`, `in place` with an "original" column kept beside it, `rows removed`, `rows split`, or `formulas frozen`. */
  place: string;
  rows: number;
  distinct: number;
  remembered: number;
  requests: number;
  tokens: number;
  /** Estimated dollars. */
  cost: number;
  changed: number;
  failed: number;
  seconds: number;
  /** What was found that a fix was made for. In logs of earlier versions also what the three below are for. */
  found: string;
  /** Everything it was asked to do, as JSON, so that it can be asked again. */
  plan: string;
  /** Why it ended before its end. */
  stopped: string;
  /** What a person said of a random sample of its results. */
  sample: string;
  /** When its undoing was begun, and what came of it. */
  undone: string;
  /** What each rule did, and what it left alone and why. */
  rules: string;
  /** The same as the columns that hold sentences, as codes with their arguments, in JSON: see `saysIn`. */
  codes: string;
  /** In how many rows a label is unsure, and what stands there; or that the model gave no scores. */
  unsure: string;
  /** Which rows it was done to alone, where a person had chosen some. */
  only: string;
}

/** Where a run worked that took rows out of a sheet. */
export const ROWS_REMOVED = "rows removed";

/** Where one worked that split values into rows. */
export const ROWS_SPLIT = "rows split";

/** Where one worked that turned formulas into values. */
export const FROZEN = "formulas frozen";

/** What a fix is called in the log, in place of a function. */
export const FIX = "Fix";

/** What a line of the log tells of. */
export type RunKind = "column" | "fix" | "removal" | "split" | "freeze";

/** Told by the names and places that every version has written, never by a sentence. */
export function kindOf({ function: name, place }: Pick<RunRecord, "function" | "place">): RunKind {
  if (place === ROWS_REMOVED) return "removal";
  if (place === ROWS_SPLIT) return "split";
  if (place === FROZEN) return "freeze";
  return name === FIX ? "fix" : "column";
}

/** The headings of the log tab, in its order. */
export const RUN_COLUMNS: readonly (readonly [keyof RunRecord, string])[] = [
  ["run", "Run"],
  ["status", "Status"],
  ["started", "Started"],
  ["ended", "Ended"],
  ["who", "Who"],
  ["function", "Function"],
  ["arguments", "Arguments"],
  ["by", "Answered by"],
  ["provider", "Provider"],
  ["revision", "Model revision"],
  ["sheet", "Sheet"],
  ["read", "Read"],
  ["wrote", "Wrote"],
  ["place", "Where"],
  ["rows", "Rows"],
  ["distinct", "Distinct values"],
  ["remembered", "Remembered"],
  ["requests", "Requests"],
  ["tokens", "Tokens"],
  ["cost", "Estimated cost (USD)"],
  ["changed", "Cells written"],
  ["failed", "Values that failed"],
  ["seconds", "Seconds"],
  ["found", "Found"],
  ["plan", "Plan"],
  ["stopped", "Why it stopped"],
  ["sample", "Sample"],
  ["undone", "Undone"],
  ["rules", "What each rule did"],
  ["codes", "Codes"],
  ["unsure", "Unsure rows"],
  ["only", "Chosen rows"],
];

const COUNTS = new Set<keyof RunRecord>([
  "rows",
  "distinct",
  "remembered",
  "requests",
  "tokens",
  "cost",
  "changed",
  "failed",
  "seconds",
]);

/** A run before it has done anything. */
export function newRun(known: Pick<RunRecord, "run" | "started"> & Partial<RunRecord>): RunRecord {
  const empty = Object.fromEntries(RUN_COLUMNS.map(([name]) => [name, COUNTS.has(name) ? 0 : ""]));
  return { ...(empty as unknown as RunRecord), status: "running", ...known };
}

export const runLine = (record: RunRecord): Cell[] => RUN_COLUMNS.map(([name]) => record[name]);

/** Reads one line of the log tab; what a person blanked is blank or 0. */
export function readRun(line: readonly Cell[]): RunRecord {
  const fields = RUN_COLUMNS.map(([name], index) => {
    const cell = line[index] ?? "";
    return [name, COUNTS.has(name) ? Number(cell) || 0 : String(cell)];
  });
  return Object.fromEntries(fields) as unknown as RunRecord;
}
