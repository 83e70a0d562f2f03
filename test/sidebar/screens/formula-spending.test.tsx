/** @jest-environment jsdom */
import { FormulaSpending } from "../../../sidebar/screens/settings/formula-spending.tsx";
import { show } from "../../support/component.ts";

describe("the switch for a person's own credits", () => {
  const isThere = async (isOwner: boolean | null, mine: boolean) => {
    const spending = { owner: "desk@example.org", mine: isOwner, allowed: [] };
    const shown = await show(<FormulaSpending {...{ spending, mine }} set={() => {}} />);
    return shown.element.querySelector("input") !== null;
  };

  it("is there for the owner, who may be anybody where Google does not tell, and for whoever has it on", async () => {
    expect(await isThere(true, false)).toBe(true);
    expect(await isThere(null, false)).toBe(true);
    expect(await isThere(false, false)).toBe(false);
    expect(await isThere(false, true)).toBe(true);
  });
});
