import type { CellValue } from "../../../playground/book.ts";
import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

type Grid = CellValue[][];
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const upper = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(upper) : String(value).toUpperCase();

/** A workbook whose function HF_UP gives capitals; it keeps what it was asked. */
async function bookWith(
  cells: Grid,
  answer: (args: readonly unknown[]) => unknown = ([first]) => upper(first),
) {
  const asked: (readonly unknown[])[] = [];
  const book = await openBook({
    sheets: [{ name: "Data", cells }],
    functions: ["HF_UP"],
    call: async (_, args) => {
      asked.push(args);
      return answer(args);
    },
  });
  return { book, asked };
}

describe("the add-on's functions in cells", () => {
  let book: OpenBook;
  let asked: (readonly unknown[])[];
  afterEach(() => book.close());

  it("get a cell as a value and a range as rows, blanks as empty text, dates as Date, errors as text", async () => {
    const when = new Date("2024-03-04T00:00:00Z");
    ({ book, asked } = await bookWith([["a", 1, true, when, ""], ["b"]], () => "ok"));
    book.type("s1", at(1, 6), [["=1/0"]]);
    book.type("s1", at(5, 1), [["=HF_UP(A1)"]]);
    book.type("s1", at(6, 1), [['=HF_UP(A1:F2, "x", E1, {1,2})']]);
    await book.settled();
    const grid = [
      ["a", 1, true, when, "", "#DIV/0!"],
      ["b", "", "", "", "", ""],
    ];
    expect(asked).toEqual(expect.arrayContaining([["a"], [grid, "x", "", [[1, 2]]]]));
    expect(asked).toHaveLength(2);
  });

  it("get every row of an open range, once", async () => {
    ({ book, asked } = await bookWith([["head"], ["a"], ["b"]]));
    book.type("s1", at(2, 2), [["=HF_UP(A2:A)"]]);
    await book.settled();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toHaveLength(999);
    expect(book.resultArea("s1", 2, 2)).toEqual(at(2, 2, 999));
  });

  it.each(["A:A", "Data!A1:A", "'Data'!$A$1:$A", "A1:A1000"])("understand the range %s", async (range) => {
    ({ book, asked } = await bookWith([["a"]], ([grid]) => (grid as Grid).length));
    book.type("s1", at(1, 3), [[`=HF_UP(${range})`]]);
    await book.settled();
    expect(book.values("s1", at(1, 3))).toEqual([[1000]]);
  });

  it("understand rows without an end", async () => {
    ({ book, asked } = await bookWith([[], ["a", "b", "c"]], ([grid]) => (grid as Grid)[0]?.length));
    book.type("s1", at(4, 1, 2), [["=HF_UP(B2:2)"], ["=HF_UP(2:2)"]]);
    await book.settled();
    expect(book.values("s1", at(4, 1, 2))).toEqual([[25], [26]]);
  });

  it("show Loading... while the add-on works, side by side", async () => {
    const release: (() => void)[] = [];
    ({ book } = await bookWith([["a"], ["b"]], () => new Promise<void>((done) => release.push(done))));
    const bothAsked = new Promise<void>((resolve) => {
      const stop = book.watch(() => {
        if (release.length < 2) return;
        stop();
        resolve();
      });
    });
    book.type("s1", at(1, 2, 2), [["=HF_UP(A1)"], ["=HF_UP(A2)"]]);
    await bothAsked;
    await new Promise(setImmediate);
    expect(book.values("s1", at(1, 2, 2))).toEqual([["Loading..."], ["Loading..."]]);
    for (const done of release) done();
    await book.settled();
    expect(book.values("s1", at(1, 2, 2))).toEqual([[""], [""]]);
  });

  it("wait their turn when there are many, as Google lets only so many run at once", async () => {
    let [running, most] = [0, 0];
    ({ book } = await bookWith(
      Array.from({ length: 60 }, (_, row) => [`text ${row}`]),
      async ([text]) => {
        most = Math.max(most, ++running);
        await new Promise(setImmediate);
        running--;
        return upper(text);
      },
    ));
    book.type(
      "s1",
      at(1, 2, 60),
      Array.from({ length: 60 }, (_, row) => [`=HF_UP(A${row + 1})`]),
    );
    await book.settled();
    expect(book.values("s1", at(60, 2))).toEqual([["TEXT 59"]]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(30);
  });

  it("never get done with arguments that change by themselves", async () => {
    ({ book, asked } = await bookWith([["a"]]));
    book.type("s1", at(1, 2), [["=HF_UP(NOW())"]]);
    await book.settled();
    expect(book.values("s1", at(1, 2))).toEqual([["Loading..."]]);
    expect(book.errorAt("s1", 1, 2)).toContain("may not depend on NOW()");
    expect(asked).toEqual([]);
  });

  it("are asked once for the same arguments, anywhere in the document", async () => {
    ({ book, asked } = await bookWith([["a"], ["a"]]));
    book.type("s1", at(1, 2, 2), [["=HF_UP(A1)"], ["=HF_UP(A2)"]]);
    await book.settled();
    expect(book.values("s1", at(1, 2, 2))).toEqual([["A"], ["A"]]);
    expect(asked).toEqual([["a"]]);
  });

  it("are asked again when a cell they refer to changes", async () => {
    ({ book, asked } = await bookWith([["a"]]));
    book.type("s1", at(1, 2), [["=HF_UP(A1)"]]);
    await book.settled();
    book.type("s1", at(1, 1), [["b"]]);
    await book.settled();
    expect(book.values("s1", at(1, 2))).toEqual([["B"]]);
    expect(asked).toEqual([["a"], ["b"]]);
  });

  it("are asked again when a formula is cleared and set anew", async () => {
    ({ book, asked } = await bookWith([["a"]]));
    book.type("s1", at(1, 2), [["=HF_UP(A1)"]]);
    await book.settled();
    book.clearContents("s1", at(1, 2));
    book.type("s1", at(1, 2), [["=HF_UP(A1)"]]);
    await book.settled();
    expect(asked).toEqual([["a"], ["a"]]);
  });

  it("work inside other formulas and take their results", async () => {
    ({ book } = await bookWith([["a"], ["b"], ["a"]]));
    book.type("s1", at(1, 2, 1, 3), [
      ['=HF_UP(A1)&"!"', "=HF_UP(UNIQUE(A1:A3))", "=ARRAYFORMULA(HF_UP(A1:A2))"],
    ]);
    await book.settled();
    expect(book.values("s1", at(1, 2, 2, 3))).toEqual([
      ["A!", "A", "A"],
      ["", "B", "B"],
    ]);
  });

  it("explain what a formula names that there is not", async () => {
    ({ book } = await bookWith([["a"]]));
    const formulas = ["=HF_NOPE(A1)", "=HF_UP(Other!A1)", "=HF_UP(people)", "=A1+"];
    book.type(
      "s1",
      at(1, 2, 4),
      formulas.map((formula) => [formula]),
    );
    await book.settled();
    expect([1, 2, 3, 4].map((row) => book.errorAt("s1", row, 2))).toEqual([
      "Unknown function: 'HF_NOPE'.",
      "Unresolved sheet name 'Other'.",
      "Unknown range name: 'PEOPLE'.",
      "Formula parse error.",
    ]);
  });

  it("show #ERROR! with the sentence that the add-on threw, and IFERROR catches it", async () => {
    ({ book } = await bookWith([["a"]], () => {
      throw new Error('Name a language, such as "German".');
    }));
    book.type("s1", at(1, 2, 1, 2), [["=HF_UP(A1)", '=IFERROR(HF_UP(A1), "caught")']]);
    await book.settled();
    expect(book.values("s1", at(1, 2, 1, 2))).toEqual([["#ERROR!", "caught"]]);
    expect(book.errorAt("s1", 1, 2)).toBe('Name a language, such as "German".');
    expect(book.errorAt("s1", 1, 3)).toBeUndefined();
    book.insertRows("s1", 1, 2);
    await book.settled();
    expect(book.errorAt("s1", 3, 2)).toBe('Name a language, such as "German".');
  });

  it("return dates, numbers, booleans and blanks as such, and a list down the column", async () => {
    const when = new Date("2024-03-04T00:00:00Z");
    ({ book } = await bookWith([["a"]], () => [when, 1.5, false, null, "01234"]));
    book.type("s1", at(1, 2), [["=HF_UP(A1)"]]);
    await book.settled();
    expect(book.values("s1", at(1, 2, 5))).toEqual([[when], [1.5], [false], [""], ["01234"]]);
    expect(book.displayValues("s1", at(1, 2))).toEqual([["3/4/2024"]]);
  });
});
