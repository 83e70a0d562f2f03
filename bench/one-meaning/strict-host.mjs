import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { loadBundle } from "../../scripts/load-bundle.mjs";

const SCRIPT = `import { runRecipe } from "./src/core/recipe/run-recipe.ts";
globalThis.made = (json) => {
  const { recipe, rows } = JSON.parse(json, (key, value) => (key === "at" && value === "end" ? -0 : value));
  const table = { headings: recipe.inputs, rows };
  const { rows: made, from, uncovered, unanswered } = runRecipe(recipe, table, recipe.inputs.map((_, at) => at));
  return JSON.stringify({ rows: made, from, uncovered, unanswered });
};`;

/** Our steps as Google runs them: in a script of their own in the emulated host, which has no more than Google's. */
export async function strictHost() {
  const { openPlayground } = loadBundle("playground/open.ts");
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "iife",
    target: "es2020",
    write: false,
  });
  const dist = mkdtempSync(join(tmpdir(), "one-meaning-"));
  writeFileSync(join(dist, "Code.js"), `${outputFiles[0].text}\nfunction run(json) { return made(json); }\n`);
  writeFileSync(join(dist, "appsscript.json"), JSON.stringify({ runtimeVersion: "V8", timeZone: "Etc/GMT" }));
  const { host, close } = await openPlayground({ dist, origins: {}, addon: false });
  return {
    run: async (json) => JSON.parse(await host.run("run", [json])),
    async close() {
      await close();
      rmSync(dist, { recursive: true });
    },
  };
}
