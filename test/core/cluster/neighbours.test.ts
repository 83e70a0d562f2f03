import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { neighbours, radiusFor } from "../../../src/core/cluster/neighbours.ts";

const pairsOf = (texts: readonly string[], radius?: number | ((length: number) => number)) =>
  inSteps(neighbours(texts, radius))
    .result()
    .map(({ a, b, distance: apart }) => `${Math.min(a, b)} ${Math.max(a, b)} ${apart}`)
    .sort();

function comparedOneByOne(texts: readonly string[], radiusAt: (length: number) => number): string[] {
  const found: string[] = [];
  texts.forEach((text, a) => {
    for (let b = a + 1; b < texts.length; b++) {
      const other = texts[b] ?? "";
      const apart = distance(text, other);
      if (apart <= radiusAt(Math.min(text.length, other.length))) found.push(`${a} ${b} ${apart}`);
    }
  });
  return found.sort();
}

/** Few letters, so that many are near each other. */
const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 18 }), {
  maxLength: 40,
});

describe("values a few letters apart", () => {
  it.each([0, 1, 2, 3, 5])("are all found at radius %i, whatever they share", (radius) => {
    fc.assert(
      fc.property(texts, (some) => {
        expect(pairsOf(some, radius)).toEqual(comparedOneByOne(some, () => radius));
      }),
    );
  });

  it("are all found at a radius that grows with the length", () => {
    fc.assert(
      fc.property(texts, (some) => {
        expect(pairsOf(some)).toEqual(comparedOneByOne(some, radiusFor));
      }),
    );
  });

  it("are found without a piece in common to look them up by", () => {
    expect(pairsOf(["abcdef", "xbcyef"], 2)).toEqual(["0 1 2"]);
  });

  it("lets a page breathe between them", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `name ${at}`);
    const steps = [...neighbours(names, 1)];
    expect(steps.length).toBeGreaterThan(2);
  });
});
