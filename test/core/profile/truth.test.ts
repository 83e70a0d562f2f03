import { ERRORS } from "../../support/truth/errors.ts";
import { falsified } from "../../support/truth/falsified.ts";
import { FOUND_BEFORE, isFound } from "../../support/truth/found.ts";
import { trueTable } from "../../support/truth/true-table.ts";
import { KINDS } from "../../support/truth/true-values.ts";

// `npm run bench -- truth` does a thousand larger tables a kind, and fifty of each error.
const TABLES = 25;
const MOST_ROWS = 50;
const SPOILT = 1;
const FIRST = Number(process.env.SEED ?? 1);

describe("no suggestion changes a true value", () => {
  it.each(Object.keys(KINDS))("of %s", (kind) => {
    for (let seed = FIRST; seed < FIRST + TABLES; seed++) {
      const changed = falsified(trueTable(kind, seed, MOST_ROWS)).map(({ finding, cells }) => [
        seed,
        finding.sentence,
        cells[0]?.was,
        cells[0]?.now,
      ]);
      expect(changed).toEqual([]);
    }
  });
});

it("finds at least as many errors as when it suggested too much", () => {
  const errors = Object.keys(ERRORS);
  const seeds = Array.from({ length: SPOILT }, (_, at) => FIRST + at);
  const found = errors.flatMap((error) => seeds.filter((seed) => isFound(error, seed))).length;
  expect(found / (errors.length * SPOILT)).toBeGreaterThanOrEqual(FOUND_BEFORE);
});
