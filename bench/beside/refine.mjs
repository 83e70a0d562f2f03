import { spawnSync } from "node:child_process";
import { load } from "../../scripts/load.mjs";
import { openRefine } from "../clusters/refine.mjs";
import { interleaved, line } from "./rounds.mjs";
import { headings } from "./transforms/cells.mjs";

const ROWS = 100_000;
const ROUNDS = 3;
const KEY_ROUNDS = 7;
/** Both sides are compiled as they run: so many rounds do not count. */
const WARM = 3;

/** The promise: so many times OpenRefine's cells a second. */
const TRANSFORMS = { what: "trim, decodeEntities, case:title", most: 0.25 };
const GREL = ["value.trim()", "value.replace(/\\s+/, ' ')", "value.unescape('html')", "value.toTitlecase()"];
const KEYS = [
  { name: "fingerprint", binning: { function: "fingerprint", params: {} }, most: 0.33 },
  { name: "ngram", binning: { function: "ngram-fingerprint", params: { "ngram-size": 2 } }, most: 0.33 },
];

/** Transforms and keys beside OpenRefine's own, headless: milliseconds that a person waits. */
export const refine = {
  name: "refine",
  async run() {
    if (spawnSync("which", ["openrefine"]).status !== 0)
      return { lines: [], facts: ["OpenRefine is not installed (Debian: apt-get install openrefine)."] };
    const { clean } = await load("src/core/rules/clean.ts");
    const { METHODS } = await load("src/core/cluster/methods.ts");
    const texts = headings(ROWS, 60_000);
    const cells = texts.map((text) => [text]);
    const program = await openRefine();
    const facts = [];
    const lines = [];
    try {
      const times = { Stet: [], OpenRefine: [] };
      for (let round = 0; round < ROUNDS; round++) {
        const project = await program.project(texts);
        const theirs = await timed(async () => {
          for (const expression of GREL) await program.transform(project, expression);
        });
        const ours = await timed(() => clean(cells, TRANSFORMS.what).grid);
        times.OpenRefine.push(theirs.ms);
        times.Stet.push(ours.ms);
        if (round > 0) continue;
        const values = await program.values(project, ROWS);
        const others = values.flatMap((value, row) => (value === ours.result[row]?.[0] ? [] : [row]));
        const [row] = others;
        facts.push(
          `${others.length} of ${ROWS} cells are other than OpenRefine's after ${TRANSFORMS.what}${row === undefined ? "" : `: ${JSON.stringify([texts[row], ours.result[row][0], values[row]])}`}`,
        );
      }
      lines.push(compared(`${TRANSFORMS.what} (100,000 cells)`, times, TRANSFORMS.most));
      const project = await program.project(texts);
      for (const { name, binning, most } of KEYS) {
        const { key } = METHODS.find((method) => method.name === name);
        const found = {};
        const taken = (side, work) => async () => {
          const { result, ms } = await timed(work);
          found[side] = result.length;
          return ms;
        };
        const times = await interleaved(
          {
            Stet: taken("Stet", () => grouped(texts, key)),
            OpenRefine: taken("OpenRefine", () => program.clusters(project, { type: "binning", ...binning })),
          },
          KEY_ROUNDS,
          WARM,
        );
        facts.push(`${name}: ${found.Stet} clusters, OpenRefine ${found.OpenRefine}`);
        lines.push(line(`clusters by ${name} (100,000 cells)`, times, { against: "OpenRefine", most }));
      }
    } finally {
      program.close();
    }
    return { lines, facts };
  },
};

function compared(what, times, most) {
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return line(what, times, { against: "OpenRefine", most });
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** The different texts of each key that has more than one. */
function grouped(texts, key) {
  const groups = new Map();
  for (const text of new Set(texts)) {
    const own = key(text);
    const group = groups.get(own);
    if (group) group.push(text);
    else groups.set(own, [text]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
