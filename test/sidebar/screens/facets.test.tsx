/** @jest-environment jsdom */
import { Quick } from "../../../sidebar/screens/facets/quick.tsx";
import { writeValue } from "../../../sidebar/screens/facets/write-value.ts";
import type { Facets } from "../../../src/core/facets/facets.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { show } from "../../support/component.ts";

describe("what a column has without a value", () => {
  it("is counted where there is any, and not where there is none", async () => {
    const facets = { blank: 2, marks: 0, errors: 1 } as Facets;
    const { element } = await show(<Quick facets={facets} chosen={undefined} choose={() => {}} />);
    expect([...element.querySelectorAll("button")].map((each) => each.textContent)).toEqual([
      "Blank: 2",
      "Errors: 1",
    ]);
  });
});

describe("a value that is written anew", () => {
  const table = { sheetId: "s1", headingRow: 3, columns: [] as Table["columns"] } as Table;
  const paris = [{ column: 2, chosen: { kind: "value", value: "Paris" } }] as const;
  const says = {
    read: () => [["Paris"], ["Rome"], ["Paris"]],
    mend: () => ({ run: "r", changed: 2, left: 0, columns: [2] }),
  };

  it("is changed in the rows where it stands below the headings", async () => {
    const { calls } = await show(null, says);
    await writeValue(table, 2, paris, 2, "Lyon");
    expect(calls.map(({ method }) => method)).toEqual(["read", "mend"]);
    expect(calls[0]?.args).toEqual(["s1", [2], 4]);
    expect(calls[1]?.args[0]).toMatchObject({
      cells: [
        { row: 4, column: 2, was: "Paris", now: "Lyon" },
        { row: 6, column: 2, was: "Paris", now: "Lyon" },
      ],
    });
  });

  it("is left where it stands in other rows than a person saw", async () => {
    const { calls } = await show(null, says);
    expect(await writeValue(table, 2, paris, 3, "Lyon")).toBeUndefined();
    expect(calls.map(({ method }) => method)).toEqual(["read"]);
  });

  it("is changed only in rows that another column chooses too, and nowhere once a cell of that one is another", async () => {
    const facets = [...paris, { column: 5, chosen: { kind: "value", value: 1 } }] as const;
    const { calls } = await show(null, {
      ...says,
      read: () => [
        ["Paris", 1],
        ["Rome", 1],
        ["Paris", 2],
      ],
    });
    await writeValue(table, 2, facets, 1, "Lyon");
    expect(calls[0]?.args).toEqual(["s1", [2, 5], 4]);
    expect(calls[1]?.args[0]).toMatchObject({
      cells: [{ row: 4, column: 2, was: "Paris", now: "Lyon" }],
      seen: { columns: [2, 5], lastRow: 6 },
    });
  });
});
