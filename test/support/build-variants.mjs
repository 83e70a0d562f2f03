// Builds the add-on several times in one process, of the same pages: a list of options each time, all of them as JSON.
import { buildOptions } from "../../scripts/build/build-options.mjs";
import { build, buildPages } from "../../scripts/build.mjs";

const pages = buildPages();
for (const options of JSON.parse(process.argv[2]))
  await build({ ...buildOptions(options), pages, quiet: true });
