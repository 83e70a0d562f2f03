import { join } from "node:path";

/** The folder of the add-on as it is built with every choice that `dist/` is built without, by the name that build-once.mjs has for it. */
export function builtAs(variant: "everything"): string {
  const builds = process.env.STET_BUILDS;
  if (!builds)
    throw new Error("Nothing was built: build-once.mjs does, before tests of what runs on Google.");
  return join(builds, variant);
}
