/** @jest-environment jsdom */
import { Preview } from "../../../sidebar/screens/clean/preview.tsx";
import { TrialResult } from "../../../sidebar/screens/clean/trial-result.tsx";
import { newAnswers } from "../../../src/core/run/answers.ts";
import type { Settled } from "../../../src/core/run/asking.ts";
import { type TrialRows, trialOf } from "../../../src/core/run/trial.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { show } from "../../support/component.ts";

const VALUES = ["rain", "snow", "fog"];
const ROWS: TrialRows = {
  values: VALUES.map((value) => [value]),
  rowsOf: new Map(VALUES.map((value) => [JSON.stringify([value]), 2])),
};
const settled = (value: string): Settled => ({
  read: [value],
  now: [`wet ${value}`],
  by: "org/model via groq",
});
const SPENT = { remembered: 0, requests: 1, dollars: 0, tokens: 0 };

describe("what came of a trial", () => {
  const trial = (...done: string[]) => {
    const answers = newAnswers([]);
    answers.take(done.map(settled));
    return trialOf("finished", ROWS, answers, SPENT);
  };
  const draw = (...done: string[]) =>
    show(<TrialResult trial={trial(...done)} rows={100} distinct={50} byModel={true} />);

  it("is told of all its rows, and without what there was none of", async () => {
    const text = (await draw(...VALUES)).text();
    expect(text).toContain("Trial on 6 random rows");
    expect(text).not.toMatch(/stopped|not sure of|without an answer/);
  });

  it("is told of those it came to where it was stopped", async () => {
    expect((await draw("rain")).text()).toContain("Trial, stopped after 2 of 6 rows");
  });
});

describe("a preview", () => {
  const content = {
    rows: VALUES.map((value) => [value]),
    at: [2, 3, 4],
    cells: VALUES,
    from: 2,
    distinct: [],
    notices: [],
    whole: { rows: [], at: [] },
  };
  const preview = (job: Job | null) => ({
    job,
    function: "HF_CLASSIFY",
    device: undefined,
    width: 1,
    below: undefined,
    shown: job === null ? VALUES.map(settled) : [],
    left: 0,
    changed: 3,
    of: 3,
    few: ROWS,
    ask: () => ({ job: null, width: 1, settle: () => VALUES.map(settled) }),
  });

  it("of rules names no model", async () => {
    const shown = await show(<Preview preview={preview(null)} content={content} seed="s" stale={false} />);
    expect(shown.text()).toContain("wet fog");
    expect(shown.text()).not.toContain("Answered by");
  });

  it("of a model shows nothing before it was tried, and then its answers and who gave them", async () => {
    const job = { task: "text-classification", model: "org/model" } as unknown as Job;
    const shown = await show(<Preview preview={preview(job)} content={content} seed="s" stale={false} />);
    expect(shown.text()).not.toMatch(/wet|Answered by/);
    await shown.click("Try on 3 different values");
    expect(shown.text()).toContain("wet fog");
    expect(shown.text()).toContain("Answered by org/model via groq");
  });

  it("cannot be tried while it is made again for what was just typed", async () => {
    const job = { task: "text-classification", model: "org/model" } as unknown as Job;
    const shown = await show(<Preview preview={preview(job)} content={content} seed="s" stale={true} />);
    const buttons = [...shown.element.querySelectorAll("button")];
    expect(buttons.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ["Try on 3 different values", true],
    ]);
  });
});
