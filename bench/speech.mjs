// How well the playground's speech recognition hears people and programs, through the built add-on in dist/: the share
// of words that are wrong, by source. Fails when people are heard worse than promised. Needs the Debian packages below.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "../scripts/load-bundle.mjs";

/** The most words of people's recordings that may be wrong, as a share. */
const PROMISED = { people: 0.25, "people, a few words": 0, "people, other formats": 0 };
const PROGRAMS = ["pocketsphinx_batch", "espeak-ng", "flite", "ffmpeg"];
const PACKAGES = "pocketsphinx pocketsphinx-en-us pocketsphinx-testdata espeak-ng flite ffmpeg";

const folders = (process.env.PATH ?? "").split(delimiter);
const missing = PROGRAMS.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
if (missing.length > 0) {
  console.error(`Missing: ${missing.join(", ")}. On Debian: apt-get install ${PACKAGES}`);
  process.exit(1);
}

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const { hear } = loadBundle("bench/speech/speech.ts");

const recordings = await hear();
const share = (source) => {
  const of = recordings.filter((each) => each.source.startsWith(source));
  const sum = (what) => of.reduce((total, each) => total + each[what], 0);
  return sum("errors") / sum("words");
};
const shares = Object.fromEntries(
  [...new Set(["people", ...recordings.map(({ source }) => source)])].map((source) => [
    source,
    share(source),
  ]),
);
const percent = (value) => `${(100 * value).toFixed(0)} %`;
const broken = Object.entries(PROMISED)
  .filter(([source, most]) => !(shares[source] <= most))
  .map(([source, most]) => `${source}: ${percent(shares[source])} of words wrong, not ${percent(most)}`);

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ recordings, shares, broken }, null, 2));
} else {
  for (const { file, said, heard, errors } of recordings) {
    console.log(`\n${file}\n  said   ${said}`);
    if (errors > 0) console.log(`  heard  ${heard}`);
  }
  console.log("\nShare of words that are wrong");
  for (const [source, value] of Object.entries(shares))
    console.log(`  ${source.padEnd(24)} ${percent(value).padStart(6)}`);
  for (const line of broken) console.log(`\nBroken promise: ${line}`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
