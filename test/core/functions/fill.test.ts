import { asked, shown } from "../../support/sheet-function.ts";

type Column = readonly unknown[];

const rows = (column: Column) => column.map((cell) => (Array.isArray(cell) ? cell : [cell]));

/** What HF_FILL shows for a column, from examples that are given as pairs. */
const filled = (values: Column, read: Column, written: Column, options?: string) =>
  shown("HF_FILL", [rows(values), rows(read), rows(written), options], []);

const refused = (values: Column, read: Column, written: Column, options?: string) => () =>
  asked("HF_FILL", [rows(values), rows(read), rows(written), options]);

const NAMES = ["Silva, Maria", "Cohen, Ann", "de Souza, Ana"];
const TURNED = ["Maria Silva", "Ann Cohen", "Ana de Souza"];

describe("HF_FILL", () => {
  it("fills rows as the examples show, and leaves blank what they leave open", () => {
    const values = ["Weber, Jo", "", "Madonna", "O'Neil, Pat J.", "Silva, Maria", "#N/A"];
    expect(filled(values, NAMES, TURNED).flat()).toEqual(["Jo Weber", "", "", "", "Maria Silva", "#N/A"]);
    const notes = filled(values, NAMES, TURNED, "notes").map(([, note]) => note);
    expect(notes).toEqual([
      ...["", ""],
      "left blank, perhaps “Madonna Madonna”: the examples leave it open",
      "left blank, perhaps “J O'Neil”: the examples leave it open",
      ...["", ""],
    ]);
    expect(filled(["?"], NAMES, TURNED, "notes")).toEqual([
      ["", "left blank: what was learned does not cover it"],
    ]);
    expect(filled(["Madonna"], NAMES, TURNED, "likely, notes")).toEqual([
      ["Madonna Madonna", "in doubt: the examples leave it open"],
    ]);
  });

  it("takes words beside the examples, which choose among what fits them", () => {
    const [bits, hex] = [
      ["1010", "11100", "111"],
      ["A", "1C", "7"],
    ];
    expect(filled(["100101", "102"], bits, hex, "notes, words: binary to hex")).toEqual([
      ["25", ""],
      ["", "left blank: what was learned does not cover it"],
    ]);
    expect(filled(["1010"], bits, hex, "explain, words: de binario a hexadecimal").flat()[0]).toContain(
      "the number that “value” writes in binary digits written in hexadecimal digits",
    );
    expect(filled(["100101"], bits, hex).flat()).not.toContain("25");
  });

  it("reads several columns, and learns several", () => {
    const people = [
      ["Maria", "Silva"],
      ["Ann", "Cohen"],
      ["Joe", "Doe"],
    ];
    expect(
      filled(
        [
          ["Jo", "Weber"],
          ["", "Li"],
        ],
        people,
        ["M. Silva", "A. Cohen", "J. Doe"],
      ),
    ).toEqual([["J. Weber"], [""]]);
    const codes = [
      ["Lyon", 69],
      ["Nice", 6],
      ["Brest", 29],
    ];
    expect(filled(["Metz (57)", "Gap"], ["Lyon (69)", "Nice (6)", "Brest (29)"], codes, "notes")).toEqual([
      ["Metz", 57, ""],
      ["Gap", "", "left blank, perhaps “Gap”: the examples leave it open"],
    ]);
  });

  it("gives numbers, dates and ticks where the examples are such, and texts where one is not", () => {
    const amounts = ["Total: $12.00", "Total: $1,000.25", "Total: $7.5"];
    expect(filled(["Total: $1,234.50"], amounts, [12, 1000.25, 7.5])).toEqual([[1234.5]]);
    const days = ["2024-03-12", "2023-05-03", "2020-06-01"].map((day) => new Date(`${day}T00:00:00Z`));
    const said = ["12 March 2024", "3 May 2023", "1 June 2020"];
    expect(filled(["7 July 1999"], said, days)).toEqual([[new Date("1999-07-07T00:00:00Z")]]);
    expect(filled(["No. 00017"], ["No. 00012", "No. 4", "No. 300"], ["00012", 4, 300])).toEqual([["00017"]]);
  });

  it("gives an example's own row what was written for it, and says in the others that no rule is known", () => {
    const [capitals, says] = [
      filled(["Spain", "Italy"], ["France", "Germany", "Spain"], ["Paris", "Berlin", "Madrid"]),
      filled(["Spain"], ["France", "Germany", "Spain"], ["Paris", "Berlin", "Madrid"], "explain"),
    ];
    expect(capitals[0]).toEqual(["Madrid"]);
    expect(capitals[1]?.[0]).toMatch(/^#HF INPUT This value is not among the examples/);
    expect(says).toEqual([[expect.stringMatching(/no rule for others. Rows filled: 1\.$/)]]);
  });

  it("says what it learned, and how many rows it fills", () => {
    expect(filled(["Weber, Jo", "Madonna", "12"], NAMES, TURNED, "explain")).toEqual([
      [
        "Writes into “result” the last word or number of “value” and “ ” and run of words 1 of “value”; where that cannot be done, the row is marked. Rows filled: 1. In doubt: 1. Not covered: 1.",
      ],
    ]);
  });

  it("learns from all examples, also from one that stands far below and says more", () => {
    const read = [...Array.from({ length: 12 }, (_, at) => `Street ${at + 1}`), "", "Street 7, Annex"];
    const written = [...Array.from({ length: 12 }, (_, at) => `${at + 1}`), "", "Annex"];
    expect(filled(["Street 40", "Street 3, Shed"], read, written).flat()).toEqual(["40", "Shed"]);
    const streets = Array.from({ length: 14 }, (_, at) => `Street ${at + 1}`);
    const mistyped = streets.map((_, at) => (at === 4 ? "Fourth" : at === 12 ? "nine nine" : `${at + 1}`));
    expect(refused(["Street 40"], streets, mistyped)).toThrow(/No rule was found .* \d of 14 come out/);
  });

  it.each<[string, Column, Column, Column, RegExp]>([
    ["rows of another width", ["a"], [["a", "b"]], ["a"], /The values have 1 column and the examples 2/],
    ["results of other rows", ["a"], NAMES, ["a", "b"], /There are 3 examples and 2 results/],
    [
      "too few",
      ["a"],
      [...NAMES, "x"],
      ["Maria Silva", "", "", "x"],
      /There are 2 examples with a result, and 3/,
    ],
    ["none", ["a"], [""], [""], /There is no example with a result/],
    ["contradictions", ["a"], [...NAMES, "Cohen, Ann"], [...TURNED, "?"], /Examples 2 and 4 read the same/],
    ["too many columns", ["a"], NAMES, NAMES.map(() => [1, 2, 3, 4, 5, 6]), /at most 5 columns/],
    [
      "what nobody can know from them",
      ["a"],
      ["eins", "zwei", "drei", "vier"],
      ["one", "two", "three", "four"],
      /does not stand in these rows/,
    ],
  ])("refuses %s", (_, values, read, written, sentence) => {
    expect(refused(values, read, written)).toThrow(sentence);
  });

  it("knows its options", () => {
    expect(refused(["a"], NAMES, TURNED, "note")).toThrow(/There are: notes, likely, explain/);
  });
});
