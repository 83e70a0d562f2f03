import { functionNamed } from "../../../sidebar/named.ts";
import { type Form, planOf } from "../../../sidebar/run/plan.ts";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import type { Earlier, Table } from "../../../src/core/sheet/sheet.ts";

const classify = functionNamed("HF_CLASSIFY") as SheetFunction;
const table = (more: Partial<Table> = {}) =>
  ({
    ...{ sheetId: "s1", headingRow: 1, separator: "," },
    columns: [{ column: 2, heading: "Town", letter: "B" }],
    ...more,
  }) as Table;
const form = (more: Partial<Form>): Form => ({
  ...{ column: 2, function: "HF_CLASSIFY", values: [], place: "in place", rows: "all" },
  ...more,
});
const placeOf = (width: number, more: Partial<Form> = {}, of = table()) =>
  planOf(form(more), classify, of, { width, by: "org/model", provider: "" }).place;

describe("where a run writes", () => {
  it("is where the form says, while its results take one column", () => {
    expect(placeOf(1)).toBe("in place");
    expect(placeOf(1, { place: "beside" })).toBe("beside");
  });

  it("is beside where they take more, or go into the column of an earlier run", () => {
    expect(placeOf(2)).toBe("beside");
    const earlier = { function: "HF_CLASSIFY", read: 2, argumentsText: "", into: { column: 5 } };
    const known = table({ earlier: [earlier as unknown as Earlier] });
    expect(placeOf(1, { rows: "new" }, known)).toBe("beside");
  });
});
