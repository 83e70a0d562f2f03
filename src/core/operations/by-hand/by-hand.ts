import type { Finding, Table } from "../../profile/finding.ts";
import type { Listed } from "../listed.ts";
import type { RowSplits } from "./split-rows.ts";

/** Something that a person chooses for an operation. */
export interface Setting {
  name: string;
  /** What the form calls it: "Look for". */
  title: string;
  /** What it may be and how each is called, the first unless another is chosen; `columns` for one of the table's, by its
   * number from 0, or blank for none; without either any text. */
  choices?: Readonly<Record<string, string>> | "columns";
  /** It is asked for only where another setting is this. */
  where?: readonly [name: string, value: string];
}

/** What was chosen, by the names of the settings. */
export type Chosen = Readonly<Record<string, string>>;

/** The settings that are asked for, as others are chosen. */
export const settingsAsked = (settings: readonly Setting[], chosen: Chosen): Setting[] =>
  settings.filter(({ where }) => where === undefined || chosen[where[0]] === where[1]);

/** What an operation is about to do; `rows`, from 0, where it only shows where something stands; `splits` where rows are split. */
export type Found = Finding & { readonly rows?: readonly number[]; readonly splits?: RowSplits };

/**
 * A fix that a person asks for, where no check has found anything. It goes the way of every fix: looked through, written
 * down, undone.
 */
export interface ByHand {
  /** What the log calls it. */
  name: string;
  listed: Listed;
  /** One sentence: what it does, and when it leaves a cell alone. */
  summary: string;
  settings: readonly Setting[];
  /** What it is worked out from: its column, every column, or the whole sheet with the row of headings as the first. */
  reads: "column" | "columns" | "sheet";
  /** What the column itself suggests for settings. */
  suggest?(table: Table, column: number): Chosen;
  /** What there is to do; nothing while a setting that it needs is blank. Pure; never throws. */
  find(table: Table, column: number, chosen: Chosen): Found[];
}
