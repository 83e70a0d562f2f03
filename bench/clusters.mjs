// How long it takes to find all pairs within two letters of each other among 100,000 different names, and how much
// memory; and the longest piece between two breaths, in which a page would stand still.
import { load } from "../scripts/load.mjs";
import { seeded } from "./seeded.mjs";

const { neighbours } = await load("src/core/cluster/neighbours.ts");

const NAMES = 100_000;
const SECONDS = 15;
const MEGABYTES = 300;
const PIECE = 100;

const names = namesOf(NAMES, Number(process.env.SEED ?? 1));
const nearest = measured(neighbours(names, 2));
console.log(`${NAMES} names at radius 2: ${nearest.result.length} pairs, ${told(nearest)}`);
process.exitCode = nearest.seconds < SECONDS && nearest.megabytes < MEGABYTES ? 0 : 1;

function measured(task) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  let [longest, most] = [0, before];
  for (;;) {
    const began = performance.now();
    const step = task.next();
    longest = Math.max(longest, performance.now() - began);
    most = Math.max(most, process.memoryUsage.rss());
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(start);
    return { result: step.value, seconds: (user + system) / 1e6, megabytes: (most - before) / 1e6, longest };
  }
}

function told({ seconds, megabytes, longest }) {
  return `${seconds.toFixed(1)} s of processor time (${SECONDS} at most), ${megabytes.toFixed(0)} MB more (${MEGABYTES} at most), longest piece ${longest.toFixed(0)} ms (${PIECE} wished)`;
}

/** Different names of two or three words made of syllables, as crowded as those of a large register. */
function namesOf(count, seed) {
  const given =
    "john mary robert patricia michael linda william elizabeth david barbara richard susan joseph jessica thomas sarah charles karen".split(
      " ",
    );
  const syllables =
    "ba be bi bo bu ca ce co da de di do fa fe ga go ha he hi ja ka ke ki la le li lo ma me mi mo na ne no pa pe ra re ro sa se so ta te ti to va ve wi wo ya za son berg man ton ley er ski ez".split(
      " ",
    );
  const random = seeded(seed);
  const draw = (most) => Math.floor(random() * most);
  const made = new Set();
  while (made.size < count) {
    const family = Array.from({ length: 2 + draw(3) }, () => syllables[draw(syllables.length)]).join("");
    const initial = draw(3) === 0 ? ` ${String.fromCharCode(97 + draw(26))}` : "";
    made.add(`${given[draw(given.length)]}${initial} ${family}`);
  }
  return [...made];
}
