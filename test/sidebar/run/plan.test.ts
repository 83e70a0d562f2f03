import { functionNamed } from "../../../sidebar/named.ts";
import { earlierOf, type Form, planOf } from "../../../sidebar/run/plan.ts";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import type { Earlier, Table } from "../../../src/core/sheet/sheet.ts";

const classify = functionNamed("HF_CLASSIFY") as SheetFunction;
const generate = functionNamed("HF_GENERATE") as SheetFunction;
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

test("the text of a plan says what a model is asked where that stands before the column", () => {
  const plan = (prompt: string) =>
    planOf(form({ function: "HF_GENERATE", values: [prompt, "", "words: 9"] }), generate, table(), {
      ...{ width: 1, by: "org/model", provider: "" },
    });
  expect(plan('Write "it"').argumentsText).toBe('"Write ""it""", "words: 9"');
  // Rows that are added to what one question answered are not asked another.
  const earlier = { function: "HF_GENERATE", read: 2, argumentsText: '"Sum up"', into: 5 } as Earlier;
  const known = table({ earlier: [earlier] });
  const into = (prompt: string) => earlierOf(form({ values: [prompt] }), generate, known)?.into;
  expect([into("Sum up"), into("Translate")]).toEqual([5, undefined]);
});

test("a run's column is called what a recipe calls it", () => {
  const headings = (more: Partial<Form>) =>
    planOf(form(more), classify, table(), { width: 2, by: "org/model", provider: "" }).headings;
  expect(headings({ heading: "Topic" })).toEqual(["Topic", "Topic (2)"]);
  expect(headings({})).toEqual(["Classify: Town", "Classify: Town (2)"]);
});

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
