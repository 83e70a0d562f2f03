// What somebody hostile may write, 1,000 times: the tabs, the log, the recipes, marks on columns, properties, and every call of the
// sidebar. Fails when anything goes where nobody sent it, is shown although nobody gave it, or ends more than its cell.
// `--count N`, `--seed N` and `--from N` choose others.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadBundle } from "../scripts/load-bundle.mjs";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, from: { type: "string" } },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { forgeries } = loadBundle("test/support/forgeries.ts");

const COUNT = Number(values.count ?? 1000);
const FROM = Number(values.seed ?? 0) * 1000 + Number(values.from ?? 0);

const { kinds, problems, honest } = await forgeries(FROM, COUNT);
for (const [kind, count] of Object.entries(kinds)) {
  const wrong = problems.filter((problem) => problem.includes(` ${kind}: `)).length;
  console.log(`${kind.padEnd(12)} ${String(count).padStart(5)} forgeries  ${wrong} problems`);
}
console.log(`honest file  ${honest.remembered} of ${honest.asked} times all answers, and no request`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
