// `npm run bench` runs every bench, `npm run bench -- batching --json` one of them with its flags.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** In the order in which they run; each is a script of its name beside this file. */
const BENCHES = [
  "batching",
  "beside",
  "forgeries",
  "laws",
  "replies",
  "rules",
  "sidebar",
  "speech",
  "fuzz",
  "spending",
  "calls",
  "clusters",
  "terminal",
  "truth",
  "undo",
];
/** Only when named: each takes an hour, or what the others do not need, such as a file. */
const ON_DEMAND = [
  "again",
  "chaos",
  "counts",
  "guards",
  "merge",
  "mutations",
  "next-month",
  "one-meaning",
  "openrefine",
];

/** Comparisons of the bench "beside" that can be named alone. */
const BESIDE = ["cold", "transforms", "profile", "refine"];

const [named, ...others] = process.argv.slice(2);
const [first, ...rest] = BESIDE.includes(named) ? ["beside", named, ...others] : [named, ...others];
const isNamed = first !== undefined && !first.startsWith("-");
const names = isNamed ? [first] : BENCHES;
const flags = isNamed ? rest : [named, ...others].filter((word) => word !== undefined);

let worst = 0;
for (const name of names) {
  if (![...BENCHES, ...ON_DEMAND].includes(name)) {
    console.error(`There is no bench "${name}". There are: ${[...BENCHES, ...ON_DEMAND].join(", ")}.`);
    process.exit(1);
  }
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...flags], { stdio: "inherit" });
  worst = Math.max(worst, status ?? 1);
}
process.exit(worst);
