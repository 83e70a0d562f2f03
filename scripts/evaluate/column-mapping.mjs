import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const { mapColumns } = await load(join(ROOT, "src/core/recipe/map-columns.ts"));

const tableOf = (csv) => {
  const [headings = [], ...rows] = Papa.parse(csv.trim()).data;
  return { headings, rows };
};

/** Pairs of tables whose columns are the same under other headings, judged. */
export function columnMapping(folder) {
  if (!existsSync(join(folder, "valentine.json"))) return [];
  return jsonFile(folder, "valentine.json").map(({ name, source, target, expected }) => {
    const [from, to] = [tableOf(source), tableOf(target)];
    const right = new Set(expected.mappings.map((one) => `${one.source}\u0000${one.target}`));
    const answers = mapColumns(from, to).map(({ source: a, target: b, likeness, sure }) => ({
      source: from.headings[a],
      target: to.headings[b],
      likeness,
      sure,
      right: right.has(`${from.headings[a]}\u0000${to.headings[b]}`),
    }));
    return { set: "column-mapping", id: name, wanted: right.size, answers };
  });
}

/** F1 of the best guess, the share that is asked and the share of what is not asked that is wrong, in one line. */
export function mappingLines(judged) {
  if (judged.length === 0) return [];
  const said = judged.flatMap((one) => one.answers);
  const right = said.filter((one) => one.right).length;
  const wanted = judged.reduce((sum, one) => sum + one.wanted, 0);
  const sure = said.filter((one) => one.sure);
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    `column-mapping: F1 ${((2 * right) / (said.length + wanted)).toFixed(3)} (precision ${(right / said.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}); asked ${share(said.length - sure.length, said.length)}; of the others wrong ${share(sure.filter((one) => !one.right).length, sure.length)} of ${sure.length}`,
  ];
}
