// Whether every count that the sidebar shows of a column, on its card, in the list of its values and, before and after, on
// the screens that change something, is the one that a plain script makes: over all columns of a table made by seed, or
// of a CSV file, every CSV file of a folder, or samples/newsroom.json (`npm run bench -- counts FILE`). The built add-on in dist/ is asked, in
// Chromium. `--columns 3-5,9` takes these columns alone, so that a long table can be gone on with, and `--screens
// findings,form` these screens.
import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { openBrowser } from "../scripts/open-browser.mjs";
import { seeded } from "./seeded.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { columns: { type: "string" }, screens: { type: "string" } },
});
const files = positionals.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.csv$/i.test(name))
        .map((name) => resolve(path, name))
    : [resolve(path)],
);
const columns = options.columns?.split(",").flatMap((part) => {
  const [from, to = from] = part.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
});

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { compareFile, compareSeeded } = loadBundle("bench/counts/counts.ts");

const browser = await openBrowser();
process.env.STET_BROWSER = browser.wsEndpoint();
const wanted = {
  columns,
  screens: options.screens?.split(","),
  onScreen: (screen, compared, seconds) =>
    console.error(`    ${screen}: ${compared} so far, ${seconds.toFixed(1)} s`),
  onColumn: ({ column, heading, counts, listed, walked, seconds, differences }) => {
    const took = Object.entries(seconds).map(([screen, each]) => `${screen} ${each.toFixed(1)}`);
    console.log(
      `  column ${column} ${heading}: ${counts} + ${listed} + ${walked}, ${differences.length} differ; ${took.join(", ")} s`,
    );
    for (const line of differences) console.log(`    ${line}`);
  },
};
const seed = Number(process.env.SEED ?? 1);
const tables =
  files.length > 0
    ? files.map((file) => () => compareFile(file, wanted))
    : [() => compareSeeded(`seed ${seed}`, seeded(seed), wanted)];
let wrong = 0;
for (const compare of tables) {
  const { name, rows, columns, counts, listed, walked, longest, differences, unmet } = await compare();
  wrong += differences;
  console.log(
    `${name}: ${columns} columns of ${rows} rows, ${counts} counts on cards and ${listed} in lists, ${walked} on other screens, ${differences} differ; longest task ${longest} ms`,
  );
  if (unmet.length > 0) console.log(`  not met: ${unmet.join(", ")}`);
}
await browser.close();
process.exitCode = wrong > 0 ? 1 : 0;
