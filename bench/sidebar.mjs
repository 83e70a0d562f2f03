// How long the sidebar keeps a person waiting while it works through 10,000 rows. Fails when any of its tasks takes
// longer than it promises. The built add-on in dist/ is measured; `npm run bench -- sidebar "rows split"` does one deed.
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";
import { openBrowser } from "../scripts/open-browser.mjs";

/** Milliseconds. */
const PROMISED = 100;

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const { longTasks } = loadBundle("bench/sidebar/long-tasks.ts");

const browser = await openBrowser();
process.env.STET_BROWSER = browser.wsEndpoint();
const runs = await longTasks(process.argv.slice(2).filter((each) => each !== "--json"));
await browser.close();
const broken = runs
  .filter(({ longest }) => longest > PROMISED)
  .map(({ name, longest }) => `${name}: a task of ${longest.toFixed(0)} ms`);
if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ runs, broken }, null, 2));
} else {
  for (const { name, rows, requests, seconds, longest } of runs) {
    console.log(
      `  ${name.padEnd(24)} ${rows} rows ${String(requests).padStart(4)} requests ${seconds.toFixed(1).padStart(6)} s  longest task ${longest.toFixed(0)} ms`,
    );
  }
  for (const line of broken) console.log(`\nBroken promise: ${line}`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
