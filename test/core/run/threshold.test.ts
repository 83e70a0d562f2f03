import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { takesThreshold } from "../../../src/core/run/threshold.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";

const CHAT = "model: openai/gpt-oss-20b:cheapest";

describe("whether a threshold can be chosen", () => {
  it.each<[string, readonly (string | null)[], boolean]>([
    ["of labels with scores", [null, "sport, crime", "", ""], true],
    ["not of what a chat model says in words", [null, "sport, crime", CHAT, ""], false],
    [
      "of labels that were taught, which have scores whatever model is named",
      [null, "", CHAT, "A2:B9"],
      true,
    ],
    ["not where the options have one", [null, "sport, crime", "min: 0.7", ""], false],
  ])("%s", (_, args, takes) => {
    const fn = FUNCTIONS.find(({ name }) => name === "HF_CLASSIFY");
    if (fn === undefined) throw new Error("There is no such function.");
    const question = { arguments: args, columns: [{ column: 1, parameter: 0 }], by: "" };
    expect(takesThreshold(fn, question as Parameters<typeof takesThreshold>[1], NO_SETTINGS)).toBe(takes);
  });
});
