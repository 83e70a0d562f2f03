import { readFile } from "node:fs/promises";

const HELPERS = /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]lib[\\/]getProviderHelper\.js$/;
const PROVIDERS = /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]providers[\\/][\w-]+\.js$/;
const PACKAGE = /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]/;

/** Tasks whose answers are pictures, films or music, one a line in the package's table. */
const MAKES_MEDIA = /^ +"[\w-]+-to-(image|video|audio)": new .*,$/gm;

/** Methods that wait: they read answers, files and queues, which the hosts do here. */
const WAITS = /^ {4}async \w+\(.*\) \{\n(?:.*\n)*? {4}\}\n/gm;

/**
 * Leaves out of a bundle what is never run here of @huggingface/inference: its code samples, 290 kB of templates and task
 * data, the requests of tasks that Stet has no use for, and whatever waits. The package does not declare itself free of side
 * effects.
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
    build.onLoad({ filter: PROVIDERS }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(WAITS, ""),
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
