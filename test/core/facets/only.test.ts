import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Json } from "../../../src/core/cells/json.ts";
import { type Chosen, rowsOf } from "../../../src/core/facets/facets.ts";
import { isOnly, onlyOf, onlySaid } from "../../../src/core/facets/only.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";

const DAY = new Date("2024-11-02T00:00:00Z");
const COLUMN: Cell[] = [
  DAY,
  new Date("2024-11-03T00:00:00Z"),
  1,
  "1",
  "",
  ", ",
  " ",
  "AB 1",
  true,
  "#N/A",
  "=1+1",
  "'x",
];
const RANGE = {
  kind: "range",
  of: "numbers",
  from: 0,
  to: 2,
  within: true,
  blank: true,
  others: false,
} as const;
const CHOSEN: Chosen[] = [
  ...COLUMN.map((value) => ({ kind: "value", value }) as const),
  { kind: "pattern", of: "signs", pattern: "AA 9" },
  { kind: "pattern", of: "kinds", pattern: "letters digits spaces" },
  { kind: "blank" },
  { kind: "marks" },
  { kind: "errors" },
  RANGE,
  { ...RANGE, of: "lengths", blank: false, to: 3 },
  { ...RANGE, of: "dates", from: 0, to: DAY.getTime() },
];

describe("what is chosen, kept as text", () => {
  it("chooses the same rows as before, whatever it is", () => {
    for (const chosen of CHOSEN) {
      const kept = JSON.parse(JSON.stringify(onlyOf([{ column: 1, chosen }], () => "Town")));
      expect([chosen, isOnly(kept)]).toEqual([chosen, true]);
      expect([chosen, rowsOf(COLUMN, kept[0].chosen)]).toEqual([chosen, rowsOf(COLUMN, chosen)]);
    }
    expect(rowsOf(COLUMN, CHOSEN[0] as Chosen)).toEqual([0]);
  });

  it("is not kept where it is nothing, or too long for the log", () => {
    expect(onlyOf([], String)).toBeUndefined();
    expect(
      onlyOf([{ column: 1, chosen: { kind: "value", value: "x".repeat(50_000) } }], String),
    ).toBeUndefined();
  });

  it("is refused where it does not say which rows, or says more", () => {
    const broken = [
      [],
      {},
      [{ column: 0, chosen: { kind: "blank" } }],
      [{ column: 1.5, chosen: { kind: "blank" } }],
      [{ column: 1, chosen: { kind: "value" } }],
      [{ column: 1, chosen: { kind: "value", value: null } }],
      [{ column: 1, chosen: { kind: "value", value: { $date: "x" } } }],
      [{ column: 1, chosen: { kind: "all" } }],
      [{ column: 1, chosen: { ...RANGE, from: null } }],
      [{ column: 1, chosen: { ...RANGE, of: "rows" } }],
      [{ column: 1, chosen: { kind: "blank", more: 1 } }],
      [{ column: 1, chosen: { kind: "blank" } }, {}],
      JSON.parse('[{"column":1,"chosen":{"kind":"blank"},"__proto__":{"a":1}}]'),
    ];
    expect(broken.filter((each) => isOnly(each as Json))).toEqual([]);
  });

  it("is said in a sentence", () => {
    const says = (...all: Chosen[]) =>
      inEnglish(
        onlySaid(
          all.map((chosen, at) => ({ column: at + 1, chosen })),
          (column) => `Column ${column}`,
        ),
      );
    expect(says({ kind: "value", value: "Paris" }, { kind: "blank" })).toBe(
      "Only rows where “Column 1” is “Paris” and “Column 2” is blank.",
    );
    expect(says({ ...RANGE, others: true })).toBe(
      "Only rows where (“Column 1” is from 0 to 2 or “Column 1” is blank or “Column 1” is no number).",
    );
    expect(says({ ...RANGE, of: "dates", from: DAY.getTime(), to: DAY.getTime(), blank: false })).toBe(
      "Only rows where “Column 1” is from 2024-11-02 to 2024-11-02.",
    );
    expect(says({ kind: "pattern", of: "kinds", pattern: "letters marks" })).toBe(
      "Only rows where “Column 1” is made of letters and punctuation.",
    );
  });
});
