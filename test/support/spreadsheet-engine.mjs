import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const CACHE = ".cache";

/** The packages of the spreadsheet engine that the playground's Node side imports, and the name each has in the bundle. */
const PACKAGES = {
  "@univerjs/core/facade": "coreFacade",
  "@univerjs/core": "core",
  "@univerjs/engine-formula": "engineFormula",
  "@univerjs/sheets-formula": "sheetsFormula",
  "@univerjs/sheets": "sheets",
};

/** What the tests' modules are mapped to: a file a package, all from the one bundle, which `engine-environment.cjs` holds. */
export const ENGINE = Object.fromEntries(
  Object.entries(PACKAGES).map(([name, part]) => [`^${name}$`, `<rootDir>/${CACHE}/${part}.cjs`]),
);

/**
 * Bundles the spreadsheet engine into one file, once for each set of versions: a test file that loads it module by module
 * spends three seconds on nothing else.
 */
export async function bundleEngine() {
  const lock = readFileSync("package-lock.json", "utf8");
  const outfile = join(CACHE, `engine-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}.cjs`);
  if (existsSync(outfile)) return;
  mkdirSync(CACHE, { recursive: true });
  const partial = `${outfile}.${process.pid}`;
  await build({
    stdin: {
      contents: Object.entries(PACKAGES)
        .map(([name, part]) => `export * as ${part} from "${name}";`)
        .join("\n"),
      resolveDir: process.cwd(),
    },
    outfile: partial,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
  });
  renameSync(partial, outfile);
  for (const part of Object.values(PACKAGES)) {
    writeFileSync(
      join(CACHE, `${part}.cjs`),
      `module.exports = spreadsheetEngine("./${outfile.split(/[\\/]/).at(-1)}").${part};\n`,
    );
  }
}
