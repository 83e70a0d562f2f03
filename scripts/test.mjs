// Runs every test; arguments go to jest, so `npm test -- test/core` runs a part, which builds and opens only what it needs.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["jest", ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
