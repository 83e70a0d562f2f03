import type { Cell } from "../../../src/core/cells/grid.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { reconcile } from "../../../src/core/run/reconcile.ts";

const key = (value: Cell) => rowKey([value]);
const row = (value: Cell, result: Cell = "") => ({ read: [value], written: [result] });
const answers = (pairs: Record<string, Cell>) =>
  new Map(Object.entries(pairs).map(([value, answer]) => [key(value), [answer]]));
const wrote = (pairs: Record<string, number>) =>
  new Map(Object.entries(pairs).map(([value, count]) => [key(value), count]));
const beside = () => [""];
const inPlace = (read: readonly Cell[]) => read;

describe("reconcile", () => {
  it("asks once for a value that stands in several rows", () => {
    const standing = reconcile([row("a"), row("b"), row("a"), row("")], new Map(), new Map(), beside);
    expect(standing.missing.map(({ read }) => read)).toEqual([["a"], ["b"]]);
    expect([...standing.rows.values()]).toEqual([2, 1]);
  });

  it("tells a known answer that does not stand in its row yet from one that does", () => {
    const standing = reconcile(
      [row("a", "A"), row("b"), row("a")],
      answers({ a: "A", b: "B" }),
      wrote({ a: 1 }),
      beside,
    );
    expect(standing.ready).toEqual([key("b"), key("a")]);
    expect(standing.done.get(key("a"))).toBe(1);
  });

  it("finds the answer that was left behind when a value was edited", () => {
    const rows = [row("a", "A"), row("new", "A")];
    const standing = reconcile(rows, answers({ a: "A" }), wrote({ a: 2 }), beside);
    expect(standing.stale).toEqual([{ key: key("new"), read: ["new"], was: ["A"] }]);
    expect(standing.missing).toEqual([{ key: key("new"), read: ["new"] }]);
    expect(standing.theirs).toBe(0);
  });

  it("takes no more cells for left behind than answers are gone, and any other for a person's own", () => {
    const rows = [row("new", "A"), row("other", "A"), row("third", "A")];
    const standing = reconcile(rows, answers({ a: "A" }), wrote({ a: 2 }), beside);
    expect(standing.stale.map(({ read }) => read)).toEqual([["new"], ["other"]]);
    expect(standing.theirs).toBe(1);
  });

  it("finds the answer that was left behind when a value was cleared", () => {
    const standing = reconcile([row("", "A")], answers({ a: "A" }), wrote({ a: 1 }), beside);
    expect(standing.stale).toEqual([{ key: key(""), read: [""], was: ["A"] }]);
    expect(standing.missing).toEqual([]);
  });

  it("leaves an answer that a person corrected, even to another value's answer", () => {
    const rows = [row("a", "B"), row("b", "B")];
    const standing = reconcile(rows, answers({ a: "A", b: "B" }), wrote({ a: 1, b: 1 }), beside);
    expect(standing).toMatchObject({ stale: [], missing: [], ready: [], theirs: 1 });
  });

  it("leaves what a person typed beside a value that nothing was written for", () => {
    const standing = reconcile([row("c", "mine")], answers({ a: "A" }), wrote({ a: 0 }), beside);
    expect(standing).toMatchObject({ stale: [], missing: [], theirs: 1 });
  });

  it("takes a cell that still holds its own value for untouched when a run writes in place", () => {
    const rows = [row(" a", " a"), row(" a", "a"), row(" a", "typed")];
    const standing = reconcile(rows, answers({ " a": "a" }), wrote({ " a": 2 }), inPlace);
    expect(standing.ready).toEqual([key(" a")]);
    expect(standing.theirs).toBe(1);
  });

  it("does not mix up 1 and the text 1", () => {
    const standing = reconcile([row(1), row("1")], new Map(), new Map(), beside);
    expect(standing.missing).toHaveLength(2);
  });
});
