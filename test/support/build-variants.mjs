// Builds the add-on several times in one process: a list of options each time, all of them as JSON. Started by
// build-once.mjs with a channel: the process that is told to builds the pages, which are the same in all, and tells them to
// whoever started it; any other is told them.
import { once } from "node:events";
import { buildOptions } from "../../scripts/build/build-options.mjs";
import { build, buildPages } from "../../scripts/build.mjs";

const [orders, hasPages] = process.argv.slice(2).map((argument) => JSON.parse(argument));
const pages = hasPages ? buildPages() : once(process, "message").then(([told]) => told);
if (hasPages) void pages.then((built) => process.send(built));
for (const options of orders) await build({ ...buildOptions(options), pages, quiet: true });
process.disconnect();
