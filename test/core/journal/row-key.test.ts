import fc from "fast-check";
import { deserialize } from "../../../src/core/api/serialize.ts";
import { rowKey, sameCells } from "../../../src/core/journal/row-key.ts";
import { nastyCell } from "../../support/nasty-cells.ts";

describe("the key of a row", () => {
  it("says what stands in it, type for type, so that it can be read again", () => {
    fc.assert(
      fc.property(fc.array(nastyCell, { maxLength: 4 }), (cells) => {
        const finite = cells.map((cell) => (Object.is(cell, -0) ? 0 : cell));
        expect(deserialize(rowKey(finite))).toEqual(finite);
      }),
    );
  });

  it("tells a date from a text that is written like it, and 1 from “1”", () => {
    const date = new Date(Date.UTC(2024, 4, 1));
    expect(sameCells([date], [new Date(date)])).toBe(true);
    expect(sameCells([date], [date.toISOString()])).toBe(false);
    expect(sameCells(["x", date], ["x", date.toISOString()])).toBe(false);
    expect(sameCells([1], ["1"])).toBe(false);
  });
});
