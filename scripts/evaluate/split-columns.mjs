import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const core = (path) => load(join(ROOT, "src/core/recipe", path));

const { proposeSplit } = await core("learn/propose-split.ts");
const { splitText } = await core("split-text.ts");

/** Columns taken apart without examples, judged: what separates does not count, nor marks and spaces at the ends. */
export function splitColumns(folder) {
  if (!existsSync(join(folder, "split-columns.json"))) return [];
  return jsonFile(folder, "split-columns.json").map(({ id, input, rows }) => {
    const texts = input.split("\n").slice(0, rows.length);
    const split = proposeSplit(texts);
    const got = texts.map((text) => (text.trim() === "" || !split ? undefined : splitText(text, split)));
    const apart = rows.map((row) => row.some((cell) => cell !== null));
    const width = Math.max(0, ...got.map((row) => row?.length ?? 0));
    const filled = got.map((row, at) => row ?? [texts[at], ...Array.from({ length: width - 1 }, () => "")]);
    const [expected, given] = [values(rows, apart), values(filled, apart)];
    const right = rows.every((_, at) =>
      apart[at] ? JSON.stringify(expected[at]) === JSON.stringify(given[at]) : got[at] === undefined,
    );
    return {
      set: "split-columns",
      id,
      right,
      exact: JSON.stringify(written(rows)) === JSON.stringify(written(got)),
      answers: texts.map((text, at) => ({ in: [text], expected: expected[at], got: given[at] })),
    };
  });
}

/** The columns that hold a letter or a digit in some row that is taken apart. */
function values(rows, apart) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const holds = (at) => rows.some((row, index) => apart[index] && /[\p{L}\p{N}]/u.test(row[at] ?? ""));
  const kept = Array.from({ length: width }, (_, at) => at).filter(holds);
  return rows.map((row) =>
    kept.map((at) => (row[at] ?? "").replace(/^[^\p{L}\p{N}+-]+|[^\p{L}\p{N}]+$/gu, "")),
  );
}

/** What is written into the cells: columns of values, marks at their ends included, without the spaces around them. */
function written(rows) {
  const parted = rows.map((row) => (row?.some((cell) => cell !== null) ? row : undefined));
  const width = Math.max(0, ...parted.map((row) => row?.length ?? 0));
  const holds = (at) => parted.some((row) => /[\p{L}\p{N}\p{Sc}]/u.test(row?.[at] ?? ""));
  const kept = Array.from({ length: width }, (_, at) => at).filter(holds);
  return parted.map((row) => (row ? kept.map((at) => (row[at] ?? "").trim()) : null));
}

/** The share of columns taken apart rightly, in one line. */
export function splitLines(judged) {
  if (judged.length === 0) return [];
  const share = (is) => `${((100 * judged.filter(is).length) / judged.length).toFixed(1)} %`;
  return [
    `split-columns: ${share((one) => one.right)} of ${judged.length} columns, without examples; to the letter ${share((one) => one.exact)}`,
  ];
}
