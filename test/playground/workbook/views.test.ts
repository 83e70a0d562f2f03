import { InsertRowMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Mutation } from "../../../playground/book.ts";
import { type Engine, startEngine } from "../../../playground/workbook/engine.ts";
import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";
import type { Snapshot } from "../../../playground/workbook/replay.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const FROM_NODE = { onlyLocal: true, fromSync: true };

/** A view as a page is one: it shows what it is told and calculates nothing. */
class View {
  readonly #engine: Engine;
  readonly heard: { mutation: Mutation; origin: string }[] = [];

  constructor(book: OpenBook, name: string) {
    const { replay, ...workbook } = JSON.parse(JSON.stringify(book.snapshot())) as Snapshot;
    this.#engine = startEngine(workbook, [], false);
    for (const mutation of replay) this.#replay(mutation);
    book.watch((mutation, origin) => {
      this.heard.push({ mutation, origin });
      if (origin !== name) this.#replay(JSON.parse(JSON.stringify(mutation)));
    });
  }

  #replay({ id, params }: Mutation): void {
    this.#engine.commands.syncExecuteCommand(id, params as object, FROM_NODE);
  }

  /** As the grid draws it: zero-based. */
  cell(row: number, column: number) {
    return this.#engine.sheet("s1").getCell(row, column);
  }

  close(): void {
    this.#engine.close();
  }
}

describe("views of the workbook", () => {
  let book: OpenBook;
  let views: View[];
  const open = (name = "one") => {
    const view = new View(book, name);
    views.push(view);
    return view;
  };
  beforeEach(async () => {
    views = [];
    book = await openBook({
      sheets: [{ name: "Data", cells: [["head"], ["a"], ["b"]] }],
      functions: ["HF_UP"],
      call: async (_, [grid]) => (grid as string[][]).map(([text = ""]) => [text.toUpperCase()]),
    });
  });
  afterEach(() => {
    for (const view of views) view.close();
    book.close();
  });

  it("start with what is there, results that spilled included", async () => {
    book.type("s1", at(2, 2), [["=HF_UP(A2:A3)"]]);
    await book.settled();
    const view = open();
    expect(view.cell(1, 0)?.v).toBe("a");
    expect([view.cell(1, 1)?.v, view.cell(2, 1)?.v]).toEqual(["A", "B"]);
  });

  it("follow edits, results and what they leave behind, without calculating", async () => {
    const view = open();
    book.type("s1", at(2, 2), [["=HF_UP(A2:A3)"]]);
    await book.settled();
    expect([view.cell(1, 1)?.v, view.cell(2, 1)?.v]).toEqual(["A", "B"]);
    book.type("s1", at(2, 1), [["c"]]);
    await book.settled();
    expect([view.cell(1, 0)?.v, view.cell(1, 1)?.v]).toEqual(["c", "C"]);
    book.clearContents("s1", at(2, 2));
    await book.settled();
    expect([view.cell(1, 1)?.v, view.cell(2, 1)?.v]).toEqual([undefined, undefined]);
  });

  it("see #REF! where a result has no room", async () => {
    const view = open();
    book.type("s1", at(3, 2), [["x"]]);
    book.type("s1", at(2, 2), [["=HF_UP(A2:A3)"]]);
    await book.settled();
    expect(view.cell(1, 1)?.v).toBe("#REF!");
    expect(open("two").cell(1, 1)?.v).toBe("#REF!");
  });

  it("follow rows, notes, formats and new sheets", async () => {
    const view = open();
    book.setNotes("s1", at(2, 1), [["look"]]);
    book.setBackgrounds("s1", at(2, 1), [["#ff0000"]]);
    book.insertRows("s1", 2, 1);
    book.insertSheet("More");
    expect(view.cell(2, 0)).toMatchObject({ v: "a", custom: { note: "look" } });
    expect(view.heard.map(({ origin }) => origin)).not.toContain("one");
  });

  it("write into the workbook and hear of their own change by their name", async () => {
    const [one, two] = [open("one"), open("two")];
    const params = { unitId: "workbook", subUnitId: "s1", cellValue: { 1: { 0: { v: "typed", t: 1 } } } };
    book.apply({ id: SetRangeValuesMutation.id, params }, "one");
    expect(book.values("s1", at(2, 1))).toEqual([["typed"]]);
    expect(two.cell(1, 0)?.v).toBe("typed");
    expect(one.heard).toEqual([
      { mutation: { id: SetRangeValuesMutation.id, params: expect.anything() }, origin: "one" },
    ]);
  });

  it("may type formulas with open ranges", async () => {
    const view = open("one");
    const params = { unitId: "workbook", subUnitId: "s1", cellValue: { 1: { 1: { f: "=HF_UP(A2:A)" } } } };
    book.apply({ id: SetRangeValuesMutation.id, params }, "one");
    await book.settled();
    expect(book.formulas("s1", at(2, 2))).toEqual([["=HF_UP(A2:A)"]]);
    expect([view.cell(1, 1)?.v, view.cell(2, 1)?.v]).toEqual(["A", "B"]);
  });

  it("insert rows, and formulas follow even if the view did not move them", async () => {
    book.type("s1", at(2, 2), [["=HF_UP(A2:A3)"]]);
    await book.settled();
    const other = open("two");
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25, rangeType: 1 };
    book.apply({ id: InsertRowMutation.id, params: { unitId: "workbook", subUnitId: "s1", range } }, "one");
    await book.settled();
    expect(book.formulas("s1", at(3, 2))).toEqual([["=HF_UP(A3:A4)"]]);
    expect([other.cell(2, 1)?.v, other.cell(3, 1)?.v]).toEqual(["A", "B"]);
    expect(other.cell(1, 1)?.v).toBeUndefined();
  });
});
