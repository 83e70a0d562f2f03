/** @jest-environment jsdom */
import { Preferences } from "../../../sidebar/screens/settings/preferences.tsx";
import type { Preferences as Chosen } from "../../../src/core/api/account.ts";
import { type Shown, show } from "../../support/component.ts";

const KEPT: Chosen = {
  dollarsPerRun: null,
  dollarsPerDay: 4,
  formulaDollarsPerDay: 1,
  formulasMaySpend: false,
  billTo: "",
  endpoint: "",
  hasEndpointKey: false,
  requestsToday: 3,
  dollarsToday: 0.2,
  formulaDollarsToday: 0,
  formulas: { owner: "", mine: null, allowed: [] },
  limitsUnreadable: false,
  orders: [],
};

describe("the money fields of the settings", () => {
  let shown: Shown;
  const open = async () => {
    shown = await show(<Preferences organisations={[]} saved={() => {}} />, {
      preferences: () => KEPT,
      savePreferences: (draft: Partial<Chosen>) => ({ ...KEPT, ...draft }),
    });
  };
  const saved = () =>
    shown.calls.filter(({ method }) => method === "savePreferences").map(({ args }) => args[0]);
  const labels = () => [...shown.element.querySelectorAll("label")].map((each) => each.textContent ?? "");
  const perRun = () => labels()[0] as string;

  it.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    ["0.5", 0.5],
    ["0.05", 0.05],
    ["0,05", 0.05],
    ["10 USD", 10],
    ["5 dollars", 5],
  ])("hold %s as it is typed, and keep it as %d", async (typed, dollars) => {
    await open();
    await shown.type(perRun(), typed);
    expect(shown.field(perRun()).value).toBe(typed);
    await shown.click("Save");
    expect(saved()).toEqual([{ dollarsPerRun: dollars }]);
    expect(shown.field(perRun()).value).toBe(String(dollars));
  });

  it.each([
    ["about 3", "no amount"],
    ["ten", "no amount"],
    ["-3", "no amount"],
    ["1,500", "1.5 or 1500"],
    ["2.500", "2.5 or 2500"],
  ])("refuse %s, keep nothing, and leave it there to be mended", async (typed, sentence) => {
    await open();
    await shown.type(perRun(), typed);
    await shown.click("Save");
    expect(saved()).toEqual([]);
    expect(shown.text()).toContain(sentence);
    expect(shown.field(perRun()).value).toBe(typed);
  });

  it("keep what is typed while another amount is being saved, and save it next", async () => {
    let answer = () => {};
    const late = (draft: Partial<Chosen>) =>
      new Promise<Chosen>((resolve) => {
        answer = () => resolve({ ...KEPT, ...draft });
      });
    shown = await show(<Preferences organisations={[]} saved={() => {}} />, {
      preferences: () => KEPT,
      savePreferences: late,
    });
    await shown.type(perRun(), "2");
    await shown.click("Save");
    await shown.type(perRun(), ".5");
    answer();
    await shown.settle();
    expect(shown.field(perRun()).value).toBe("2.5");
    await shown.click("Save");
    expect(saved()).toEqual([{ dollarsPerRun: 2 }, { dollarsPerRun: 2.5 }]);
    answer();
    await shown.settle();
    expect(shown.text()).toContain("Saved");
  });
});
