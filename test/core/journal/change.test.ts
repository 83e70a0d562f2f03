import fc from "fast-check";
import { packLines, runsToArchive, unpackLines } from "../../../src/core/journal/archive.ts";
import { type Change, changeLines, mergeChanges, readChange } from "../../../src/core/journal/change.ts";
import { formatRows, parseRows, spans } from "../../../src/core/journal/row-set.ts";

const change = (part: Partial<Change> = {}): Change => ({
  run: "r1",
  when: "2026-01-01T00:00:00.000Z",
  value: ["a"],
  before: [""],
  after: ["A"],
  rows: [2, 3, 9],
  by: "org/model",
  ...part,
});

describe("a line of the changes tab", () => {
  it("reads back as it was written, types, dates and several columns included", () => {
    const changes = [
      change(),
      change({ value: [1, "b"], before: ["", ""], after: ["sport", 0.98], score: 0.98 }),
      change({ value: [new Date(0)], after: [true] }),
      change({ value: ['["looks like a list"]'] }),
    ];
    expect(changes.flatMap(changeLines).map((line) => readChange(line))).toEqual(changes);
  });

  it("goes on in a second line when it stands in very many rows", () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => index * 2 + 2);
    const lines = changeLines(change({ rows }));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(String(line[5]).length).toBeLessThan(50_000);
    expect(mergeChanges(lines.flatMap((line) => readChange(line) ?? []))).toEqual([change({ rows })]);
  });

  it("is merged with another that says the same of the same value", () => {
    expect(mergeChanges([change(), change({ rows: [9, 12] }), change({ after: ["B"] })])).toEqual([
      change({ rows: [2, 3, 9, 12] }),
      change({ after: ["B"] }),
    ]);
  });
});

describe("rows as text", () => {
  it("reads back whatever was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (rows) => {
        const sorted = [...rows].sort((a, b) => a - b);
        expect(parseRows(formatRows(rows), 200)).toEqual(sorted);
        expect(
          spans(rows).flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
        ).toEqual(sorted);
      }),
    );
  });

  it("passes over what is no row number, and more rows than there can be", () =>
    expect(parseRows("2-4, x, 9-99999999999, 7, 10-12, 9999999999999999-", 5)).toEqual([2, 3, 4, 7]));

  it("writes neighbours as a span", () => expect(formatRows([9, 2, 3, 4])).toBe("2-4, 9"));
});

describe("the archive", () => {
  it("takes the oldest runs first, and never the one being written", () => {
    const lines = ["a", "b", "c"].flatMap((run) => Array.from({ length: 4 }, () => ({ run })));
    expect(runsToArchive(lines, "a", 10)).toEqual(["b", "c"]);
    expect(runsToArchive(lines, "c", 10)).toEqual(["a", "b"]);
    expect(runsToArchive(lines, "c", 12)).toEqual([]);
  });

  it("packs lines into cells that Sheets takes, and gives them back", () => {
    const lines = Array.from({ length: 900 }, (_, index) => [
      `run ${index}`,
      "x".repeat(200),
      index,
      new Date(index),
    ]);
    const cells = packLines(lines);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(50_000);
    expect(unpackLines(cells)).toEqual(lines);
  });

  it("cuts no pair in two, whose halves would not survive apart", () => {
    for (const before of ["", "x"]) {
      const lines = [[`${before}${"🗳".repeat(60_000)}`]];
      const cells = packLines(lines);
      expect(cells.length).toBeGreaterThan(2);
      expect(unpackLines(cells)).toEqual(lines);
      const kept = cells.map((cell) => new TextDecoder().decode(new TextEncoder().encode(cell)));
      expect(kept.every((cell, at) => cell === cells[at])).toBe(true);
    }
  });

  it("gives back what was packed at two times, and nothing of what somebody has changed", () => {
    const linesOf = (name: string) =>
      Array.from({ length: 300 }, (_, index) => [name, "y".repeat(200), index]);
    const cells = [...packLines(linesOf("first")), ...packLines(linesOf("second"))];
    expect(cells.length).toBeGreaterThan(3);
    expect(unpackLines(cells)).toEqual([...linesOf("first"), ...linesOf("second")]);
    expect(unpackLines([])).toEqual([]);
    for (const at of cells.keys())
      expect(unpackLines(cells.map((cell, index) => (index === at ? "oops" : cell)))).toBeUndefined();
    expect(unpackLines(cells.slice(1))).toBeUndefined();
    expect(unpackLines(["[1]"])).toBeUndefined();
  });
});
