// Builds the add-on with the options that it is told, as JSON. Started by build-once.mjs with a channel: of those that are
// started together the first builds the pages, which are the same in all, into a file, and says so; any other waits until it
// is told to read it.
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { buildOptions } from "../../scripts/build/build-options.mjs";
import { build, buildPages } from "../../scripts/build.mjs";

const [options, file, isFirst] = JSON.parse(process.argv[2]);
const told = async () => {
  await once(process, "message");
  return JSON.parse(await readFile(file, "utf8"));
};
const pages = isFirst ? buildPages() : told();
const handedOver = isFirst && pages.then(handOver);
await build({ ...buildOptions(options), pages, quiet: true });
await handedOver;
process.disconnect();

async function handOver(built) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(built));
  await new Promise((resolve) => process.send("The pages are there.", resolve));
}
