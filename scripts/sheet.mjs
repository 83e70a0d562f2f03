import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/stet/sheet-${process.pid}.cjs`;

// Node 20 runs no TypeScript, and the spreadsheet engine loads as CommonJS only.
buildSync({
  entryPoints: [`${root}playground/cli/sheet.ts`],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { sheet } = createRequire(import.meta.url)(bundle);
process.exitCode = await sheet(process.argv.slice(2), { print: console.log, tell: console.error });
