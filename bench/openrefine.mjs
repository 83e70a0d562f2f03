// Whether clusters are OpenRefine's own: `npm run bench -- openrefine FILE.csv COLUMN` sets up Debian's `openrefine`,
// headless, compares the clusters of each shared key as sets, and the pairs of nearest neighbours, and times both.
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { load } from "../scripts/load.mjs";
import { openRefine } from "./clusters/refine.mjs";

const { METHODS } = await load("src/core/cluster/methods.ts");
const { neighbours } = await load("src/core/cluster/neighbours.ts");
const { inSteps } = await load("src/core/cluster/in-steps.ts");

const [file, column] = process.argv.slice(2).filter((word) => !word.startsWith("-"));
if (column === undefined) {
  console.error("Say which file and column: npm run bench -- openrefine FILE.csv COLUMN");
  process.exit(1);
}
const rows = Papa.parse(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
const values = rows.map((row) => row[column] ?? "").filter((value) => value !== "");
const distinct = [...new Set(values)];

/** Our methods by the names that OpenRefine gives them; it has Metaphone 3 in place of Double Metaphone. */
const SHARED = {
  fingerprint: { function: "fingerprint", params: {} },
  ngram: { function: "ngram-fingerprint", params: { "ngram-size": 2 } },
  cologne: { function: "cologne-phonetic", params: {} },
  daitch: { function: "daitch-mokotoff", params: {} },
};

const SHOWN = 12;
const refine = await openRefine();
process.once("SIGTERM", () => process.exit(1));
process.once("exit", () => refine.close());
let different = 0;
try {
  const project = await refine.project(values);
  console.log(`${file}, ${column}: ${values.length} rows, ${distinct.length} values`);
  for (const [name, binning] of Object.entries(SHARED)) {
    const theirs = await timed(() => refine.clusters(project, { type: "binning", ...binning }));
    const { key } = METHODS.find((method) => method.name === name);
    const ours = await timed(() => grouped(distinct, key));
    const [a, b] = [ours.result, theirs.result].map((clusters) => new Set(clusters.map(asSet)));
    const [more, less] = [only(a, b), only(b, a)];
    different += more.length + less.length;
    console.log(
      `\n${name}: ${a.size} clusters, OpenRefine ${b.size}; ${ours.ms} ms, OpenRefine ${theirs.ms} ms`,
    );
    for (const one of more.slice(0, SHOWN)) console.log(`  ours alone:   ${one}`);
    for (const one of less.slice(0, SHOWN)) console.log(`  theirs alone: ${one}`);
  }
  for (const radius of [1, 2]) {
    const params = { radius, "blocking-ngram-size": 6 };
    const theirs = await timed(() =>
      refine.clusters(project, { type: "knn", function: "levenshtein", params }),
    );
    const ours = await timed(() => inSteps(neighbours(distinct, radius)).result());
    const found = new Set(ours.result.map(({ a, b }) => asSet([distinct[a], distinct[b]])));
    const known = theirs.result.flatMap(pairsOf);
    const near = known.filter((pair) => distanceOf(pair) <= radius).map(asSet);
    const lost = only(new Set(near), found);
    different += lost.length;
    console.log(
      `\nnearest, radius ${radius}: ${found.size} pairs, OpenRefine ${new Set(near).size} (and ${known.length - near.length} in its clusters that are further apart); lost: ${lost.length}, more than OpenRefine: ${only(found, new Set(near)).length}; ${ours.ms} ms, OpenRefine ${theirs.ms} ms, ${Math.round(theirs.ms / ours.ms)} times`,
    );
    for (const one of lost.slice(0, SHOWN)) console.log(`  lost: ${one}`);
  }
} finally {
  refine.close();
}
console.log(different === 0 ? "\nNothing differs." : `\n${different} differ.`);
process.exitCode = different === 0 ? 0 : 1;

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, ms: Math.max(0.1, Math.round((performance.now() - start) * 10) / 10) };
}

function grouped(texts, key) {
  const groups = new Map();
  for (const text of texts) groups.set(key(text), [...(groups.get(key(text)) ?? []), text]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function asSet(cluster) {
  return [...cluster].sort().join(" | ");
}

function only(some, others) {
  return [...some].filter((one) => !others.has(one));
}

function pairsOf(cluster) {
  return cluster.flatMap((one, at) => cluster.slice(at + 1).map((two) => [one, two]));
}

/** Edit distance, row by row. */
function distanceOf([one, two]) {
  let line = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= two.length; at++)
      next.push(
        Math.min(line[at] + 1, next[at - 1] + 1, line[at - 1] + (one[row - 1] === two[at - 1] ? 0 : 1)),
      );
    line = next;
  }
  return line[two.length];
}
