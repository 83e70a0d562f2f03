import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { distanceWithin } from "../../../src/core/cluster/edit-distance.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "e\u0301", "😀", "😁"), maxLength: 12 });

describe("the letters that tell two texts apart", () => {
  it("are counted as a plain count does, up to what was asked for", () => {
    fc.assert(
      fc.property(text, text, fc.nat(14), (a, b, most) => {
        const apart = distance(a, b);
        expect(distanceWithin(a, b, most)).toBe(apart <= most ? apart : Infinity);
      }),
    );
  });
});
