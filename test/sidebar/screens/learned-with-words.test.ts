import { WORK } from "../../../sidebar/screens/recipe/work.ts";
import type { Given } from "../../../src/core/recipe/from-words/find-recipes.ts";

const NAMES = { name: "Hex", inputs: ["Binary"], to: "Hex" };
const BINARY = ["1010", "11100", "111", "100101"];
const GIVEN: Given = [
  [0, "A"],
  [1, "1C"],
  [2, "7"],
];

const learned = (words: string) => {
  WORK.see([BINARY], [], []);
  const { saidOther } = WORK.learn(GIVEN, NAMES, words, "en");
  return { saidOther, last: WORK.look("covered", 0, 9).find(({ at }) => at === 3)?.text };
};

it("takes words for what is meant by examples, and tells where they say something else", () => {
  expect(learned("").last).not.toBe("25");
  expect(learned("binary to hex")).toEqual({ saidOther: undefined, last: "25" });
  expect(learned("the last 2 digits").saidOther?.steps).toHaveLength(1);
  expect(learned("something that nobody knows").saidOther).toBeUndefined();
});
