// npm run performance: measures with `npm run bench -- beside --all --json` and writes docs/performance.md from it; `-- FILE`
// takes what was measured before and kept in a file. The machine should be quiet.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PAGE = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** By comparison: its heading, and what stands above its table. */
const ABOUT = {
  cold: [
    "Starting a formula",
    "Google reads the whole add-on again for each formula. This is the time to parse it, run it once and clean one cell that is clean already, beside the time to parse and run lodash, a well-known JavaScript library.",
  ],
  transforms: [
    "Cleaning a column",
    "100,000 headings, of which 60,000 are different. The floor is the shortest plain JavaScript that writes the same cells; it does not look for program code, web addresses or indentation, which Stet leaves as they are, and keeps nothing of what it changed to tell it when asked.",
  ],
  refine: [
    "Beside OpenRefine",
    "The same headings in OpenRefine, which runs without a window: four changes of the text, and clusters by two keys. Times are what a person waits for.",
  ],
  terminal: [
    "In the terminal",
    "`npm run sheet` on one column of a CSV file, beside Miller's `clean-whitespace` and the functions of DuckDB. Lines in megabytes give the most memory that the process held. Rules that decide by the whole column, such as `date`, read that column first.",
  ],
  recipe: [
    "A recipe over a long file",
    "`npm run sheet -- FILE --recipe RECIPE` with ten steps of every kind over a CSV file of two million rows, each rule looking at the cell alone, or one of them at its whole column; beside the nearest to it in Miller and in DuckDB.",
  ],
  profile: [
    "Checking a whole sheet",
    "All checks over all cells. The exponents say how the time grows: at 1, twice as many rows or columns take twice as long.",
  ],
  batching: [
    "Rows a minute with a model",
    "`HF_CLASSIFY` in a run of the sidebar, by a chat model that answers each request in one second. The clock is simulated: it counts the model's second, the usual time of Google's calls and the daily number of requests of a free Google account.",
  ],
  sidebar: [
    "A run in the sidebar",
    "Whole runs in Chromium. The emulated Google takes as long over each call as the real one, and the model one second a request. *Calls* is the time in which at least one such call was going on, which no program could save. The longest task is the longest time in which the page did not react to a key or a click, in processor time of its own thread.",
  ],
};

const BENCH = fileURLToPath(new URL("../bench/beside.mjs", import.meta.url));
const [file] = process.argv.slice(2);
const measured =
  file === undefined ? measure() : await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8");
// npm writes the command's name above what it prints.
const { machine, busy, results } = JSON.parse(measured.slice(measured.indexOf("{")));
await writeFile(PAGE, page());

function measure() {
  const { stdout } = spawnSync(process.execPath, [BENCH, "--all", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (!stdout.includes("{")) throw new Error("Nothing was measured.");
  return stdout;
}

function page() {
  const parts = Object.entries(results).map(([name, { lines, facts }]) => {
    const [heading = name, about = ""] = ABOUT[name] ?? [];
    const listed = facts.map((fact) => `- ${fact}`).join("\n");
    return [`## ${heading}`, about, lines.length > 0 && table(lines), listed].filter(Boolean).join("\n\n");
  });
  return `# How fast it is

\`npm run performance\` wrote this page from what \`npm run bench -- beside --json\` measured. No figure is typed by hand.

- Times are processor time, which other programs on the machine change little, unless a section says otherwise: of several
  rounds the median, and in brackets the fastest and the slowest. Both programs of a line ran in turns on one machine.
- *Found* is Stet's time divided by that of the other program, so that 0.5 is half as long; in lines without times it is
  what the line names.
- *Promised* is the most that is allowed: the bench fails where more is found.

Measured on ${machine}, with ${busy} when it ended.

${parts.join("\n\n")}
`;
}

function table(lines) {
  const rows = lines.map(({ what, sides, against, times, most, mostMs }) => [
    what,
    sides
      .map(
        ({ name, ms, from, to }) =>
          `${name} ${number(ms)} ms${from === to ? "" : ` (${number(from)}–${number(to)})`}`,
      )
      .join(", "),
    times === undefined ? "" : `${number(times)}${against ? ` × ${against}` : ""}`,
    most ?? (mostMs === undefined ? "" : `${number(mostMs)} ms`),
  ]);
  return [["What", "Time", "Found", "Promised"], ["---", "---", "---", "---"], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function number(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));
}
