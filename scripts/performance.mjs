// npm run performance -- FILE: writes docs/performance.md from what `npm run bench -- beside --json > FILE` measured.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PAGE = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** By comparison: what stands above its table. */
const ABOUT = {
  cold: "**Start of a formula.** Each formula reads the add-on anew: parse and evaluate it, and answer a clean cell; beside lodash, the package's main file, parsed and evaluated.",
  transforms:
    "**Transforms.** 100,000 headings, 60,000 different. The floor is the shortest plain JavaScript that writes the same cells; of code, addresses and indentation, which Stet leaves alone, it knows nothing.",
  terminal:
    "**Terminal.** `npm run sheet` on one column of a CSV file, beside Miller's `clean-whitespace`; megabytes are the most that stood in memory.",
  profile: "**Profile.** All checks over a whole sheet, and how their time grows: 1 is as fast as the sheet.",
};

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file: npm run bench -- beside --json > FILE, then npm run performance -- FILE");
  process.exit(1);
}
const { machine, busy, results } = JSON.parse(
  await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8"),
);
await writeFile(PAGE, page());

function page() {
  const parts = Object.entries(results).map(([name, { lines, facts }]) =>
    [ABOUT[name] ?? name, table(lines), facts.map((fact) => `- ${fact}`).join("\n")]
      .filter(Boolean)
      .join("\n\n"),
  );
  return `# How fast it is

Written by \`npm run performance\` from what \`npm run bench -- beside --json\` measured; no figure is typed. Times are
processor time, medians of rounds in turns, both sides in one run after their results were compared. Measured on ${machine}, with
${busy} while it ran.

${parts.join("\n\n")}
`;
}

function table(lines) {
  const rows = lines.map(({ what, sides, against, times, most, mostMs }) => [
    what,
    sides
      .map(({ name, ms, from, to }) => `${name} ${number(ms)} ms (${number(from)}–${number(to)})`)
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
