// A reporter's column learned once and done again on next month's file (`npm run bench -- next-month FILE.csv 3` for the
// third column): three examples, spellings grouped in what they give, both as one recipe, kept and downloaded; then a
// changed copy of the file, whose columns stand the other way round, one under another heading and one missing, with 500
// rows more. The built add-on in dist/ is walked in Chromium by keys; STET_SCREENSHOTS names a folder for pictures. Fails
// when it takes more actions than it promises, or writes other rows than it says.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { openBrowser } from "../scripts/open-browser.mjs";

const MOST_TO_LEARN = 15;
const MOST_AGAIN = 4;

const [file = "", column = "1"] = process.argv.slice(2);
const path = resolve(file);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { nextMonth } = loadBundle("bench/next-month/next-month.ts");

const browser = await openBrowser();
process.env.STET_BROWSER = browser.wsEndpoint();
const { learned, grouped, again, problems } = await nextMonth(path, Number(column));
if (learned.actions > MOST_TO_LEARN) problems.push(`more than ${MOST_TO_LEARN} actions to learn it`);
if (again.actions > MOST_AGAIN) problems.push(`more than ${MOST_AGAIN} actions to do it again`);
console.log(
  `  ${learned.actions} actions (at most ${MOST_TO_LEARN}) from examples to a kept column of ${learned.rows} rows; ${grouped} cells grouped after that`,
);
console.log(
  `  next month: ${again.actions} actions (at most ${MOST_AGAIN}) for ${again.rows} rows, ${again.before} different values became ${again.after}; it says: ${again.says}`,
);
for (const each of problems) console.log(`    ${each}`);
if (problems.length > 0) process.exitCode = 1;
await browser.close();
