import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { bundleShared } from "./shared-modules.mjs";

const CACHE = resolve("node_modules/.cache/stet");
/** Everything that a build reads; which packages it reads, the lock file says. */
const SOURCES = [
  ...["src", "sidebar", "appsscript.json", "package-lock.json"],
  ...["scripts/build", "scripts/build.mjs", "scripts/load.mjs"],
];
/** The options of each variant. */
export const VARIANTS = {
  everything: ["--background", "--drive", "--oauth-client", "playground"],
  usual: [],
  background: ["--background"],
  drive: ["--drive"],
  "sign-in": ["--oauth-client", "playground"],
};
/** Each list is built by a process of its own, at the same time as the other. */
const SIDE_BY_SIDE = [
  ["usual", "background"],
  ["everything", "drive", "sign-in"],
];
const run = promisify(execFile);
const DAY = 24 * 3600 * 1000;

/**
 * Tests of what runs on Google run against the built add-on, so it is built once a run, before any of them: as `dist/` and
 * as the variants that `builtAs` names. What was built of the same sources before is used again.
 */
export default async function buildOnce() {
  if (process.env.STET_BUILDS) return;
  const builds = join(CACHE, `builds-${await fingerprint()}`);
  await Promise.all([bundleShared(), existsSync(builds) ? undefined : buildAll(builds)]);
  process.env.STET_BUILDS = builds;
  await mkdir("dist", { recursive: true });
  for (const name of await readdir(join(builds, "usual"))) {
    const partial = join("dist", `.${name}.${process.pid}`);
    await cp(join(builds, "usual", name), partial);
    await rename(partial, join("dist", name));
  }
}

async function buildAll(builds) {
  const partial = `${builds}.${process.pid}`;
  await Promise.all(
    SIDE_BY_SIDE.map((names) => {
      const orders = names.map((name) => [...VARIANTS[name], "--out", join(partial, name)]);
      return run(process.execPath, ["test/support/build-variants.mjs", JSON.stringify(orders)]);
    }),
  );
  await removeOld();
  await rename(partial, builds).catch(async (error) => {
    if (!existsSync(builds)) throw error; // Another run was quicker with the same sources.
    await rm(partial, { recursive: true });
  });
}

async function fingerprint() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const inside = (await stat(source)).isDirectory() ? await readdir(source, { recursive: true }) : [""];
    for (const path of inside.sort().map((name) => join(source, name)))
      if ((await stat(path)).isFile()) hash.update(path).update(await readFile(path));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Removes builds of older sources, unless another run may still be using them. */
async function removeOld() {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    if (name.startsWith("builds-") && (await stat(path)).mtimeMs < Date.now() - DAY)
      await rm(path, { recursive: true });
  }
}
