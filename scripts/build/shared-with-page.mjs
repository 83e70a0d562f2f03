import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

const IMPORTS = /^import \* as (\w+) from "([^"]+)";$/gm;

/** Marks a path that is being resolved already. */
const RESOLVING = Symbol();

/**
 * Has a script take from the page what the page shares with it, in place of carrying it along: the modules that `list`
 * imports, under the names they have there.
 */
export function sharedWithPage(list) {
  const packages = createRequire(list);
  const names = new Map(
    [...readFileSync(list, "utf8").matchAll(IMPORTS)].map(([, name, path]) => [
      path.startsWith(".") ? resolve(dirname(list), path) : packages.resolve(path),
      name,
    ]),
  );
  return {
    name: "shared-with-page",
    setup(build) {
      build.onResolve({ filter: /^\.|^preact/ }, async ({ path, resolveDir, importer, kind, pluginData }) => {
        if (pluginData === RESOLVING) return undefined;
        const found = path.startsWith(".")
          ? (await build.resolve(path, { resolveDir, importer, kind, pluginData: RESOLVING })).path
          : packages.resolve(path);
        const name = names.get(found);
        return name === undefined ? undefined : { path: name, namespace: "shared" };
      });
      build.onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => ({
        contents: `module.exports = self.StetShared.${path};`,
      }));
    },
  };
}
