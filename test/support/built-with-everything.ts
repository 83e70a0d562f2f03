import { join } from "node:path";

/** The folder of the add-on with every choice that `dist/` is built without. */
export function builtWithEverything(): string {
  const builds = process.env.STET_BUILDS;
  if (!builds)
    throw new Error("Nothing was built: build-once.mjs does, before tests of what runs on Google.");
  return join(builds, "everything");
}
