import { VirtualClock } from "../../playground/host/clock.ts";
import { openPlayground } from "../../playground/open.ts";
import type { Cell } from "../../src/core/cells/grid.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

/** What came of a run over the visible rows of a sheet. */
export interface VisibleRun {
  /** Of each execution: what it did, its calls of Google's services that take time, and how many others it made. */
  executions: { method: string; charged: readonly string[]; uncharged: number; ms: number }[];
  /** The read and the written column afterwards, and what should stand there. */
  cells: [unknown, unknown][];
  expected: [unknown, unknown][];
}

/** Values that the page sends in one write. */
const A_WRITE = 2_000;

/** Of six rows the first is filtered out, the third hidden by hand and the fourth shown; of every hundred, all of the last thirty are hidden. */
const isFiltered = (index: number) => index % 6 === 0 || index % 100 >= 85;
const isHidden = (index: number) => index % 6 === 2 || index % 100 >= 70;

/** Every text once; some would be read as a number or a formula when typed. */
const textOf = (index: number) =>
  [` town ${index}`, ` 0${index}`, ` =A${index + 1}`][index % 7] ?? ` text ${index}`;

/**
 * Runs over so many visible rows, distinct all of them, as the sidebar does, and opens it again; the other rows are
 * hidden one way or the other.
 */
export async function visibleRun(
  visible: number,
  place: Plan["place"],
  seed = 1,
  reads = [1],
): Promise<VisibleRun> {
  const rows: { text: string; shown: boolean }[] = [];
  for (let index = 0, shown = 0; shown < visible; index++) {
    const isShown = !isFiltered(index) && !isHidden(index);
    rows.push({ text: textOf(index), shown: isShown });
    if (isShown) shown++;
  }
  const cells = [
    ["Town", "Shown"],
    ...rows.map(({ text }, index) => [text, isFiltered(index) ? "no" : "yes"]),
  ];
  const playground = await openPlayground({
    dist: process.env.STET_DIST ?? "dist",
    clock: new VirtualClock(),
    callsTakeTime: seed,
    sheets: [{ name: "Data", cells }],
  });
  const { book, host } = playground;
  try {
    rows.forEach((_row, index) => {
      if (isHidden(index) && !isFiltered(index)) book.hideRows("s1", index + 2, 1, true);
    });
    book.filterBy("s1", 2, ["yes"]);
    await book.settled();
    const calls = sidebarCalls(host);
    const { sheetId } = await calls.table();
    const from = host.executions.length;
    const methods: string[] = [];
    const doing = <Result>(method: string, result: Promise<Result>) => {
      methods.push(method);
      return result;
    };
    const { run } = await doing("begin", calls.begin(planOf(sheetId, place, reads), "page"));
    for (let left = true; left; ) {
      const { read, written } = await doing("rows", calls.rows(run));
      const writes = read.flatMap((own, index) => {
        const now = [String(own[0]).trim()] as Cell[];
        return written[index]?.[0] === now[0] ? [] : [{ read: own, now, by: "Rules" }];
      });
      left = writes.length > 0;
      for (let at = 0; at < writes.length; at += A_WRITE)
        for (let part = writes.slice(at, at + A_WRITE); part.length > 0; ) {
          const { left = [] } = await doing("write", calls.write(run, "page", part));
          part = left.flatMap((index) => part[index] ?? []);
        }
    }
    await doing("finish", calls.finish(run, "page", { status: "finished", changed: visible }));
    await doing("open", sidebarCalls(host).open());
    const made = host.executions.slice(from).map(({ charged, serviceCalls, ms }, index) => ({
      method: methods[index] ?? "",
      charged,
      uncharged: serviceCalls - charged.length,
      ms,
    }));
    const column = (column: number) =>
      book.values("s1", { row: 2, column, rows: rows.length, columns: 1 }).map(([cell]) => cell);
    const [first, second] = [column(1), column(2)];
    const inPlace = place === "in place";
    return {
      executions: made,
      cells: first.map((cell, index) => [cell, second[index]]),
      expected: rows.map(({ text, shown }) =>
        inPlace ? [shown ? text.trim() : text, text] : [text, shown ? text.trim() : ""],
      ),
    };
  } finally {
    await playground.close();
  }
}

const planOf = (sheetId: string, place: Plan["place"], reads: readonly number[]): Plan => ({
  function: "HF_CLEAN",
  arguments: [null, null],
  argumentsText: "",
  sheetId,
  columns: reads.map((column, parameter) => ({ column, parameter })),
  headingRow: 1,
  place,
  rows: "visible",
  headings: ["Clean: Town"],
  by: "Rules",
  provider: "",
});
