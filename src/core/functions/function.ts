import type { Argument } from "../cells/grid.ts";
import type { Shown } from "../cells/show-result.ts";
import type { Note } from "../rules/notes.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job, Result } from "../tasks/job.ts";

/** One parameter of a spreadsheet function, as autocomplete, the sidebar's form and the docs show it. */
export interface Param {
  name: string;
  /** One sentence. */
  summary: string;
  /** What a person may put there; the sidebar draws its field by it. */
  type: "range" | "text" | "labels" | "language" | "rules" | "number" | "options";
  optional?: boolean;
}

/** What a function wants to know, and how it shows what it was told. */
export interface Asked {
  /** What to ask a model; null when no model is needed. */
  job: Job | null;
  /** One result per input of the job, in its order, back into the shape of the range. Never waits, never asks. */
  show(results: readonly Result[]): readonly (readonly Shown[])[];
  /**
   * What is asked after that, or shown in the end, by what came of it; undefined where there is nothing more to ask.
   * Only a formula goes on so.
   * @throws UsageError with a sentence for the person who typed the formula.
   */
  next?(results: readonly Result[]): Asked | undefined;
  /** What came of each cell that was filled, where that is not what came of each input of the job. */
  each?(results: readonly Result[]): readonly Result[];
  /** Columns that a result takes, where `show` could not say so without much work. */
  width?: number;
  /** What rules did to single cells of the first range, and why they left some alone. */
  notes?: readonly Note[];
  /** What takes long without a model. `show` does what is left of it. */
  work?: Work;
}

/** Work in steps, so that a formula can stop before Google stops it. */
export interface Work {
  /** Does the next piece; false when there is none left. */
  step(): boolean;
  /** What the cells show where there was not time for all of it. */
  unfinished(): readonly (readonly Shown[])[];
}

/** One spreadsheet function: what people read about it, and its two pure halves. */
export interface SheetFunction {
  /** As typed in a cell: `HF_CLEAN`. */
  name: string;
  /** The verb on the sidebar's button and in its list: "Clean". */
  title: string;
  group: "Cleaning" | "Text" | "Audio" | "Images" | "Also";
  /** One sentence, as plain text: Sheets strips anything else. */
  summary: string;
  params: readonly Param[];
  /** What the cell shows. */
  returns: string;
  example: { formula: string; result: string };
  /** Judges a value by all others of its column and how often each stands there: the sidebar, whose runs hand over each
   * different value once, does not offer it. */
  formulaOnly?: true;
  /** Gives labels, with a score where the model has one: the sidebar's runs have a threshold, the option `min`. */
  givesLabels?: true;
  /**
   * The first half: what to ask for these arguments.
   * @throws UsageError with a sentence for the person who typed the formula.
   */
  ask(args: readonly Argument[], settings: Settings): Asked;
}
