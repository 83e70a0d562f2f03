import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const core = (path) => load(join(ROOT, "src/core/recipe", path));
const { proposeConsistent } = await core("learn/propose-consistent.ts");
const { runRecipe } = await core("run-recipe.ts");

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** What is expected of each column in the form that most of its cells have; what is not named stays as it is. */
const EXPECTED = {
  full_name: (text) => text.trim(),
  email: (text) => (text.includes("@") ? text.trim().toLowerCase() : text.trim()),
  state: (text, { stateOf }) => stateOf(text) ?? text,
  signup_date: dated,
  active: (text) =>
    /^(?:true|yes|y|1)$/i.test(text) ? "TRUE" : /^(?:false|no|n|0)$/i.test(text) ? "FALSE" : text,
  country: (text) => (/^canada$/i.test(text) ? "Canada" : "United States"),
  notes: (text) => (/^\s*(?:null|nil|none|n\/a)?\s*$/i.test(text) ? "" : text),
};

function dated(text) {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (y) return `${MONTHS[Number(m) - 1]} ${Number(d)}, ${y}`;
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year) return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
  const [, name, date, of] = /^([A-Z][a-z]{2})[a-z]* (\d+), (\d{4})$/.exec(text) ?? [];
  return of ? `${name} ${Number(date)}, ${of}` : text;
}

/** One whole table with planted faults, column by column: what "make it consistent" does by itself, and what it offers. */
export function consistent(folder) {
  const file = join(folder, "whole-table", "goldenflow.csv");
  if (!existsSync(file)) return [];
  const [headings, ...rows] = Papa.parse(readFileSync(file, "utf8").trim()).data;
  const states = new Map(
    jsonFile(join(folder, "campaign-finance"), "usps_state.json").flatMap(([name, code]) => {
      const written = name.toLowerCase().replace(/\b\w/g, (letter) => letter.toUpperCase());
      return [
        [name, written],
        [code, written],
      ];
    }),
  );
  const stateOf = (text) => states.get(text.trim().toUpperCase());
  return headings.map((heading, at) => {
    const column = rows.map((row) => row[at] ?? "");
    const { steps, choices } = proposeConsistent(column);
    const table = { headings: [heading], rows: column.map((text) => [text]) };
    const after = runRecipe({ recipe: 1, name: "consistent", inputs: [heading], steps }, table, [0]).rows.map(
      ([text]) => text,
    );
    const expected = column.map((text) => EXPECTED[heading]?.(text, { stateOf }) ?? text);
    return {
      set: "whole-table",
      id: heading,
      steps,
      choices,
      answers: column.map((text, row) => ({ in: [text], expected: expected[row], text: after[row] })),
    };
  });
}

/** One line a column: the share of cells to be mended that are, and how many others were changed. */
export function consistentLines(judged) {
  return judged.map(({ id, steps, choices, answers }) => {
    const wanted = answers.filter(({ in: [text], expected }) => expected !== text);
    const done = wanted.filter(({ expected, text }) => text === expected).length;
    const wrong = answers.filter(
      ({ in: [before], expected, text }) => text !== expected && text !== before,
    ).length;
    const rules = steps.map((step) => step.rules ?? step.op).join(", ");
    return `whole-table, ${id}: ${done} of ${wanted.length} mended, ${wrong} changed otherwise; by itself: ${rules || "nothing"}; offered: ${choices.map(({ name }) => name).join(", ") || "nothing"}`;
  });
}
