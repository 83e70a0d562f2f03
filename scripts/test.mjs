// Runs every test. Arguments go to jest, so `npm test -- test/core` runs a part.
import { spawnSync } from "node:child_process";
import { needBrowser } from "./find-browser.mjs";

try {
  process.env.CHROMIUM = needBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { status } = spawnSync("npx", ["jest", ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
