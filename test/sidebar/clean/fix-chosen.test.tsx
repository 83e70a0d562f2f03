/** @jest-environment jsdom */
import { mendCells } from "../../../sidebar/screens/clean/fix-chosen.ts";
import type { Profiled } from "../../../sidebar/screens/clean/profiled.ts";
import { changedCells } from "../../../src/core/profile/changed-cells.ts";
import type { Finding, Fix } from "../../../src/core/profile/finding.ts";
import { profile } from "../../../src/core/profile/profile.ts";
import { show } from "../../support/component.ts";

const cities = ["Lisbon", "LISBON", ...Array.from({ length: 9 }, (_, at) => (at % 2 ? "Porto" : "Lisbon"))];
const table = { headings: ["City"], columns: [cities] };
const finding = profile(table).find(({ check }) => check === "category spelling") as Finding;
const fix = finding.fix as Fix;

/** What the server is asked to change, where the table stands from row 5 of column C on, and these rows of it are chosen. */
async function asked(part: Partial<Profiled>): Promise<unknown> {
  const shown = await show(<p />, { mend: () => ({ run: "r", changed: 1, left: 0, columns: [] }) });
  const place = {
    sheetId: "7",
    headingRow: 4,
    rowAt: (row: number) => 5 + row,
    columnAt: () => 3,
    lastRow: 10,
  };
  await mendCells({ table, findings: [finding], ...place, ...part }, finding, fix, changedCells(table, fix));
  return shown.calls[0]?.args[0];
}

describe("a fix of what was noticed", () => {
  it("names each cell by its place in the sheet, and what stood there", async () => {
    const request = await asked({});
    expect(request).toMatchObject({
      ...{ sheetId: "7", headingRow: 4, check: "category spelling", sentence: finding.sentence },
      cells: [{ row: 6, column: 3, was: "LISBON", now: "Lisbon" }],
    });
    expect(request).not.toHaveProperty("only");
  });

  it("says which rows are chosen, so that the log can tell and no other is changed", async () => {
    const only: Profiled["only"] = [{ column: 2, chosen: { kind: "value", value: "Portugal" } }];
    expect(await asked({ only })).toMatchObject({ only });
  });
});
