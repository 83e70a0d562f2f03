/** @jest-environment jsdom */
import { SheetFindings } from "../../../sidebar/screens/clean/sheet-findings.tsx";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { type Shown, show } from "../../support/component.ts";

type Read = [sheetId: string, columns: number[], fromRow: number, rows: number];

/** A sheet whose heading stands in its third row. */
async function look(lines: readonly (readonly Cell[])[], headings: readonly string[]) {
  const table = {
    sheetId: "7",
    headingRow: 3,
    lastRow: 3 + lines.length,
    columns: headings.map((heading, at) => ({
      column: at + 1,
      letter: "ABCDEFGHIJKLMNOP"[at] ?? "",
      heading,
    })),
  } as unknown as Table;
  const chosen: [number, string][] = [];
  const shown = await show(
    <SheetFindings
      table={table}
      choose={(column, what) => chosen.push([column, what])}
      busy={false}
      carryOut={async (fix) => void (await fix())}
    />,
    {
      read: (_sheet: string, columns: number[], fromRow: number, rows: number) =>
        lines.slice(fromRow - 4, fromRow - 4 + rows).map((line) => columns.map((column) => line[column - 1])),
      removeRows: () => ({ run: "r", changed: 1, left: 0, columns: [] }),
    },
  );
  for (let turn = 0; turn < 200 && shown.element.querySelector("progress"); turn++) await shown.settle();
  return { shown, chosen };
}

const buttons = (shown: Shown) =>
  [...shown.element.querySelectorAll("button")].map((each) => each.textContent ?? "");
const reads = (shown: Shown) =>
  shown.calls.filter(({ method }) => method === "read").map(({ args }) => args as unknown as Read);

const CITIES = ["Lisbon", "Porto", "Braga", "Faro"];
const plain = (row: number): Cell[] => [`Person ${row}`, CITIES[row % 4] as string, 100 + row];

describe("what is found in a whole sheet", () => {
  it.each([
    [3_125, [[4, 3_125]]],
    [
      3_126,
      [
        [4, 3_125],
        [3_129, 1],
      ],
    ],
  ])(
    "is looked for in each of %d rows once, from below the heading on, a piece at a time",
    async (rows, pieces) => {
      const headings = Array.from({ length: 16 }, (_, at) => `Column ${at}`);
      const lines = Array.from({ length: rows }, (_, row) =>
        headings.map((_, at) => (at === 0 ? `Person ${row}` : "")),
      );
      const { shown } = await look(lines, headings);
      expect(reads(shown).map(([, , fromRow, count]) => [fromRow, count])).toEqual(pieces);
      expect(shown.text()).not.toContain("first");
    },
  );

  it("names its rows as the sheet counts them, and removes them as they were", async () => {
    const lines = [plain(0), plain(1), ["", "", ""], plain(2), plain(3)];
    const { shown } = await look(lines, ["Name", "City", "Visitors"]);
    expect(shown.text()).toContain("Row 6");
    await shown.click("Remove 1 row");
    expect(shown.calls.at(-1)).toMatchObject({
      method: "removeRows",
      args: [{ sheetId: "7", headingRow: 3, rows: [{ row: 6, was: ["", "", ""] }] }],
    });
    expect(buttons(shown)).not.toContain("Clean Name");
    expect(buttons(shown).join()).not.toMatch(/more/);
  });

  it("leads to the column that rules would clean, with what Stet does unasked", async () => {
    const lines = Array.from({ length: 40 }, (_, row): Cell[] => [
      `Person ${row}`,
      row % 3 === 0 ? `  ${CITIES[row % 4]} ` : (CITIES[row % 4] as string),
      100 + row,
    ]);
    const { shown, chosen } = await look(lines, ["Name", "City", "Visitors"]);
    const leads = buttons(shown).filter((each) => /^Clean /.test(each));
    expect(leads).toContain("Clean City");
    await shown.click("Clean City");
    expect(chosen).toEqual([[2, ""]]);
  });

  it("is shown ten at a time, and no button asks for more than there is", async () => {
    const headings = Array.from({ length: 12 }, (_, at) => `Town ${at}`);
    const lines = Array.from({ length: 40 }, (_, row) =>
      headings.map((_, at) =>
        row % 7 === at % 7 ? ` ${CITIES[(row + at) % 4]}` : (CITIES[(row + at) % 4] as string),
      ),
    );
    const { shown } = await look(lines, headings);
    const cards = () => shown.element.querySelectorAll("article").length;
    expect(cards()).toBe(10);
    const more = () => buttons(shown).find((each) => /more/.test(each));
    const left = Number(/\d+/.exec(more() ?? "")?.[0]);
    expect(left).toBeGreaterThan(0);
    for (let turn = 0; turn < 9 && more(); turn++) await shown.click(more() as string);
    expect(cards()).toBe(10 + left);
    expect(more()).toBeUndefined();
  });

  it("says when the sheet cannot be read", async () => {
    const shown = await show(
      <SheetFindings
        table={
          {
            sheetId: "7",
            headingRow: 1,
            lastRow: 4,
            columns: [{ column: 1, letter: "A", heading: "x" }],
          } as never
        }
        choose={() => {}}
        busy={false}
        carryOut={async () => {}}
      />,
      {
        read: () => {
          throw new Error("The sheet has been deleted.");
        },
      },
    );
    expect(shown.element.querySelector("[role=alert]")?.textContent).toBe("The sheet has been deleted.");
  });
});
