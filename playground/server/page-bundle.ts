import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** Everything under here may end up in the page, and the lock file says which packages do. */
const SOURCES = [
  "playground/page",
  "playground/server/wire.ts",
  "playground/book.ts",
  "playground/stand-in-token.ts",
  "package-lock.json",
];
const CACHE = "node_modules/.cache/stet";

/**
 * Bundles the page, unless the same sources were bundled before.
 *
 * @returns The folder of index.html and what it asks for, and of google-script.js, which goes into sidebars.
 */
export async function bundlePage(): Promise<string> {
  const folder = resolve(CACHE, `page-${await fingerprint(SOURCES)}`);
  if (await exists(join(folder, "index.html"))) return folder;

  const partial = `${folder}.${process.pid}`;
  const common = {
    bundle: true,
    minify: true,
    target: "es2022",
    outdir: partial,
    logLevel: "error",
  } as const;
  await build({
    ...common,
    entryPoints: ["playground/page/main.ts", "playground/page/page.css"],
    format: "esm",
    splitting: true,
    loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl" },
  });
  await build({ ...common, entryPoints: ["playground/page/google-script.ts"], format: "iife" });
  for (const file of ["index.html", "icon.svg"]) await cp(join("playground/page", file), join(partial, file));

  await removeOthers();
  await rename(partial, folder).catch(async (error) => {
    if (!(await exists(folder))) throw error; // Another process was quicker with the same page.
    await rm(partial, { recursive: true });
  });
  return folder;
}

async function fingerprint(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    const files = (await stat(path)).isDirectory()
      ? (await readdir(path)).sort().map((name) => join(path, name))
      : [path];
    for (const file of files) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Bundles of older sources, unless somebody may still be serving them. */
async function removeOthers(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const dayAgo = Date.now() - 24 * 3600 * 1000;
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    if (name.startsWith("page-") && (await stat(path)).mtimeMs < dayAgo) await rm(path, { recursive: true });
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
