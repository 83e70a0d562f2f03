import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";
import { FINDERS } from "../../../src/core/rules/find/finders.ts";

/** So many times as many are tried as usual: ten in `npm run bench -- laws`. */
const CASES = Number(process.env.CASES ?? 1);

/** Pieces that dates, numbers and addresses are made of, to be put together in every wrong way. */
const PIECES =
  "1|12|31|2016|16|000|1234|1,234|1.5|,|.|'| |\u00a0|-|/|:|(|)|+|$|€|£|%|k|m|M|million|billion|EUR|USD|dollars|cents|and|March|mars|Jan|of|de|twenty|one|first|st|th|am|pm|T|Z|h|UTC|@|a.b|http://|www.|com|::|fe80|phone|x|½|^|e5|٣|oz|kg|Monday|-W|年|min|\n|yes|no|;|!".split(
    "|",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", "", " ")), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.flat().join(""));
const locale = fc.constantFrom("en_US", "en_GB", "fr_FR", "de_DE");

const USES = [
  ...FINDERS.flatMap(({ kind }) => [`find:${kind}`, `find:${kind}:all`]),
  "number",
  "number:comma",
  "number:fraction:drop:dropCurrency",
  "date",
  "date:DMY",
  "date:cell",
  "date:'d mmmm yyyy'",
  "datePart:month",
  "time",
  "time:12h",
  "duration",
  "boolean",
];

describe.each(USES)("%s", (what) => {
  const cleaned = (cell: unknown, where: string) => clean([[cell as string]], what, () => where).grid[0]?.[0];

  it("never throws and changes nothing the second time", () => {
    fc.assert(
      fc.property(text, locale, (cell, where) => {
        const once = cleaned(cell, where);
        expect(cleaned(once, where)).toEqual(once);
      }),
      { numRuns: 150 * CASES },
    );
  });
});

describe("find", () => {
  it.each(FINDERS.map(({ kind, find }) => [kind, find] as const))(
    "gives every %s its place in the text, in order",
    (_kind, find) => {
      fc.assert(
        fc.property(text, locale, (cell, where) => {
          let last = 0;
          for (const { start, end, value } of find(cell, { language: "auto", locale: where })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(cell.length);
            expect(value).not.toBe("");
            last = end;
          }
        }),
        { numRuns: 150 * CASES },
      );
    },
  );
});
