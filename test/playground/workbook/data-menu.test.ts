import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

const CELLS = [
  ["Name", "Party"],
  ["Eva", "Green"],
  ["Adam", "Blue"],
  ["Zoe", ""],
  ["Bea", "Green"],
];
let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ sheets: [{ name: "Data", cells: CELLS }] });
});
afterEach(() => book.close());

const names = () => book.values("s1", { row: 1, column: 1, rows: 5, columns: 1 }).flat();
const hidden = () => [1, 2, 3, 4, 5].map((row) => book.rowIsHidden("s1", row));

describe("what stands under Data", () => {
  it("sorts the rows below the headings, by any column and both ways", () => {
    book.sortSheet("s1", 1, true);
    expect(names()).toEqual(["Name", "Adam", "Bea", "Eva", "Zoe"]);
    book.sortSheet("s1", 2, false);
    expect(names()).toEqual(["Name", "Bea", "Eva", "Adam", "Zoe"]);
  });

  it("leaves all frozen rows where they are", () => {
    book.freezeRows("s1", 2);
    book.sortSheet("s1", 1, true);
    expect(names()).toEqual(["Name", "Eva", "Adam", "Bea", "Zoe"]);
  });

  it("filters by what a column shows, blanks too, until the filter is taken off", () => {
    expect(book.textsOf("s1", 2)).toEqual(["Green", "Blue", ""]);
    book.filterBy("s1", 2, ["Green", ""]);
    expect(hidden()).toEqual(["no", "no", "filtered", "no", "no"]);
    book.filterBy("s1", 2, ["Blue"]);
    expect(hidden()).toEqual(["no", "filtered", "no", "filtered", "filtered"]);
    book.filterBy("s1", 2, undefined);
    expect(hidden()).toEqual(["no", "no", "no", "no", "no"]);
  });

  it("keeps apart what a person hid and what a filter hid, and the mark with its row", () => {
    book.hideRows("s1", 2, 1, true);
    book.filterBy("s1", 2, ["Blue", ""]);
    expect(hidden()).toEqual(["no", "hidden", "no", "no", "filtered"]);
    book.deleteRows("s1", 3, 1);
    expect(hidden().slice(0, 4)).toEqual(["no", "hidden", "no", "filtered"]);
    book.filterBy("s1", 2, undefined);
    expect(hidden().slice(0, 4)).toEqual(["no", "hidden", "no", "no"]);
  });
});
