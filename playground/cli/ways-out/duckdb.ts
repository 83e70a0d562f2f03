import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import type { Source, Written } from "./bigquery.ts";
import { literal, MACROS, type SqlStep, sqlStep } from "./duckdb-steps.ts";
import { addedHeadings, changedInputs, inComment, unmetAmong } from "./headings.ts";

/** Steps that are taken together: one that SQL has words for, or some that our own code takes. */
export interface Stage {
  /** Places of the first step and of the one behind the last. */
  from: number;
  to: number;
  /** How many columns there are before it. */
  width: number;
  sql: SqlStep | undefined;
}

/** @param isAlone whether a step has to see its whole column before any row, so that it begins a stage */
export function stagesOf({ inputs, steps }: Recipe, isAlone: (step: number) => boolean): Stage[] {
  const stages: Stage[] = [];
  let width = inputs.length;
  for (const [at, step] of steps.entries()) {
    const sql = sqlStep(step, width);
    const last = stages[stages.length - 1];
    if (last && sql === undefined && last.sql === undefined && !isAlone(at)) last.to = at + 1;
    else stages.push({ from: at, to: at + 1, width, sql });
    width += addedBy(step).length;
  }
  return stages;
}

const name = (identifier: string): string => `"${identifier.replace(/"/g, '""')}"`;

/** The name of the function that takes a stage's steps in our own code, by their places from 1. */
export const functionOf = ({ from, to }: Stage): string =>
  to === from + 1 ? `stet_step_${to}` : `stet_steps_${from + 1}_to_${to}`;

/** A text for our own code, which takes the mark off again: a byte-order mark at the start would be lost on the way. */
export const marked = (text: string): string => `'_' || ${text}`;

/** The view that reads a table, with its text beside each column: `stet_c0`, `stet_c1`, … */
export function firstView(recipe: Recipe, table: string, headings: readonly string[]): string {
  const texts = headings.map(
    (heading, at) => `coalesce(CAST(${name(heading)} AS VARCHAR), '') AS stet_c${at}`,
  );
  return `CREATE OR REPLACE TEMP VIEW stet_0 AS
SELECT *, row_number() OVER () AS stet_row, '' AS stet_unmet, ${texts.slice(0, recipe.inputs.length).join(", ")}
FROM ${table};`;
}

/** The view of what a stage makes. @param at its place, from 1 */
export function viewOf(stage: Stage, at: number, after: number): string {
  const { from, width, sql } = stage;
  const column = (place: number): string => `stet_c${place}`;
  const places = Array.from({ length: after }, (_, place) => place);
  if (sql) {
    const written = [...sql.columns].map(([place, text]): [number, string] => [
      place,
      `${text} AS ${column(place)}`,
    ]);
    const replaced = written.filter(([place]) => place < width).map(([, text]) => text);
    if (sql.unmet)
      replaced.push(`stet_unmet || CASE WHEN ${sql.unmet} THEN ', ${from + 1}' ELSE '' END AS stet_unmet`);
    const added = written.filter(([place]) => place >= width).map(([, text]) => `, ${text}`);
    const all = replaced.length > 0 ? `* REPLACE (${replaced.join(", ")})` : "*";
    const where = sql.where === undefined ? "" : `\nWHERE ${sql.where}`;
    return `CREATE OR REPLACE TEMP VIEW stet_${at} AS
SELECT ${all}${added.join("")}
FROM stet_${at - 1}${where};`;
  }
  const made = (place: number): string => `stet_made[${place + 3}] AS ${column(place)}`;
  const unmet =
    "stet_unmet || CASE WHEN stet_made[2] = '' THEN '' ELSE ', ' || stet_made[2] END AS stet_unmet";
  const added = places.slice(width).map((place) => `, ${made(place)}`);
  const given = places
    .slice(0, width)
    .map((place) => marked(column(place)))
    .join(", ");
  return `CREATE OR REPLACE TEMP VIEW stet_${at} AS
SELECT * EXCLUDE (stet_made) REPLACE (${[...places.slice(0, width).map(made), unmet].join(", ")})${added.join("")}
FROM (SELECT *, ${functionOf(stage)}(${given}) AS stet_made FROM stet_${at - 1})
WHERE stet_made[1] = 'kept';`;
}

/** What is written in the end, with the headings that the recipe gives. @param shown how a text is written */
export function lastSelect(
  recipe: Recipe,
  headings: readonly string[],
  all: readonly string[] | undefined,
  last: number,
  shown = (text: string): string => text,
): string {
  const unmet = unmetAmong(all ?? headings);
  const added = addedHeadings(recipe, [...(all ?? headings), unmet], (heading) => heading);
  const changed = new Set(changedInputs(recipe));
  const cells = Array.from({ length: headings.length + added.length }, (_, at) => `stet_c${at}`);
  const replaced = headings.flatMap((heading, at) =>
    changed.has(at) ? [`stet_c${at} AS ${name(heading)}`] : [],
  );
  const kept =
    all === undefined
      ? [
          `* EXCLUDE (${[...cells, "stet_row", "stet_unmet"].join(", ")})${replaced.length > 0 ? ` REPLACE (${replaced.join(", ")})` : ""}`,
        ]
      : all.map((heading) => {
          const at = headings.indexOf(heading);
          return `${shown(changed.has(at) ? `stet_c${at}` : name(heading))} AS ${name(heading)}`;
        });
  const own = added.map((heading, at) => `${shown(`stet_c${headings.length + at}`)} AS ${name(heading)}`);
  return `SELECT ${[...kept, ...own, `substr(stet_unmet, 3) AS ${unmet}`].join(",\n  ")}
FROM stet_${last}
ORDER BY stet_row`;
}

/** How many columns there are after each stage. */
export const widthsAfter = (recipe: Recipe, stages: readonly Stage[]): number[] =>
  stages.map(({ to }) => recipe.inputs.length + recipe.steps.slice(0, to).flatMap(addedBy).length);

/**
 * A recipe as a script for DuckDB. Steps that SQL has no words for are calls of functions that only this program has, so
 * that a recipe with such steps runs by it; where there are none, any DuckDB runs the script.
 */
export async function duckDb(recipe: Recipe, { table, columns }: Source): Promise<Written> {
  const stages = stagesOf(recipe, () => false);
  const own = stages.filter(({ sql }) => sql === undefined);
  const says = explainRecipe(recipe).map(recipeInEnglish);
  if (own.length > 0) {
    const refused = own.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => ({
        step: from + at,
        why: "DuckDB has no words for it that mean the same in every case.",
      })),
    );
    const whole =
      "With DuckDB installed beside Stet, npm run sheet -- FILE --recipe RECIPE.json --duckdb --out FILE takes such steps itself.";
    return { refused, whole };
  }
  const headings = recipe.inputs.map((input) => columns.get(input) ?? input);
  const read =
    table === undefined ? "read_csv('my_table.csv', all_varchar = true, header = true)" : tableOf(table);
  const widths = widthsAfter(recipe, stages);
  const lines = [
    `-- “${inComment(recipe.name)}”, a recipe of Stet for DuckDB.`,
    "--",
    ...says.map((one, at) => `--   ${at + 1}. ${inComment(one)}`),
    "--",
    `-- ${unmetAmong(headings)} names the steps that were not made for a row: look at those rows.`,
    "",
    MACROS,
    firstView(recipe, read, headings),
    ...stages.map((stage, at) => viewOf(stage, at + 1, widths[at] ?? 0)),
    `${lastSelect(recipe, headings, undefined, stages.length)};`,
  ];
  return { text: `${lines.join("\n")}\n` };
}

/** What stands behind FROM: a file that DuckDB reads by its name, as text where it is CSV, or a table. */
export function tableOf(table: string): string {
  const file = literal(table) ?? "''";
  if (/\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(table))
    return `read_csv(${file}, all_varchar = true, header = true)`;
  return /\.parquet$/i.test(table) ? `read_parquet(${file})` : table.split(".").map(name).join(".");
}
