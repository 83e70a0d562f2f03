import { join } from "node:path";

/** The folder of the add-on as it is built with other choices than `dist/`, by the name that build-once.mjs has for them. */
export function builtAs(variant: "background" | "everything"): string {
  const builds = process.env.STET_BUILDS;
  if (!builds)
    throw new Error("Nothing was built: build-once.mjs does, before tests of what runs on Google.");
  return join(builds, variant);
}
