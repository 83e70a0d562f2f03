import fc from "fast-check";
import { readFile } from "../../../playground/files/read-file.ts";
import { csvOf } from "../../../playground/files/write-csv.ts";

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    "a;b",
    "a|b",
    "a\tb",
    'say "no"',
    "two\nlines",
    "two\r\nlines",
    " 1,5 ",
    "=A1",
    "'",
    "é",
  ),
);

/** Rows of one width, with something in them, as a sheet has. */
const rows = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([columns, count]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .filter((table) => csvOf(table).replace(/["\s]/g, "") !== "" && !table[0]?.[0]?.startsWith("\ufeff"));

describe("a sheet saved as CSV", () => {
  it("is the same when it is opened again, whatever is in its cells", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n"), (table, newline) => {
        const bytes = new TextEncoder().encode(csvOf(table, newline));
        expect(readFile(bytes, "x.csv").sheets[0]?.cells).toEqual(table.map((row) => row.map(wellFormed)));
      }),
      { numRuns: 500 },
    );
  });
});

/** A half of a surrogate pair cannot be saved as UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
