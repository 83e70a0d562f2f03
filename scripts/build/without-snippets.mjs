import { readFile } from "node:fs/promises";

const HELPERS = /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]lib[\\/]getProviderHelper\.js$/;
const PACKAGE = /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]/;

/** Tasks whose answers are pictures, films or music, one a line in the package's table. */
const MAKES_MEDIA = /^ +"[\w-]+-to-(image|video|audio)": new .*,$/gm;

/**
 * Leaves out of a bundle what is never run here of @huggingface/inference: its code samples, 290 kB of templates and task
 * data, and the requests of tasks that Stet has no use for. The package does not declare itself free of side effects.
 */
export const withoutSnippets = {
  name: "without-snippets",
  setup(build) {
    build.onLoad(
      { filter: /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]snippets[\\/]index\.js$/ },
      () => ({
        contents: "export {}",
      }),
    );
    build.onLoad({ filter: HELPERS }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(MAKES_MEDIA, ""),
    }));
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, importer, kind, pluginData }) => {
      if (pluginData === RESOLVING || !PACKAGE.test(importer)) return undefined;
      return build
        .resolve(path, { resolveDir, importer, kind, pluginData: RESOLVING })
        .then((found) => ({ ...found, sideEffects: false }));
    });
  },
};

const RESOLVING = Symbol();
