import type { Cell } from "../../../src/core/cells/grid.ts";
import { representatives } from "../../../src/core/run/representatives.ts";

const of = (values: readonly Cell[], most: number) => representatives(values, (value) => value, most);

describe("representative values", () => {
  it("show each kind of value before any twice, frequent ones first", () => {
    const cities = ["Paris", "Lyon", "Berlin", "Rome"];
    expect(of([...cities, "PARIS", "paris 75001", " Nice", "Киев", "東京", 12, new Date(0)], 8)).toEqual([
      "Paris",
      "PARIS",
      "paris 75001",
      " Nice",
      "Киев",
      "東京",
      12,
      new Date(0),
    ]);
    expect(of([...cities, "PARIS"], 3)).toEqual(["Paris", "PARIS", "Lyon"]);
  });

  it("tell short from long texts, and plain ones from those with symbols", () => {
    const long = "A council that met on Monday put off its vote on the bridge";
    expect(of(["Fine", "Good", long, `${long}. `.repeat(4), "<b>Fine</b>"], 4)).toEqual([
      "Fine",
      long,
      `${long}. `.repeat(4),
      "<b>Fine</b>",
    ]);
  });

  it("are all of them where there are few, and the same each time", () => {
    expect(of(["a", "b"], 5)).toEqual(["a", "b"]);
    expect(of([], 5)).toEqual([]);
    const many = Array.from({ length: 500 }, (_, index) => `${"x".repeat(index % 50)}${index}`);
    expect(of(many, 5)).toEqual(of(many, 5));
  });
});
