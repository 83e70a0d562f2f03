// The laws of the rules, of runs and recipes that are killed, taken up again or disturbed, of labels and pipelines on this
// device, and of its screens and the sidebar's forms in every language, of which the tests draw a small sample, with ten times
// as many cases: `--cases N` draws so many times as many, `--seed N` others.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { cases: { type: "string" }, seed: { type: "string" } } });
const env = { ...process.env, CASES: values.cases ?? "10", ...(values.seed && { SEED: values.seed }) };
const tests = [
  ...["contract/rules", "core/inference/laws", "core/rules/find-and-read-laws"],
  ...["server/sidebar/new-rows", "server/sidebar/recipes-hourly"],
  ...[
    "e2e/device-labels",
    "e2e/device-pipelines",
    "e2e/device-screens",
    "e2e/sidebar-languages",
    "e2e/sidebar-meanwhile",
    "e2e/sidebar-resume",
  ],
].map((name) => `test/${name}`);
const jest = ["node_modules/jest/bin/jest.js", ...tests];
process.exitCode = spawnSync(process.execPath, jest, { stdio: "inherit", env }).status ?? 1;
