/** @jest-environment jsdom */
import { WriteFoot } from "../../../sidebar/screens/recipe/write-foot.tsx";
import { show } from "../../support/component.ts";

const FOOT = { written: undefined, of: 0, mayWrite: true, write: async () => {}, stop: () => {} };

describe("the button that writes what a recipe gives", () => {
  const button = async (rows: number | undefined) => {
    const { element } = await show(<WriteFoot {...FOOT} rows={rows} />);
    const { textContent, disabled } = element.querySelector("button") as HTMLButtonElement;
    return [textContent, disabled];
  };

  it("names no number of rows before they are counted", async () => {
    expect(await button(undefined)).toEqual(["Write the rows", true]);
    expect(await button(0)).toEqual(["Write 0 rows", true]);
    expect(await button(1234)).toEqual(["Write 1,234 rows", false]);
  });
});
