// npm run evaluate -- FOLDER [--recipes] [--matching] [--teaching] [--cases] [--built]: runs the built product over evaluation
// sets and prints how it did; with `--built` dist/ as it is there, otherwise what it builds of the sources.
// The rules by which a case is left out, and what counts as right, are in docs/evaluation.md.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "./evaluate/addresses.mjs";
import { campaignFinance } from "./evaluate/campaign-finance.mjs";
import { exchanges } from "./evaluate/exchanges.mjs";
import { ftfy } from "./evaluate/ftfy.mjs";
import { instructionLines } from "./evaluate/instructions.mjs";
import { matchingLines } from "./evaluate/matching.mjs";
import { names } from "./evaluate/names.mjs";
import { openrefine } from "./evaluate/openrefine.mjs";
import { loadProduct } from "./evaluate/product.mjs";
import { precisionAndRecall, profiles } from "./evaluate/profiles.mjs";
import { recipeLines, recipeTasks } from "./evaluate/recipes.mjs";
import { recognizers } from "./evaluate/recognizers.mjs";
import { judge, table } from "./evaluate/score.mjs";
import { tables } from "./evaluate/tables.mjs";
import { teachingLines } from "./evaluate/teaching.mjs";

/** Every kind of set, in the order of the table. A kind reads its folder into cases; see docs/evaluation.md. */
const KINDS = [ftfy, openrefine, names, addresses, recognizers, tables, profiles, campaignFinance, exchanges];

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folder === undefined || !existsSync(folder)) {
  console.error("Say which folder to evaluate: npm run evaluate -- FOLDER [--recipes] [--cases] [--wrong]");
  process.exit(1);
}
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith("--")));
if (flags.has("--matching")) {
  console.log(matchingLines(join(folder, "matching")).join("\n"));
  process.exit(0);
}
if (flags.has("--teaching")) {
  console.log((await teachingLines(join(folder, "classify"))).join("\n"));
  process.exit(0);
}
if (flags.has("--recipes")) {
  const tasks = recipeTasks(folder);
  const lines = flags.has("--cases")
    ? tasks.map((task) => JSON.stringify(task))
    : [...recipeLines(tasks), ...(await instructionLines(folder))];
  console.log(lines.join("\n"));
  process.exit(0);
}
const product = await loadProduct({ built: flags.has("--built") });
const judged = [];
const missing = new Set();
for (const kind of KINDS) {
  const path = join(folder, kind.folder);
  if (!existsSync(path)) missing.add(kind.folder);
  else for (const one of kind.read(path)) judged.push(judge(one, product));
}

if (flags.has("--cases")) {
  const printed = new Set();
  for (const { set, index, input, formula, got, excluded } of judged) {
    const line = `${set} ${index}`;
    if (printed.has(line)) continue;
    printed.add(line);
    console.log(JSON.stringify({ set, index, input, formula, got, excluded }));
  }
  for (const task of recipeTasks(folder)) console.log(JSON.stringify(task));
} else if (flags.has("--wrong")) {
  for (const { set, index, input, formula, expected, got, verdict } of judged) {
    if (verdict === "right" || verdict === "excluded") continue;
    console.log(JSON.stringify({ set, index, verdict, input, formula, expected, got }));
  }
} else {
  console.log(table(judged));
  for (const line of precisionAndRecall(judged)) console.log(`\n${line}`);
  console.log(`\n${matchingLines(join(folder, "matching")).join("\n")}`);
  console.log(`\n${(await teachingLines(join(folder, "classify"))).join("\n")}`);
  console.log(`\n${recipeLines(recipeTasks(folder)).join("\n")}`);
  console.log(`\n${(await instructionLines(folder)).join("\n")}`);
  if (missing.size > 0) console.log(`\nNot there, so left out: ${[...missing].join(", ")}`);
}
