// Runs every test; arguments go to jest, so `npm test -- test/core` runs a part, which builds and opens only what it needs.
import { spawnSync } from "node:child_process";

/**
 * Bytes of bytecode that a function runs before V8 thinks about optimising it. Every execution of the add-on is a fresh
 * context, in which it would begin again to optimise what is over before that is done, at a quarter of what it takes. And
 * what has been compiled is kept, as most of it is called again, if only in a later file: that is another twentieth.
 */
const V8 = ["--interrupt-budget=1000000", "--no-flush-bytecode"];

const jest = [...V8, "node_modules/jest/bin/jest.js", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit" });
process.exit(status ?? 1);
