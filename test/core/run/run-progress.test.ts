import { rowKey } from "../../../src/core/journal/row-key.ts";
import { asItIs } from "../../../src/core/messages/said.ts";
import { newAnswers } from "../../../src/core/run/answers.ts";
import { logged, watched } from "../../../src/core/run/run-progress.ts";

const SPENT = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };

/** Values of a column: what was read, what came of it, and in how many rows it stands. */
const VALUES = [
  { read: [" a "], now: ["a"], rows: 3 },
  { read: ["same"], now: ["same"], rows: 5 },
  { read: ["Ann Lee"], now: ["Ann", "Lee"], rows: 2 },
  { read: ["7"], now: [7], rows: 1 },
  { read: ["x"], now: ["y"], rows: 4, failure: asItIs("The model did not answer.") },
];
const KEYS = VALUES.map(({ read }) => rowKey(read));
const ROWS = new Map(VALUES.map(({ read, rows }) => [rowKey(read), rows]));

const settled = () => {
  const answers = newAnswers([]);
  answers.take(VALUES.map(({ rows: _, ...each }) => ({ ...each, by: "org/model" })));
  return answers;
};

describe("a run that is watched", () => {
  it("counts as changed the rows whose result is another value than what was read, and no failures", () => {
    expect(watched("asking", ROWS, settled(), SPENT, 0)).toMatchObject({ rows: 15, done: 15, changed: 6 });
    expect(watched("asking", ROWS, newAnswers([]), SPENT, 0)).toMatchObject({
      rows: 15,
      done: 0,
      changed: 0,
    });
  });

  it("tells the log how many rows were written, over all its writes, without what a column refused", () => {
    const answers = settled();
    answers.written(KEYS, { counts: [2, 5, 0, 1, 4], refused: [{ index: 3, says: asItIs("Only dates.") }] });
    answers.written(KEYS.slice(0, 1), { counts: [1], refused: [] });
    expect([...answers.wrote]).toEqual([
      [KEYS[0], 3],
      [KEYS[1], 5],
      [KEYS[2], 0],
    ]);
    const state = watched("finished", ROWS, answers, SPENT, 0);
    expect(logged(state, answers)).toMatchObject({ changed: 8, failed: 2 });
  });
});
