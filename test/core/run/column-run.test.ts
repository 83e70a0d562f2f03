import type { Cell } from "../../../src/core/cells/grid.ts";
import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import type { Run } from "../../../src/core/inference/run.ts";
import { sameCells } from "../../../src/core/journal/row-key.ts";
import { said } from "../../../src/core/messages/said.ts";
import type { ColumnRunOptions, ColumnStep } from "../../../src/core/run/column-run.ts";
import type { Plan, Write, Written } from "../../../src/core/run/plan.ts";
import { startColumnRun } from "../../../src/core/run/start-column-run.ts";
import type { Result } from "../../../src/core/tasks/job.ts";

const plan: Plan = {
  function: "HF_CLEAN",
  arguments: [null, "trim"],
  argumentsText: "",
  sheetId: "1",
  columns: [{ column: 1, parameter: 0 }],
  headingRow: 1,
  place: "beside",
  rows: "all",
  headings: ["Result"],
  by: "Rules",
  provider: "",
};
const CLASSIFY = { ...plan, function: "HF_CLASSIFY", arguments: [null, "a, b"] };

/** A sheet in memory, and a run over it whose steps are done one by one. */
function open(texts: string[], options: Partial<ColumnRunOptions> = {}) {
  const rows = texts.map((text): { read: Cell; written: Cell } => ({ read: text, written: "" }));
  const own = options.plan ?? plan;
  const fn = FUNCTIONS.find(({ name }) => name === own.function);
  if (fn === undefined) throw new Error("There is no such function.");
  const settings = { models: {}, providers: {} } as ColumnRunOptions["settings"];
  const machine = startColumnRun({
    ...{ plan: own, fn, ranges: new Map(), settings, changes: [], writeEvery: 2 },
    ...options,
  });
  const write = (writes: readonly Write[]): Written => ({
    counts: writes.map(({ read, was = [""], now }) => {
      const placed = rows.filter((row) => sameCells([row.read], read) && sameCells([row.written], was));
      for (const row of placed) row.written = now[0] ?? "";
      return placed.length;
    }),
    refused: [],
  });
  const stand = () =>
    machine.stand({ read: rows.map(({ read }) => [read]), written: rows.map(({ written }) => [written]) });
  const seen: ColumnStep["do"][] = [];
  /** Does the next step as a driver would, and says which it was. */
  const step = (now = 0, edit: () => void = () => {}): ColumnStep => {
    const next = machine.next(now);
    seen.push(next.do);
    if (next.do === "read") stand();
    if (next.do === "apply")
      machine.settled(
        next.rows.map((read) => ({ read, now: [String(read[0]).trim().toUpperCase()], by: "Rules" })),
      );
    if (next.do === "write") {
      edit();
      machine.wrote(write(next.writes), now);
    }
    return next;
  };
  const toItsEnd = (edit?: () => void) => {
    for (;;) {
      const next = step(0, edit);
      if (next.do === "finish") return next.line;
    }
  };
  return { machine, rows, step, seen, toItsEnd, write };
}

/** A run whose answers are what a test says. */
function answering(results: () => Result[]) {
  const run = { stopped: false };
  const progress = {
    distinct: 0,
    remembered: 0,
    answered: 0,
    failed: 0,
    requests: 1,
    dollars: 0.5,
    tokens: 7,
  };
  const stand: Partial<Run> = {
    results,
    progress: () => progress,
    stop: () => {
      run.stopped = true;
    },
  };
  return { run, stand: stand as Run };
}

const answer = (label: string): Result => ({ answer: [{ label, score: 0.9 }], by: "m", remembered: false });
const WAITING: Result = { failure: { kind: "WAITING", says: said("service.timeRanOut") } };

describe("the machine of a column's run", () => {
  it("writes nothing of an answer that takes more columns than it has made, and says why", () => {
    const { machine, rows, step, seen } = open(["Ann/Ben", "Cy"], {
      plan: { ...plan, arguments: [null, "split"] },
    });
    step();
    const next = machine.next(0);
    expect(next.do).toBe("apply");
    machine.settled([
      { read: ["Ann/Ben"], now: ["Ann", "Ben"], by: "Rules" },
      { read: ["Cy"], now: ["Cy", ""], by: "Rules" },
    ]);
    while (step().do !== "finish");
    expect(seen).toContain("write");
    expect(rows.map(({ written }) => written)).toEqual(["", "Cy"]);
    expect(machine.watched().failures).toMatchObject([{ says: { code: "runs.tooWide" } }]);
  });

  it("has the sheet read, asks, writes, and has it read again, until nothing waits", () => {
    const { rows, seen, toItsEnd } = open(["a", "b", "a", ""]);
    expect(toItsEnd()).toMatchObject({ status: "finished", rows: 3, distinct: 2, changed: 3 });
    expect(seen).toEqual(["read", "apply", "write", "read", "finish"]);
    expect(rows.map(({ written }) => written)).toEqual(["A", "B", "A", ""]);
  });

  it("counts as written the cells that hold something else then: no blank result, and nothing that stays in its place", () => {
    const blank = [{ read: ["a"], now: [""], by: "Rules" }];
    const beside = open(["a", "b"]);
    beside.step();
    expect(beside.machine.next(0).do).toBe("apply");
    beside.machine.settled([...blank, { read: ["b"], now: ["B"], by: "Rules" }]);
    expect(beside.toItsEnd()).toMatchObject({ rows: 2, changed: 1 });
    const inPlace = open(["A", "b", "A"], { plan: { ...plan, place: "in place" } });
    for (const row of inPlace.rows) row.written = row.read;
    inPlace.step();
    expect(inPlace.machine.next(0).do).toBe("apply");
    inPlace.machine.settled([
      { read: ["A"], now: ["A"], by: "Rules" },
      { read: ["b"], now: [""], by: "Rules" },
    ]);
    expect(inPlace.machine.next(0)).toMatchObject({ do: "write" });
    inPlace.machine.wrote({ counts: [2, 1], refused: [] }, 0);
    (inPlace.rows[1] as { written: string }).written = "";
    expect(inPlace.toItsEnd()).toMatchObject({ rows: 3, changed: 1 });
  });

  it("looks no more than eight times at a sheet that is edited all the while, and counts what stands there then", () => {
    let edits = 0;
    const { rows, seen, toItsEnd } = open(["a", "b"]);
    const line = toItsEnd(() => rows.push({ read: `new ${edits++}`, written: "" }));
    expect(seen.filter((each) => each === "read")).toHaveLength(9);
    expect(line.rows).toBe(rows.length);
  });

  it("begins nothing when its time is over, and writes what has come by then", () => {
    const { machine, step, rows } = open(["a", "b"], { plan: CLASSIFY, until: 10 });
    step();
    expect(step(9).do).toBe("ask");
    machine.asking(answering(() => [answer("a"), WAITING]).stand, 9);
    machine.asked();
    expect(step(11).do).toBe("write");
    expect(rows.map(({ written }) => written)).toEqual(["a", ""]);
    expect(step(11).do).toBe("read");
    expect(step(11).do).toBe("rest");
    expect(machine.spent()).toMatchObject({ dollars: 0.5, requests: 1 });
  });

  it("writes while answers come in, one write at a time and none too soon", () => {
    const { machine, step, write } = open(["a", "b"], { plan: CLASSIFY });
    let results: Result[] = [WAITING, WAITING];
    step();
    step();
    machine.asking(answering(() => results).stand, 0);
    expect(machine.due(1)).toBeUndefined();
    expect(machine.due(2)).toEqual([]);
    results = [answer("a"), WAITING];
    expect(machine.due(3)).toBeUndefined();
    const first = machine.due(4) ?? [];
    expect(first.map(({ now }) => now)).toEqual([["a"]]);
    results = [answer("a"), answer("b")];
    expect(machine.due(60)).toBeUndefined();
    machine.wrote(write(first), 60);
    expect(machine.due(62)?.map(({ now }) => now)).toEqual([["b"]]);
  });

  it("sends again what was left of a write, before anything else", () => {
    const { machine, step } = open(["a", "b"]);
    step();
    step();
    const next = machine.next(0);
    const writes = next.do === "write" ? next.writes : [];
    machine.wrote({ counts: [1, 0], refused: [], left: [1] }, 0);
    expect(machine.next(0)).toEqual({ do: "write", writes: [writes[1]] });
  });

  it("writes no more of what rules say when it is stopped, but the answers that were paid for", () => {
    const rules = open(["a", "b", "c"], { mostWrites: 1 });
    for (const _ of ["read", "apply", "write"]) rules.step();
    rules.machine.stop();
    expect(rules.step()).toMatchObject({ do: "finish", line: { status: "stopped", changed: 1 } });

    const asked = open(["a", "b"], { plan: CLASSIFY });
    asked.step();
    asked.step();
    const { run, stand } = answering(() => [answer("a"), WAITING]);
    asked.machine.asking(stand, 0);
    asked.machine.stop();
    expect(run.stopped).toBe(true);
    asked.machine.asked();
    expect(asked.toItsEnd()).toMatchObject({ status: "stopped", changed: 1, cost: 0.5 });
    expect(asked.rows.map(({ written }) => written)).toEqual(["a", ""]);
  });

  it("takes the answer away beside a value that was edited and may not be asked about, and says how many there are", () => {
    const { rows, step, toItsEnd } = open(["a", "b"], { mayAsk: (key) => !key.includes("new") });
    for (const _ of ["read", "apply", "write"]) step();
    Object.assign(rows[0] ?? {}, { read: "new" });
    expect(toItsEnd()).toMatchObject({ stopped: expect.stringMatching(/^1 value was added after/) });
    expect(rows.map(({ written }) => written)).toEqual(["", "B"]);
  });
});
