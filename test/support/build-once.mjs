import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleShared } from "./shared-modules.mjs";

const CACHE = resolve("node_modules/.cache/stet");
/** Everything that a build reads; which packages it reads, the lock file says. */
const SOURCES = [
  ...["src", "sidebar", "appsscript.json", "package-lock.json"],
  ...["scripts/build", "scripts/build.mjs", "scripts/load.mjs"],
];
/** The options of each variant; each is built by a process of its own, at the same time as the other. */
export const VARIANTS = {
  usual: [],
  everything: ["--background", "--drive", "--oauth-client", "playground"],
};
/** The file of the pages, for tests that build again. */
const PAGES = "pages.json";
const DAY = 24 * 3600 * 1000;

/**
 * Tests of what runs on Google run against the built add-on, so it is built once a run, before any of them: as `dist/` and
 * with every choice. What was built of the same sources before is used again.
 */
export default async function buildOnce() {
  if (process.env.STET_BUILDS) return;
  const builds = join(CACHE, `builds-${await fingerprint()}`);
  await Promise.all([bundleShared(), existsSync(builds) ? undefined : buildAll(builds)]);
  process.env.STET_BUILDS = builds;
  process.env.STET_PAGES = join(builds, PAGES);
  await mkdir("dist", { recursive: true });
  for (const name of await readdir(join(builds, "usual"))) {
    const partial = join("dist", `.${name}.${process.pid}`);
    await cp(join(builds, "usual", name), partial);
    await rename(partial, join("dist", name));
  }
}

async function buildAll(builds) {
  const partial = `${builds}.${process.pid}`;
  const [first, ...others] = Object.entries(VARIANTS).map(([name, options], index) => {
    const told = JSON.stringify([
      [...options, "--out", join(partial, name)],
      join(partial, PAGES),
      index === 0,
    ]);
    return fork("test/support/build-variant.mjs", [told], { execArgv: [] }); // Jest's are for what runs a moment.
  });
  first.once("message", (word) => {
    for (const other of others) other.send(word);
  });
  const all = [first, ...others];
  await Promise.all(all.map(untilItEnds)).catch((error) => {
    for (const each of all) each.kill(); // Or one would wait for pages for ever.
    throw error;
  });
  await removeOld();
  await rename(partial, builds).catch(async (error) => {
    if (!existsSync(builds)) throw error; // Another run was quicker with the same sources.
    await rm(partial, { recursive: true });
  });
}

/** @throws Error where it has not done what it was started for; why stands on the screen. */
async function untilItEnds(child) {
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error("The add-on could not be built for the tests.");
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
