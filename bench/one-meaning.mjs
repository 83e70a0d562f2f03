// Whether a recipe means the same wherever it runs: `npm run bench -- one-meaning [FOLDER] [--some N] [--refine]` runs recipes of every
// step, and those that are learned from the sets in FOLDER/by-example, here, in the strict host and as BigQuery's functions
// in a bare realm and in QuickJS, and in DuckDB, over their rows and cells that engines disagree on, and compares every character; with --refine,
// also in Debian's OpenRefine, as far as that has the same operations.
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { duckDb } from "./one-meaning/duckdb.mjs";
import { bareRealm, quickJs } from "./one-meaning/engines.mjs";
import { rowsFor } from "./one-meaning/hard-cells.mjs";
import { refine } from "./one-meaning/refine.mjs";
import { strictHost } from "./one-meaning/strict-host.mjs";
import { writtenRecipes } from "./one-meaning/written-recipes.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { udfBodies } = loadBundle("playground/cli/ways-out/bigquery.ts");
const { runRecipe } = loadBundle("src/core/recipe/run-recipe.ts");
const { writeRecipe } = loadBundle("src/core/recipe/read-recipe.ts");
const { learnedByExample } = await import("../scripts/evaluate/by-example.mjs");

const words = process.argv.slice(2);
const some = Number(words[words.indexOf("--some") + 1] ?? 1);
const every = words.includes("--some") ? some : 1;
const [folder] = words.filter((word, at) => !word.startsWith("-") && words[at - 1] !== "--some");
const learned = folder === undefined ? [] : learnedByExample(`${folder}/by-example`);
const recipes = [...writtenRecipes, ...learned.filter((_, at) => at % every === 0)];

const host = await strictHost();
const inRefine = words.includes("--refine") ? await refine() : undefined;
process.once("SIGTERM", () => process.exit(1));
process.once("exit", () => inRefine?.close());
const inQuickJs = await quickJs();
const inDuckDb = await duckDb();
if (inDuckDb === undefined) console.log("DuckDB is not installed, so it is left out.");
if (inQuickJs === undefined) console.log("QuickJS is not installed, so it is left out.");
const [gone, refused, differing] = [new Map(), new Map(), []];
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
let [cells, largest] = [0, 0];
for (const { set, id, recipe, rows: own } of recipes) {
  count(gone, `${set} all`);
  const rows = rowsFor(recipe.inputs.length, own);
  const texts = rows.map((row) => row.map((cell) => cell ?? ""));
  const here = asRows(
    runRecipe(recipe, { headings: recipe.inputs, rows: texts }, places(recipe)),
    rows.length,
  );
  const ways = {
    "strict host": asRows(
      await host.run(`{"recipe":${writeRecipe(recipe)},"rows":${JSON.stringify(texts)}}`),
      rows.length,
    ),
  };
  if (inDuckDb && recipe.steps.every(({ op }) => op !== "model")) ways.DuckDB = await inDuckDb(recipe, rows);
  const refined = await inRefine?.run(recipe, rows);
  if (refined !== undefined) {
    ways.OpenRefine = refined;
    count(gone, `${set} OpenRefine`);
  }
  const { bodies, refused: left } = await udfBodies(recipe);
  if (left.length === 0) {
    for (const body of bodies) largest = Math.max(largest, Buffer.byteLength(body));
    ways["bare realm"] = bareRealm(bodies, rows);
    if (inQuickJs) ways.QuickJS = inQuickJs(bodies, rows);
    count(gone, set);
  }
  for (const { step, why } of left) {
    const { op, rules } = recipe.steps[step];
    count(refused, `${rules === undefined ? op : `${op} ${rules}`}: ${why}`);
  }
  cells += here.reduce((sum, { cells: made }) => sum + made.length, 0);
  for (const [way, made] of Object.entries(ways)) {
    const at = here.findIndex(
      (row, place) =>
        !(way === "OpenRefine" && isBeyond(texts[place])) &&
        bytes(shownBy(way, row), texts[place]) !== bytes(shownBy(way, made[place] ?? {}), texts[place]),
    );
    if (at >= 0) differing.push({ set, id, way, row: rows[at], here: here[at], there: made[at] });
  }
}
await host.close();
inRefine?.close();

for (const set of new Set(recipes.map((one) => one.set))) {
  const [all, went] = [gone.get(`${set} all`), gone.get(set) ?? 0];
  if (inRefine)
    console.log(`${set}: ${gone.get(`${set} OpenRefine`) ?? 0} of ${all} recipes go to OpenRefine whole`);
  console.log(`${set}: ${went} of ${all} recipes go into recipe.sql (${((100 * went) / all).toFixed(1)} %)`);
}
console.log(`The largest function has ${largest} bytes of ${32 * 1024}.`);
for (const [why, times] of refused) console.log(`  refused ${times} times: ${why}`);
for (const way of new Set(differing.map((one) => one.way)))
  console.log(`${way}: ${differing.filter((one) => one.way === way).length} recipes differ`);
for (const one of differing.slice(0, 20)) console.log(`  differs: ${JSON.stringify(one).slice(0, 600)}`);
const ways = [
  "here",
  "strict host",
  "bare realm",
  ...(inQuickJs ? ["QuickJS"] : []),
  ...(inDuckDb ? ["DuckDB"] : []),
].join(", ");
console.log(`${recipes.length} recipes, ${cells} cells, ${ways}: ${differing.length} differ.`);
process.exitCode = differing.length > 0 ? 1 : 0;

/** OpenRefine reads cells of any length: ours that are longer than a recipe reads, or hold more tokens, are left out. */
function isBeyond(row) {
  return row.some((cell) => cell.length > 200);
}

/** What a way can say of a row: OpenRefine knows flagged rows, and no steps; it reads each byte of half a character. */
function shownBy(way, row) {
  if (way !== "OpenRefine") return { ...row, flagged: undefined };
  const cells = row.cells?.map((cell) => cell.toWellFormed().replace(/\ufffd+/g, "\ufffd"));
  return { kept: row.kept, cells, flagged: row.flagged };
}

/**
 * Half of a character that is written in two halves is no character in UTF-8, in which some are given their cells: where it
 * stands in one, what takes its place there is compared.
 */
function bytes(row, given) {
  const isWhole = given.every((cell) => cell.isWellFormed());
  const text = (value) => (isWhole ? value : value.toWellFormed());
  return JSON.stringify(row, (_, value) => (typeof value === "string" ? text(value) : value));
}

function places({ inputs }) {
  return inputs.map((_, at) => at);
}

/** What a run over the whole table makes of each row, as an engine says it that sees one row at a time. */
function asRows({ rows, from, uncovered, unanswered }, height) {
  const unmet = Array.from({ length: height }, () => new Set());
  const flagged = new Set((unanswered ?? []).map(({ row }) => row));
  for (const { row, step } of [...uncovered, ...unanswered]) unmet[row].add(step + 1);
  const at = new Map(from.map((row, place) => [row, place]));
  return unmet.map((steps, row) => {
    const place = at.get(row);
    if (place === undefined) return { kept: false, cells: [], unmet: "", flagged: false };
    return {
      kept: true,
      cells: rows[place],
      flagged: flagged.has(row),
      unmet: [...steps].sort((a, b) => a - b).join(", "),
    };
  });
}
