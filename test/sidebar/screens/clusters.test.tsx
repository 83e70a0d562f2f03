/** @jest-environment jsdom */
import type { ColumnContent } from "../../../sidebar/screens/clean/use-column.ts";
import { Clusters } from "../../../sidebar/screens/clusters/clusters.tsx";
import { texts } from "../../../sidebar/texts.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { show } from "../../support/component.ts";

const CITIES = ["Lisbon", "LISBON", "Porto", "Lisbon"];
const table: Table = {
  ...{ sheetId: "7", sheetName: "Data", headingRow: 1, lastRow: 5, selected: 1, separator: "," },
  columns: [{ column: 1, letter: "A", heading: "City" }],
};
const whole = { rows: CITIES.map((city) => [city]), at: [2, 3, 4, 5] };
const content: ColumnContent = { ...whole, whole, cells: CITIES, from: 2, distinct: [], notices: [] };

const drawn = (content: ColumnContent | undefined, apart: () => unknown) =>
  show(
    <Clusters
      {...{ table, content }}
      column={1}
      rows={{ only: undefined, rows: undefined, remove: () => {} }}
      changed={async () => {}}
      leave={() => {}}
      asks={{ settings: NO_SETTINGS, isConnected: true, connect: () => {} }}
    />,
    { apart },
  );

describe("groups of spellings", () => {
  it("say that the column is read, and then how many values are compared", async () => {
    const said = async (content: ColumnContent | undefined) => {
      const { element } = await drawn(content, () => new Promise(() => {}));
      return element.querySelector("progress")?.previousElementSibling?.textContent;
    };
    expect(await said(undefined)).toBe(texts.loading);
    expect(await said(content)).toBe(texts.clusters.comparing({ n: 3 }));
  });

  it("write what is ticked alone, and say of how many cells", async () => {
    const { element, choose, settle, text } = await drawn(content, () => []);
    for (let turn = 0; turn < 50 && element.querySelector("progress"); turn++) await settle();
    const isTicked = () => element.querySelector<HTMLInputElement>("article input")?.checked;
    const group = new RegExp(`^${texts.clusters.group({ values: 2, rows: 3 })}`);
    const cells = (n: number) => texts.clusters.change({ n });
    expect([isTicked(), text()]).toEqual([true, expect.stringContaining(cells(1))]);
    await choose(group);
    expect([isTicked(), text()]).toEqual([false, expect.stringContaining(cells(0))]);
    await choose(group);
    expect([isTicked(), text()]).toEqual([true, expect.stringContaining(cells(1))]);
  });
});
