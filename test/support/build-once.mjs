import { build } from "../../scripts/build.mjs";

/** Tests of what runs on Google run against the built dist/, so it is built once, before any of them. */
export default async function buildOnce() {
  if (process.env.STET_SKIP_BUILD !== "1") await build({ quiet: true });
}
