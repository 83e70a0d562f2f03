import { join } from "node:path";
import { build } from "esbuild";

/**
 * `import code from "./worker.ts?text"`: the bundled module as a text, to start a worker from. What went into it is added
 * to `metafiles`.
 */
export const moduleAsText = (metafiles) => ({
  name: "module-as-text",
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -"?text".length)),
      namespace: "module-as-text",
    }));
    onLoad({ filter: /.*/, namespace: "module-as-text" }, async ({ path }) => {
      const { target, minify, charset, supported } = initialOptions;
      const { outputFiles, metafile } = await build({
        entryPoints: [path],
        bundle: true,
        format: "iife",
        write: false,
        metafile: true,
        legalComments: "none",
        logLevel: "error",
        target,
        minify,
        charset,
        supported,
      });
      metafiles.push(metafile);
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
});
