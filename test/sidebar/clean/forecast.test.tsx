/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { forecastText, useForecast } from "../../../sidebar/screens/clean/use-forecast.ts";
import { classify } from "../../../src/core/functions/classify.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import { show } from "../../support/component.ts";

const VALUES = ["it rained", "it snowed", "a goal was scored"];
const CONTENT = {
  rows: VALUES.map((value) => [value]),
  at: [2, 3, 4],
  distinct: VALUES.map((value) => ({ read: [value], rows: 1 })),
  cells: VALUES,
  from: 2,
  notices: [],
  whole: { rows: [], at: [] },
};
const SETTINGS = NO_SETTINGS;

function Line({ labels }: { labels: string }) {
  const question = { arguments: [null, labels], columns: [{ parameter: 0, column: 1 }], by: "org/model" };
  return <p>{forecastText(useForecast(classify, question, CONTENT, SETTINGS, true), VALUES.length)}</p>;
}

describe("what a run of the form would take", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance", "queueMicrotask", "nextTick"] }));
  afterEach(() => jest.useRealTimers());

  it("is said once the form stands still, from what the server remembers", async () => {
    const shown = await show(<Line labels="weather, sport" />, { recall: () => ({}) });
    expect(shown.text()).toBe("Each of the 3 different values is asked once, unless it is remembered.");
    expect(shown.calls).toEqual([]);
    await act(async () => jest.advanceTimersByTime(1000));
    for (let turn = 0; turn < 200 && !/^about/.test(shown.text()); turn++) await shown.settle();
    expect(shown.text()).toMatch(/^about 1 request/);
    expect(shown.calls.map(({ method }) => method)).toContain("recall");
  });
});
