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

/** Few letters, so that many are near each other: of one unit, of two, and of a base with a sign of its own. */
const unit = fc.constantFrom("a", "b", "c", "é", "e\u0301", "😀", "😁");
const text = fc.string({ unit, maxLength: 18 });
const texts = fc.uniqueArray(text, { maxLength: 40 });

/** So many of a length that it matters where they are cut: all begin alike, but some lack the first letters. */
const ending = fc.string({
  unit: fc.constantFrom("a", "b", "c", "d", "e", "f", "é"),
  minLength: 3,
  maxLength: 4,
});
const crowded = fc
  .tuple(
    fc.string({ unit, minLength: 3, maxLength: 8 }),
    fc.uniqueArray(ending, { minLength: 150, maxLength: 250 }),
  )
  .map(([start, ends]) => [...new Set(ends.map((end, at) => start.slice(at % 9 < 3 ? at % 9 : 0) + end))]);

describe("values a few letters apart", () => {
  it.each([0, 1, 2, 3, 5])("are all found at radius %i, whatever they share", (radius) => {
    fc.assert(
      fc.property(texts, (some) => {
        expect(pairsOf(some, radius)).toEqual(comparedOneByOne(some, () => radius));
      }),
    );
  });

  it.each([1, 2, 3])("are all found at radius %i among many that begin alike", (radius) => {
    fc.assert(
      fc.property(crowded, (some) => {
        expect(pairsOf(some, radius)).toEqual(comparedOneByOne(some, () => radius));
      }),
      { numRuns: 20 },
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
