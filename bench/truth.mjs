// Whether the profile suggests to change a true value, in a thousand tables of each kind in which all are true; and the
// share of seeded errors that it finds, suggested or asked, beside what it found when it also suggested too much.
import { load } from "../scripts/load.mjs";

const { trueTable } = await load("test/support/truth/true-table.ts");
const { KINDS } = await load("test/support/truth/true-values.ts");
const { falsified } = await load("test/support/truth/falsified.ts");
const { FOUND_BEFORE, isFound } = await load("test/support/truth/found.ts");
const { ERRORS } = await load("test/support/truth/errors.ts");

const TABLES = 1000;
const SPOILT = 50;
const first = Number(process.env.SEED ?? 1);
const seeds = (count) => Array.from({ length: count }, (_, at) => first + at);

let wrong = 0;
console.log(`Tables of ${TABLES} in which a suggestion would change a true value`);
for (const kind of Object.keys(KINDS)) {
  const false_ = seeds(TABLES).flatMap((seed) =>
    falsified(trueTable(kind, seed)).map(({ finding, cells }) => ({ seed, finding, cells })),
  );
  wrong += new Set(false_.map(({ seed }) => seed)).size;
  console.log(`  ${kind.padEnd(20)} ${String(new Set(false_.map(({ seed }) => seed)).size).padStart(4)}`);
  for (const { seed, finding, cells } of false_.slice(0, 3))
    console.log(`    seed ${seed}: ${finding.check}, ${cells[0].was} → ${cells[0].now}`);
}

console.log(`\nErrors found of ${SPOILT}`);
let found = 0;
for (const error of Object.keys(ERRORS)) {
  const count = seeds(SPOILT).filter((seed) => isFound(error, seed)).length;
  found += count;
  console.log(`  ${error.padEnd(40)} ${String(count).padStart(3)}`);
}
const share = found / (SPOILT * Object.keys(ERRORS).length);
console.log(
  `\n${(100 * share).toFixed(1)} % of the errors found; ${(100 * FOUND_BEFORE).toFixed(1)} % before`,
);
process.exitCode = wrong > 0 || share < FOUND_BEFORE ? 1 : 0;
