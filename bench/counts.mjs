// Whether every count that the sidebar shows of a column, on its card, in the list of its values and, before and after, on
// the screens that change something, is the one that a plain script makes: over all columns of a table made by seed, and
// of every CSV file of a folder that is given (`npm run bench -- counts FOLDER`). The built add-on in dist/ is asked, in
// Chromium.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { openBrowser } from "../scripts/open-browser.mjs";
import { seeded } from "./seeded.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { compareFile, compareSeeded } = loadBundle("bench/counts/counts.ts");

const folder = process.argv.slice(2).find((word) => !word.startsWith("-"));
const files = folder
  ? readdirSync(folder)
      .filter((name) => /\.csv$/i.test(name))
      .map((name) => join(folder, name))
  : [];

const browser = await openBrowser();
process.env.STET_BROWSER = browser.wsEndpoint();
let wrong = 0;
const tell = ({ name, rows, columns, counts, listed, walked, longest, differences }) => {
  wrong += differences.length;
  console.log(
    `  ${name}: ${columns} columns of ${rows} rows, ${counts} counts on cards and ${listed} in lists, ${walked} on other screens, ${differences.length} differ; longest task ${longest} ms`,
  );
  for (const line of differences.slice(0, 20)) console.log(`    ${line}`);
};
const seed = Number(process.env.SEED ?? 1);
tell(await compareSeeded(`seed ${seed}`, seeded(seed)));
for (const file of files) tell(await compareFile(file));
await browser.close();
process.exitCode = wrong > 0 ? 1 : 0;
