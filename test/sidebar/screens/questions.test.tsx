/** @jest-environment jsdom */
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { Questions } from "../../../sidebar/screens/match/questions.tsx";
import type { Answers } from "../../../sidebar/screens/match/use-answers.ts";
import type { Found } from "../../../sidebar/screens/match/use-matching.ts";
import { MOST_QUESTIONS } from "../../../src/core/cluster/match/questions.ts";
import { show } from "../../support/component.ts";

const found = { values: [{ text: "Bay In" }], entries: ["Bay Inn"], matches: [{ at: 0, sure: 0.5 }] };
const open = { answers: [], given: 0, next: { value: 0, at: 0 }, failure: "" };

describe("questions about matches", () => {
  it.each<[string, object]>([
    ["so many are answered", { given: MOST_QUESTIONS }],
    ["none is left", { given: 1, next: undefined }],
  ])("are asked until %s", async (_when, more) => {
    Element.prototype.scrollIntoView = () => {};
    let answer = () => {};
    const Asked = () => {
      const [answers, set] = useState<object>(open);
      answer = () => set({ ...open, ...more });
      return <Questions found={found as unknown as Found} answers={answers as unknown as Answers} />;
    };
    const shown = await show(<Asked />);
    await shown.click(/^Answer up to/);
    expect(shown.text()).toContain("Bay Inn");
    await act(async () => answer());
    expect(shown.text()).toContain("No questions left");
    expect(shown.text()).not.toContain("Bay Inn");
  });
});
