/** @jest-environment jsdom */
import { Shares } from "../../../sidebar/parts/shares.tsx";
import { BeforeAfter } from "../../../sidebar/screens/clean/before-after.tsx";
import { DuplicateCard } from "../../../sidebar/screens/duplicates/duplicate-card.tsx";
import { show } from "../../support/component.ts";

describe("what becomes of each value", () => {
  it("stands beside it, with a score where there is one", async () => {
    const shown = [
      { read: ["rain"], now: ["wet"], by: "org/model", score: 0.7 },
      { read: ["fog"], now: ["dim"], by: "org/model" },
    ];
    const { element } = await show(<BeforeAfter shown={shown} />);
    const rows = [...element.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["rainwet70% sure", "fogdim"]);
  });
});

describe("how many rows got which result", () => {
  it("stands beside a bar as long as its share of the largest", async () => {
    const shares = ["wet", "dim"].map((label, at) => ({ label, rows: at === 0 ? 8 : 2 }));
    const { element } = await show(<Shares shares={shares} />);
    const bars = [...element.querySelectorAll<HTMLElement>(".bar")].map((bar) => bar.getAttribute("style"));
    expect(bars).toEqual(["inline-size: 100%;", "inline-size: 25%;"]);
  });
});

describe("rows that may be one", () => {
  const card = async (kept: number | undefined) => {
    const members = [
      { row: 0, alike: [] },
      { row: 1, alike: ["same"] },
    ];
    const ticked = { group: { members, isTelling: true }, kept, out: new Set(kept === undefined ? [] : [1]) };
    const shown = await show(
      <DuplicateCard
        {...{ columns: [{ at: 0, name: "Name" }], rowAt: (row) => row + 2, set: () => {} }}
        {...{ rows: [["Ann"], ["Ann"]], show: async () => {}, ticked: ticked as never }}
      />,
    );
    return shown.text();
  };

  it("have nothing ticked where dates do not tell which is the newest, which is said there alone", async () => {
    expect(await card(undefined)).toContain("nothing is ticked");
    expect(await card(0)).not.toContain("nothing is ticked");
  });
});
