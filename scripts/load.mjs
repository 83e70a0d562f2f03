import { build } from "esbuild";
import { madeOnce } from "./build/made-once.mjs";

/** Imports a TypeScript module of the core into a script, as it stands when it is first asked for. Returns its exports. */
export const load = madeOnce(async (path) => {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
});
