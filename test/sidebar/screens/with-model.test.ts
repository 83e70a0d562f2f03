/** @jest-environment jsdom */
import { withModel } from "../../../sidebar/screens/review/with-model.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";

const TABLE = { columns: [{ column: 1, letter: "A", heading: "Text" }], separator: "," } as unknown as Table;
const CHAT = "openai/gpt-oss-20b:cheapest";

/** The options of a run about labels that is asked again of another model. */
const options = (before: string, model: string): string | null | undefined => {
  const plan = {
    ...{ function: "HF_CLASSIFY", arguments: [null, "sport, crime", before], argumentsText: "" },
    ...{ columns: [{ column: 1, parameter: 0 }], by: "" },
  } as unknown as Plan;
  return withModel(plan, model, TABLE, NO_SETTINGS).arguments[2];
};

describe("a run that is asked again of another model", () => {
  it.each([
    ["keeps the threshold that it had", "model: org/old, min: 0.7", "org/new", "min: 0.7, model: org/new"],
    ["gets the usual one where it had none", `model: ${CHAT}`, "org/new", "model: org/new, min: 0.5"],
    ["loses it where the other gives no scores", "min: 0.7, multi", CHAT, `multi, model: ${CHAT}`],
  ])("%s", (_, before, model, after) => {
    expect(options(before, model)).toBe(after);
  });
});
