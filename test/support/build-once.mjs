import { build } from "../../scripts/build.mjs";
import { bundleEngine } from "./spreadsheet-engine.mjs";

/** Tests of what runs on Google run against the built dist/, so it is built once a run, before any of them. */
export default async function buildOnce() {
  if (process.env.STET_BUILT === "1") return;
  process.env.STET_BUILT = "1";
  await Promise.all([
    bundleEngine(),
    process.env.STET_SKIP_BUILD === "1" ? undefined : build({ quiet: true }),
  ]);
}
