import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../scripts/build.mjs";
import { measure } from "./measure.mjs";
import { ROOT } from "./root.mjs";
import { interleaved, line } from "./rounds.mjs";
import { headings } from "./transforms/cells.mjs";

const DUCKDB = join(ROOT, "bench/beside/duckdb.mjs");
const FOLDER = join(ROOT, "node_modules/.cache/stet/beside");
const MOST = { times: 1.5, byCell: 150, byColumn: 300 };
const CLEAN = "=HF_CLEAN(B2:B)";
/** Rules that decide by the column: into one column, into six, and of a column in which no cell is like another. */
const BY_COLUMN = {
  dates: '=HF_CLEAN(C2:C, "date")',
  names: '=HF_CLEAN(B2:B, "name:people")',
  "different amounts": '=HF_CLEAN(D2:D, "number")',
};

/** `npm run sheet` on a column, beside Miller's `clean-whitespace` and DuckDB's functions: processor time, and the most memory of its process. */
export const terminal = {
  name: "terminal",
  async run() {
    await build({ quiet: true });
    mkdirSync(FOLDER, { recursive: true });
    const lines = [];
    const facts = [];
    for (const [rows, rounds] of [
      [100_000, 5],
      [1_000_000, 1],
    ]) {
      const file = write(rows);
      const stet = () => measure([process.execPath, "scripts/sheet.mjs", file, CLEAN]);
      const miller = () =>
        measure(["mlr", "--icsv", "--ocsv", "clean-whitespace", "then", "cut", "-f", "heading", file]);
      const duckdb = () => measure([process.execPath, DUCKDB, file]);
      const what = `${rows.toLocaleString("en")} rows`;
      const has = spawnSync("mlr", ["--version"]).status === 0;
      const hasDuckdb = spawnSync(process.execPath, [DUCKDB]).status === 0;
      if (!has) facts.push("Miller is not installed (Debian: apt-get install miller): Stet alone.");
      if (!hasDuckdb) facts.push("DuckDB is not installed: see bench/beside/duckdb.mjs.");
      const sides = {
        Stet: () => stet().ms,
        ...(has && { Miller: () => miller().ms }),
        ...(hasDuckdb && { DuckDB: () => duckdb().ms }),
      };
      lines.push(
        line(what, await interleaved(sides, rounds), has ? { against: "Miller", most: MOST.times } : {}),
      );
      for (const [kind, formula] of Object.entries(BY_COLUMN)) {
        const { ms, megabytes } = measure([process.execPath, "scripts/sheet.mjs", file, formula]);
        lines.push({
          what: `${what}, ${kind} by column: ${(ms / 1000).toFixed(1)} s; megabytes`,
          sides: [],
          times: megabytes,
          most: MOST.byColumn,
        });
      }
      lines.push({
        what: `${what}, by cell: megabytes`,
        sides: [],
        times: stet().megabytes,
        most: MOST.byCell,
      });
      if (has) facts.push(`${what}: Miller takes ${miller().megabytes} megabytes`);
      if (hasDuckdb) facts.push(`${what}: DuckDB takes ${duckdb().megabytes} megabytes`);
    }
    return { lines, facts };
  },
};

/** A CSV file of ids, headings, dates, and amounts that are all different. */
function write(rows) {
  const texts = headings(100_000, 60_000);
  const file = join(FOLDER, `${rows}.csv`);
  writeFileSync(file, "id,heading,day,amount\n");
  for (let from = 0; from < rows; from += 10_000) {
    const some = Array.from({ length: 10_000 }, (_, at) => from + at);
    appendFileSync(
      file,
      some
        .map(
          (row) =>
            `${row},${texts[row % texts.length]},${1 + (row % 28)}/12/20${10 + (row % 13)},$${1000 + row}.${10 + (row % 89)}\n`,
        )
        .join(""),
    );
  }
  return file;
}
