import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { ARCHIVE_AT, packLines, runsToArchive, unpackLines } from "../../core/journal/archive.ts";
import {
  CHANGE_COLUMNS,
  type Change,
  changeLines,
  mergeChanges,
  readChange,
} from "../../core/journal/change.ts";
import { isRun } from "../../core/journal/is-run.ts";
import { spans } from "../../core/journal/row-set.ts";
import { RUN_COLUMNS, type RunRecord, readRun, runLine } from "../../core/journal/run-record.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said } from "../../core/messages/said.ts";
import { roomFor, tabAndEnd } from "../sheet/hidden-tab.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { isOwn, ownMark } from "./own-marks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const LOG_TAB = "Stet log";
export const CHANGES_TAB = "Stet changes";
/** Packed lines of the changes tab: a run's id, then its text in as many cells as it takes. */
export const ARCHIVE_TAB = "Stet archive";
/** Rows that were taken out, whole: run, sheet, row, state, then the cells. */
export const REMOVED_TAB = "Stet removed rows";

const LOG_HEADINGS = RUN_COLUMNS.map(([, heading]) => heading);

/** Every run that is written down, the oldest first. */
export function readRuns(): RunRecord[] {
  return lines(LOG_TAB, LOG_HEADINGS.length).map(readRun);
}

/** Writes a run into its line of the log, or a new one. */
export function saveRun(record: RunRecord): void {
  const { tab, last, isNew } = tabAndEnd(LOG_TAB, LOG_HEADINGS);
  const all = isNew ? tab.getRange(1, 1, 1, LOG_HEADINGS.length) : tab.getDataRange();
  const at = linesIn(all).findIndex((line) => readRun(line).run === record.run);
  const row = at === -1 ? last + 1 : at + 2;
  // A log of an earlier version has fewer columns.
  if (all.getLastColumn() < LOG_HEADINGS.length) {
    roomFor(tab, 0, LOG_HEADINGS.length, last);
    writeCells(tab, 1, [{ row: 1, cells: LOG_HEADINGS }]);
  }
  writeCells(tab, 1, [{ row, cells: runLine(record) }]);
}

/** What a run changed, from the changes tab and the archive, one a distinct value, without lines that are damaged. */
export const readChanges = (run: string): Change[] => changesOf(run).changes;

/** The same of several runs, for which the tabs are read once. */
export function readChangesOf(runs: readonly string[]): Map<string, Change[]> {
  const packed = lines(ARCHIVE_TAB, 2);
  const plain = lines(CHANGES_TAB, TAB_COLUMNS.length);
  const of = (run: string) => [
    ...(unpackedIn(packed, run) ?? []),
    ...plain.filter(([name = ""]) => isRun(name, run)),
  ];
  return new Map(runs.map((run) => [run, mergeChanges(of(run).flatMap((line) => readChange(line) ?? []))]));
}

interface Changes {
  changes: Change[];
  /** Those that the acting person had written down just so. */
  own: Change[];
  /** Whether that is all of them, and anything at all. */
  allOwn: boolean;
  /** What lines are called that are damaged. */
  damaged: Said[];
}

/** The same with what is to be believed of it. @param place where the run writes, which its lines are marked with */
export function changesOf(run: string, place = ""): Changes {
  const packed = readArchive(run);
  const damaged = packed === undefined ? [said("log.archiveOf", { tab: ARCHIVE_TAB })] : [];
  const [whole, own]: [Change[], Change[]] = [[], []];
  const take = (line: readonly Cell[]) => {
    const change = readChange(line);
    if (change === undefined) return false;
    whole.push(change);
    if (isOwnLine(line, place)) own.push(change);
    return true;
  };
  packed?.forEach(take);
  lines(CHANGES_TAB, TAB_COLUMNS.length).forEach((line, index) => {
    if (isRun(line[0] ?? "", run) && !take(line))
      damaged.push(said("log.lineOf", { row: index + 2, tab: CHANGES_TAB }));
  });
  const allOwn = whole.length > 0 && own.length === whole.length && damaged.length === 0;
  return { changes: mergeChanges(whole), own: mergeChanges(own), allOwn, damaged };
}

/** The columns of the changes tab. The mark is that of the person who had a line written. */
const TAB_COLUMNS = [...CHANGE_COLUMNS, "Mark"];

const told = (line: readonly Cell[]) => line.slice(0, CHANGE_COLUMNS.length).map(String);
const marked = (line: Cell[], place: string): Cell[] => [...line, ownMark(`change ${place}`, told(line))];
const isOwnLine = (line: readonly Cell[], place: string): boolean =>
  isOwn(`change ${place}`, told(line), line[CHANGE_COLUMNS.length]);

/** Writes changes down, before the cells themselves are written. @param place where their run writes */
export function appendChanges(changes: readonly Change[], place: string): void {
  appendLines(
    CHANGES_TAB,
    TAB_COLUMNS,
    changes.flatMap(changeLines).map((line) => marked(line, place)),
  );
}

/** The rows of the changes tab that hold something, but nothing that tells of a change. */
export const damagedLines = (): number[] =>
  lines(CHANGES_TAB, TAB_COLUMNS.length).flatMap((line, index) =>
    line.every(isBlank) || readChange(line) !== undefined ? [] : [index + 2],
  );

/** Removes those of these rows that still cannot be read. Returns how many. */
export function removeDamagedLines(rows: readonly number[]): number {
  const sheet = find(CHANGES_TAB);
  const own = damagedLines().filter((row) => rows.includes(row));
  for (const { first, count } of spans(own).reverse()) sheet?.deleteRows(first, count);
  return own.length;
}

/** At the end of a run: makes its lines one a distinct value, and packs older runs away when there are too many. */
export function tidyChanges({ run, place }: Pick<RunRecord, "run" | "place">): void {
  const sheet = find(CHANGES_TAB);
  if (sheet === null) return;
  const all = lines(CHANGES_TAB, TAB_COLUMNS.length);
  const ofRun = all.filter(([name = ""]) => isRun(name, run));
  const unreadable = ofRun.filter((line) => readChange(line) === undefined);
  const allOwn = ofRun.every((line) => isOwnLine(line, place));
  const merged = [
    ...unreadable,
    ...mergeChanges(ofRun.flatMap((line) => readChange(line) ?? []))
      .flatMap(changeLines)
      .map((line) => (allOwn ? marked(line, place) : [...line, ""])),
  ];
  const packed = new Set(
    runsToArchive(
      all.map(([name]) => ({ run: String(name) })),
      run,
      ARCHIVE_AT,
    ).filter((each) => readArchive(each) !== undefined), // What follows something damaged could not be read either.
  );
  const others = all.filter(([name = ""]) => !isRun(name, run));
  for (const each of packed)
    archive(
      each,
      others.filter(([name = ""]) => isRun(name, each)),
    );
  const kept = [...others.filter(([name]) => !packed.has(String(name))), ...merged];
  if (kept.length === all.length) return;
  writeCells(
    sheet,
    1,
    kept.map((cells, index) => ({ row: index + 2, cells })),
  );
  sheet.deleteRows(kept.length + 2, all.length - kept.length);
}

function archive(run: string, own: readonly Cell[][]): void {
  appendLines(
    ARCHIVE_TAB,
    ["Run", "Packed lines"],
    packLines(own).map((text) => [run, text]),
  );
}

/** The packed lines of a run; undefined where they are damaged. */
const readArchive = (run: string): Cell[][] | undefined => unpackedIn(lines(ARCHIVE_TAB, 2), run);

function unpackedIn(archive: readonly Cell[][], run: string): Cell[][] | undefined {
  const cells = archive.filter(([name = ""]) => isRun(name, run));
  return unpackLines(cells.map(([, text]) => String(text)));
}

function appendLines(name: string, headings: readonly string[], added: readonly Cell[][]): void {
  if (added.length === 0) return;
  const { tab, last } = tabAndEnd(name, headings);
  const first = roomFor(tab, added.length, headings.length, last);
  writeCells(
    tab,
    1,
    added.map((cells, index) => ({ row: first + index, cells })),
  );
}

function lines(name: string, width: number): Cell[][] {
  const all = find(name)?.getDataRange();
  return all ? linesIn(all).map((line) => line.slice(0, width)) : [];
}

/** Without the headings. */
const linesIn = (all: GoogleAppsScript.Spreadsheet.Range): Cell[][] =>
  all.getNumRows() < 2 ? [] : valuesOf(all).slice(1);

const find = (name: string): Sheet | null => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
