/** @jest-environment jsdom */
import { Resting } from "../../../sidebar/parts/going.tsx";
import { Unfinished } from "../../../sidebar/parts/unfinished.tsx";
import { History } from "../../../sidebar/screens/history/history.tsx";
import type { Unfinished as Run } from "../../../src/core/run/plan.ts";
import { show } from "../../support/component.ts";

describe("lines of the record that cannot be read", () => {
  it("are named and removed when the person says so", async () => {
    let damaged = [3, 7];
    const shown = await show(<History />, {
      runs: () => [],
      damaged: () => damaged,
      removeDamaged: () => {
        damaged = [];
        return 2;
      },
    });
    expect(shown.text()).toMatch(/lines 3, 7 cannot be read, and no undo goes by them/);
    expect(shown.calls.map(({ method }) => method)).not.toContain("removeDamaged");
    await shown.click("Remove 2 lines");
    expect(shown.calls.filter(({ method }) => method === "removeDamaged")).toMatchObject([
      { args: [[3, 7]] },
    ]);
    expect(shown.text()).not.toContain("cannot be read");
  });

  it("are not spoken of where there are none", async () => {
    const shown = await show(<History />, { runs: () => [], damaged: () => [] });
    expect(shown.text()).not.toContain("cannot be read");
  });
});

it("offers nothing to see or take along of a history that is empty", async () => {
  const shown = await show(<History />, { runs: () => [], damaged: () => [] });
  expect(shown.text()).toBe("Nothing has been run in this document yet.");
  expect(shown.element.querySelector("button")).toBeNull();
});

describe("what somebody else began", () => {
  const run: Run = {
    run: "a",
    who: "Ana",
    own: false,
    started: "2026-03-01T10:00:00Z",
    alive: false,
    background: false,
    plan: {
      function: "HF_CLASSIFY",
      arguments: [null, "sport, crime", null],
      argumentsText: '"sport, crime"',
      sheetId: "s1",
      columns: [{ column: 2, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Label"],
      by: "org/model",
      provider: "groq",
    },
  };
  const resumed: string[] = [];
  const draw = (unfinished: Run) =>
    show(
      <Unfinished
        unfinished={unfinished}
        background={false}
        resume={async (each) => {
          resumed.push(each);
        }}
        changed={() => {}}
      />,
    );

  it("says who, what is asked of whom, and where it writes, before it goes on in one's own name", async () => {
    const shown = await draw(run);
    expect(shown.text()).toMatch(
      /Ana said what is done here, not you\. Going on sends to org\/model, groq, with your account and at your cost, the texts of B and writes the results beside it, in your name: HF_CLASSIFY\("sport, crime"\)/,
    );
    expect(resumed).toEqual([]);
    await shown.click("Go on in my name");
    expect(resumed).toEqual(["a"]);
  });

  it("says that rules alone are applied where none but they can be, whatever the plan says of itself", async () => {
    const by = "Rules (trim)";
    const rules = {
      ...run,
      plan: { ...run.plan, function: "HF_CLEAN", argumentsText: '"trim"', by, provider: "" },
    };
    expect((await draw(rules)).text()).toContain("Going on applies rules to B and writes");
    const classify = { ...rules, plan: { ...rules.plan, function: "HF_CLASSIFY" } };
    expect((await draw(classify)).text()).toContain("with your account and at your cost");
    const asks = { ...rules, plan: { ...rules.plan, argumentsText: '"surname first", "model: org/model"' } };
    expect((await draw(asks)).text()).toContain("with your account and at your cost");
  });

  it("is not said of one's own", async () => {
    const shown = await draw({ ...run, own: true });
    expect(shown.text()).not.toContain("not you");
    expect(shown.text()).toContain("Go on with it");
  });

  it("is said of a change that rests, too", async () => {
    const resting = { settles: "cells fixed", done: 1, of: 4, next: "n" } as const;
    const shown = await show(<Resting resting={{ ...resting, by: "" }} changed={() => {}} />, {
      goOn: () => null,
    });
    expect(shown.text()).toMatch(/Somebody else began something that was not finished: 1 of 4 cells changed/);
    await shown.click("Go on in my name");
    expect(shown.calls).toMatchObject([{ method: "goOn", args: ["n"] }]);
    const own = await show(<Resting resting={resting} changed={() => {}} />);
    expect(own.text()).not.toContain("Somebody else");
  });
});
