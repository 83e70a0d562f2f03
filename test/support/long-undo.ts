import type { CellValue, Traits } from "../../playground/book.ts";
import { VirtualClock } from "../../playground/host/clock.ts";
import { openHost } from "../../playground/host/host.ts";
import { seeded } from "../../src/core/inference/seeded.ts";
import { PlainBook } from "./plain-book.ts";
import type { Cell } from "./plain-cells.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

export interface LongUndo {
  /** Cells that the run changes. */
  cells: number;
  /** Each beside the next, or each with a few formulas and cells of people between it and the next. */
  scattered: boolean;
  /** How many different values the cells have. */
  distinct: number;
  seed: number;
  /** In how many of the executions of the undo Google ends the script. */
  kills: number;
}

export interface LongUndoCame {
  /** Cells that the last slice says were put back in all. */
  restored: number;
  /** Virtual seconds of each execution of the undo. */
  seconds: number[];
  /** How far it said to be after each slice. */
  told: { done: number; of: number }[];
  /** Cells that hold, show or look otherwise than before the run, and cells written that the run had not changed. */
  wrong: string[];
}

const COLUMN = 1;

/** Values that the page has written at a time. */
const ROUND = 1_000;

class LongBook extends PlainBook {
  put(sheetId: string, row: number, cell: Pick<Cell, "value" | "formula" | "format" | "traits">): void {
    Object.assign(this.cell(sheetId, row, COLUMN), cell);
  }
  /** Sorts the rows below the heading: `order` names for each place the row that comes there, both from 0. */
  arrange(sheetId: string, order: readonly number[]): void {
    const { rows } = this.sheet(sheetId);
    const arranged = order.map((at) => rows[at + 1] as Cell[]);
    arranged.forEach((row, at) => {
      rows[at + 1] = row;
    });
  }
}

/** Cleans a long column in place with each service call taking its time, and undoes it slice by slice. */
export async function undoAtLength({
  cells,
  scattered,
  distinct,
  seed,
  kills,
}: LongUndo): Promise<LongUndoCame> {
  const random = seeded(`undo ${seed}`);
  const column: { value: CellValue; formula?: string; traits?: Traits; ours: boolean }[] = [];
  for (let at = 0; at < cells; at++) {
    column.push({ value: ` value ${at % distinct}`, ours: true });
    const between = scattered ? 1 + Math.floor(random() * 3) : 0;
    for (let other = 0; other < between; other++)
      column.push(
        [
          { value: `shown ${at}`, formula: `=UPPER("${at}")`, ours: false },
          { value: `person ${at}`, traits: { chip: `mailto:person${at}@example.org` }, ours: false },
          { value: `left ${at}`, ours: false },
        ][Math.floor(random() * 3)] ?? { value: "", ours: false },
      );
  }
  const book = new LongBook([["Heading"]], { rows: 10, columns: 4 });
  const [{ id } = { id: "" }] = book.sheets();
  book.insertRows(id, 2, column.length);
  column.forEach(({ value, formula = "", traits = {} }, at) => {
    book.put(id, at + 2, { value, formula, traits, format: at % 7 === 0 ? "@" : "General" });
  });
  const area = { row: 1, column: 1, rows: column.length + 1, columns: 2 };
  const looks = () =>
    JSON.stringify([
      book.values(id, area),
      book.formulas(id, area),
      book.numberFormats(id, area),
      book.traits(id, { ...area, columns: 1 }),
    ]).split("],[");
  const before = looks();
  // The run finds its cells side by side, which takes few calls; then the sheet is sorted, and they lie apart.
  const together = column
    .map((_cell, at) => at)
    .sort((one, other) => Number(column[other]?.ours) - Number(column[one]?.ours));
  const apart: number[] = [];
  together.forEach((from, at) => {
    apart[from] = at;
  });
  book.arrange(id, together);

  const clock = new VirtualClock();
  const host = await openHost({ dist: process.env.STET_DIST ?? "dist", book, clock, callsTakeTime: seed });
  try {
    const calls = sidebarCalls(host);
    const { run } = await calls.begin(
      {
        function: "HF_CLEAN",
        arguments: [null, null],
        argumentsText: "",
        sheetId: (await calls.open()).table.sheetId,
        columns: [{ column: COLUMN, parameter: 0 }],
        headingRow: 1,
        place: "in place",
        rows: "all",
        headings: ["Result"],
        by: "Rules",
        provider: "",
      },
      "page",
    );
    const values = Array.from({ length: Math.min(distinct, cells) }, (_, at) => ` value ${at}`);
    for (let at = 0; at < values.length; at += ROUND) {
      let round = values.slice(at, at + ROUND);
      while (round.length > 0) {
        const writes = round.map((value) => ({ read: [value], now: [value.trim()], by: "Rules" }));
        const { left = [] } = await calls.write(run, "page", writes);
        round = left.flatMap((index) => round[index] ?? []);
      }
    }
    await calls.finish(run, "page", { changed: cells });
    book.arrange(id, apart);

    const wrong: string[] = [];
    const type = book.type.bind(book);
    book.type = (sheetId, { row, column: first, rows, columns }, typed) => {
      if (sheetId === id && first <= COLUMN && COLUMN < first + columns)
        for (let at = row; at < row + rows; at++)
          if (!column[at - 2]?.ours) wrong.push(`row ${at} was written`);
      type(sheetId, { row, column: first, rows, columns }, typed);
    };
    const told: LongUndoCame["told"] = [];
    const executions = host.executions.length;
    let left = kills;
    for (;;) {
      if (left-- > 0) host.faults.killAt(5 + Math.floor(random() * 300));
      try {
        const { restored } = await calls.revert(run);
        wrong.push(...differences(before, looks()));
        const own = host.executions.slice(executions);
        return { restored, seconds: own.map(({ ms }) => ms / 1000), told, wrong };
      } catch (error) {
        if (!/maximum execution time/.test(String(error))) throw error;
        host.faults.clear();
        const { resting } = await calls.open();
        if (resting) told.push(resting);
      }
    }
  } finally {
    await host.close();
  }
}

const differences = (before: readonly string[], after: readonly string[]): string[] =>
  before.length === after.length
    ? before.flatMap((line, at) => (line === after[at] ? [] : [`${line} became ${after[at]}`]))
    : [`${before.length} cells became ${after.length}`];
