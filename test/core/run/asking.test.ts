import { said } from "../../../src/core/messages/said.ts";
import { ask } from "../../../src/core/run/asking.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import type { Result } from "../../../src/core/tasks/job.ts";
import { functionNamed } from "../../support/sheet-function.ts";

const HELD = "#HF MODEL x is not served.";
const question = { arguments: ["", "es"], columns: [{ parameter: 0, column: 1 }], by: "org/model" };
const asking = (values: readonly string[]) =>
  ask(
    functionNamed("HF_TRANSLATE"),
    question as unknown as Parameters<typeof ask>[1],
    new Map(),
    values.map((value) => [value]),
    NO_SETTINGS,
  );
const answer = (text: string): Result => ({ answer: text, by: "org/model", remembered: false });
const failed = (kind: "WAITING" | "BUSY"): Result => ({
  failure: { kind, says: said("service.tooSlow", { model: "x" }) },
});

describe("what is settled of values that a function is asked about", () => {
  it("is why there is no answer, as data, and nothing for one that still waits", () => {
    expect(asking(["one", "two"]).settle([failed("BUSY"), failed("WAITING")])).toMatchObject([
      { read: ["one"], failure: { code: "service.tooSlow", args: { model: "x" } } },
      undefined,
    ]);
  });

  it("takes text that begins with #HF for text, in the column and in an answer", () => {
    const { job, settle } = asking([HELD, "one"]);
    expect(job?.inputs).toHaveLength(1);
    const [held, one] = settle([answer("#HF WAITING is a label")]);
    expect(held).toMatchObject({ read: [HELD], now: [HELD] });
    expect(one).toMatchObject({ read: ["one"], now: ["#HF WAITING is a label"] });
    expect([held?.failure, one?.failure]).toEqual([undefined, undefined]);
  });
});
