/** @jest-environment jsdom */
import { HandOver } from "../../../sidebar/parts/hand-over.tsx";
import type { Plan } from "../../../src/core/run/plan.ts";
import { show } from "../../support/component.ts";

const MOST = "Most the rest may cost, in dollars";

it.each([
  [1.5, "3"],
  [0.001, "0.01"],
  [undefined, ""],
])("a run that is likely to cost %s may cost %s unless a person says otherwise", async (foreseen, most) => {
  const plan = { place: "in place", rows: "all" } as Plan;
  const given: unknown[] = [];
  const handOver = async (allowance: unknown) => void given.push(allowance);
  const shown = await show(
    <HandOver plan={plan} foreseen={foreseen} handOver={handOver} cancel={() => {}} />,
  );
  expect(shown.field(MOST).value).toBe(most);
  await shown.click("Hand it over");
  expect(given).toEqual([{ most: most === "" ? null : Number(most), newRows: null }]);
});
