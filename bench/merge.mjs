// A reporter's merge of the spellings of a column: how many actions it takes, by mouse and by keyboard, to look through
// all groups, correct the target of one by hand, change the cells and take it back (`npm run bench -- merge FILE.csv 2`
// for the second column). The built add-on in dist/ is walked in Chromium; STET_SCREENSHOTS names a folder for pictures.
// Fails when it takes more than it promises, or leaves another sheet than it says.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { openBrowser } from "../scripts/open-browser.mjs";

const MOST_ACTIONS = 25;

const [file = "", column = "1"] = process.argv.slice(2);
const path = resolve(file);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { mergeSpellings } = loadBundle("bench/merge/merge.ts");

const browser = await openBrowser();
process.env.STET_BROWSER = browser.wsEndpoint();
for (const way of ["mouse", "keyboard"]) {
  const { actions, groups, changed, before, after, problems } = await mergeSpellings(
    path,
    Number(column),
    way,
  );
  const wrong = actions > MOST_ACTIONS ? [...problems, `more than ${MOST_ACTIONS} actions`] : problems;
  console.log(
    `  by ${way}: ${actions} actions (at most ${MOST_ACTIONS}) for ${groups} groups; ${changed} cells changed, ${before} different values became ${after}`,
  );
  for (const each of wrong) console.log(`    ${each}`);
  if (wrong.length > 0) process.exitCode = 1;
}
await browser.close();
