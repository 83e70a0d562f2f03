// How many of the spellings that grouping joins in the second half of a column a recipe joins that was made of the groups
// of its first half: as it stands, and once the groups that are new to it are added (`npm run bench -- again FILE.csv 3`
// for the third column). Fails below what it promises, or where it joins what grouping leaves apart.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";

const PROMISED = 0.95;

const [file = "", column = "1"] = process.argv.slice(2);
const path = resolve(file);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { joinedAgain } = loadBundle("bench/again/again.ts");

const { joins, made, withNew, extra, groups } = joinedAgain(path, Number(column));
const share = (n) => `${n} of ${joins} (${((100 * n) / joins).toFixed(1)} %)`;
console.log(
  `  as it stands ${share(made)}, with ${groups} new groups added ${share(withNew)}; ${extra} others joined`,
);
if (withNew < PROMISED * joins || extra > 0) process.exitCode = 1;
