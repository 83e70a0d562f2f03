// npm run performance: measures with `npm run bench -- beside --json` and writes docs/performance.md from it; `-- FILE` takes
// what was measured before and kept in a file. A quiet machine is what it takes.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PAGE = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** By comparison: what stands above its table. */
const ABOUT = {
  cold: "**Start of a formula.** Each formula reads the add-on anew: parse and evaluate it, and answer a clean cell; beside lodash, the package's main file, parsed and evaluated.",
  transforms:
    "**Transforms.** 100,000 headings, 60,000 different. The floor is the shortest plain JavaScript that writes the same cells; of code, addresses and indentation, which Stet leaves alone, it knows nothing.",
  refine:
    "**Beside OpenRefine.** Debian's OpenRefine, headless, on the same 100,000 headings: four transforms, and clusters by a key; the time that a person waits.",
  terminal:
    "**Terminal.** `npm run sheet` on one column of a CSV file, beside Miller's `clean-whitespace` and DuckDB's own functions; megabytes are the most that stood in memory.",
  profile: "**Profile.** All checks over a whole sheet, and how their time grows: 1 is as fast as the sheet.",
  batching:
    "**Rows a minute.** HF_CLASSIFY by a chat model in a run of the sidebar: its planner on a virtual clock, with a service that takes a second, the time of Google's calls, all checks of answers, and the requests a day of a consumer's account.",
  sidebar:
    "**Sidebar.** Whole runs in Chromium on the emulated host, whose calls take as long as Google's and whose service a second; beside the time in which at least one of those calls was under way. The longest task is how long the page stood still.",
};

const BENCH = fileURLToPath(new URL("../bench/beside.mjs", import.meta.url));
const [file] = process.argv.slice(2);
const measured =
  file === undefined ? measure() : await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8");
// npm writes the command's name above what it prints.
const { machine, busy, results } = JSON.parse(measured.slice(measured.indexOf("{")));
await writeFile(PAGE, page());

function measure() {
  const { stdout } = spawnSync(process.execPath, [BENCH, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (!stdout.includes("{")) throw new Error("Nothing was measured.");
  return stdout;
}

function page() {
  const parts = Object.entries(results).map(([name, { lines, facts }]) =>
    [ABOUT[name] ?? name, table(lines), facts.map((fact) => `- ${fact}`).join("\n")]
      .filter(Boolean)
      .join("\n\n"),
  );
  return `# How fast it is

Written by \`npm run performance\` from what \`npm run bench -- beside --json\` measured; no figure is typed. Times are
processor time unless said otherwise, medians of rounds in turns, both sides in one run after their results were compared. Measured on ${machine}, with
${busy} while it ran.

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
    most ?? (mostMs === undefined ? "" : `${mostMs} ms`),
  ]);
  return [["What", "Time", "Found", "Promised"], ["---", "---", "---", "---"], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function number(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));
}
