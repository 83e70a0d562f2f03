import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { rowsOf } from "./tables.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const { suggestions } = await load(join(ROOT, "src/core/profile/profile.ts"));
const { applyFixes } = await load(join(ROOT, "src/core/profile/apply-fix.ts"));

/** The dirty side of each table, mended by what the profile itself suggests; a case is a row. */
export const profiles = {
  folder: "tables",
  read: (folder) =>
    readdirSync(folder)
      .sort()
      .filter(
        (name) => existsSync(join(folder, name, "dirty.csv")) && existsSync(join(folder, name, "clean.csv")),
      )
      .flatMap((name) => mended(name, join(folder, name))),
};

function mended(name, folder) {
  const [headings, ...dirty] = rowsOf(join(folder, "dirty.csv"));
  const [, ...truth] = rowsOf(join(folder, "clean.csv"));
  const columns = headings.map((_, at) => dirty.map((row) => row[at] ?? ""));
  const accepted = suggestions({ headings, columns });
  const after = applyFixes(
    { headings, columns },
    accepted.map(({ fix }) => fix),
  );
  const formula = `profile, ${accepted.length} suggestions accepted`;
  return dirty.map((row, index) => ({
    set: `tables/${name}/dirty`,
    index,
    input: row,
    formula,
    got: after.columns.map((column) => column[index]),
    expected: truth[index] ?? [],
    same: (got, expected) => expected.every((cell, at) => settled(cell) === settled(got[at])),
    untouched: (got, input) => input.every((cell, at) => settled(cell) === settled(got[at])),
  }));
}

/** A cell as it is compared: as text, runs of spaces settled. */
const settled = (cell) =>
  String(cell)
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();

/** Cell by cell: of the changes how many were right, of the errors how many were mended. */
export function precisionAndRecall(judged) {
  const lines = new Map();
  for (const { set, input, got, expected } of judged) {
    if (!/^tables\/.*\/dirty$/.test(set)) continue;
    const line = lines.get(set) ?? { errors: 0, changed: 0, right: 0 };
    lines.set(set, line);
    expected.forEach((cell, at) => {
      const [before, after, truth] = [input[at], got[at], cell].map(settled);
      if (before !== truth) line.errors++;
      if (before !== after) line.changed++;
      if (before !== after && after === truth) line.right++;
    });
  }
  return [...lines].map(
    ([set, { errors, changed, right }]) =>
      `${set}: precision ${share(right, changed)}, recall ${share(right, errors)} (${errors} errors, ${changed} cells changed, ${right} of them rightly)`,
  );
}

const share = (part, whole) => (whole === 0 ? "none" : (part / whole).toFixed(3));
