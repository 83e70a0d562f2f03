import { openResults } from "../../../src/core/journal/review.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { asItIs } from "../../../src/core/messages/said.ts";
import { newAnswers } from "../../../src/core/run/answers.ts";
import { logged, SURE, watched } from "../../../src/core/run/run-progress.ts";

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

  it("tells the log how many cells were written, over all its writes, without what a column refused", () => {
    const answers = settled();
    answers.written(KEYS, { counts: [2, 5, 2, 1, 4], refused: [{ index: 3, says: asItIs("Only dates.") }] });
    answers.written(KEYS.slice(0, 1), { counts: [1], refused: [] });
    expect([...answers.wrote]).toEqual([
      [KEYS[0], 3],
      [KEYS[1], 5],
      [KEYS[2], 2],
    ]);
    const state = watched("finished", ROWS, answers, SPENT, 0);
    const cellsOf = ({ now }: { now: readonly unknown[] }) => (now[0] === "same" ? 0 : now.length);
    expect(logged(state, answers, cellsOf)).toMatchObject({ changed: 3 + 2 * 2, failed: 2 });
  });

  it.each([undefined, 0, 0.5, 0.9])("counts for the review what the review then lists, below %p", (below) => {
    const given = [
      { read: ["a"], now: ["sport"], score: 0.95 },
      { read: ["b"], now: ["UNSURE"], score: 0.4 },
      { read: ["c"], now: ["crime (unsure)"], score: 0.55 },
      { read: ["d"], now: ["UNSURE"] },
      { read: ["e"], now: [""] },
      { read: ["f"], now: ["sport"] },
      { read: ["g"], now: ["x"], failure: asItIs("The model did not answer.") },
    ];
    const answers = newAnswers([]);
    answers.take(given.map((each) => ({ ...each, by: "org/model" })));
    const rows = given.map(({ read, now, failure }) => ({ read, written: failure ? [""] : now }));
    const changes = given.flatMap(({ read, now, score, failure }) =>
      failure || now[0] === ""
        ? []
        : [
            {
              ...{ run: "r", when: "", value: read, before: [""], after: now, rows: [2], by: "org/model" },
              ...(score !== undefined && { score }),
            },
          ],
    );
    const rowsOf = new Map(given.map(({ read }) => [rowKey(read), 2]));
    const listed = openResults(rows, changes, below ?? SURE);
    const state = watched("finished", rowsOf, answers, SPENT, 0, below);
    expect(state.toReview).toBe(listed.length);
    // In two rows each; that the model itself was not sure is told where there is no threshold.
    expect(state.unsureRows).toBe({ none: 6, 0: 0, 0.5: 2, 0.9: 4 }[String(below ?? "none")]);
    expect(listed.map(({ read }) => read[0]).includes("d")).toBe(below !== 0);
  });
});
