import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../../src/core/arguments/usage-error.ts";
import { chooseColumns } from "../../../src/core/recipe/choose-columns.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { RecipeRefused, recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import type { RecipeCommand } from "../arguments.ts";
import { readRecipeArguments } from "../arguments.ts";
import { Unusable } from "../unusable.ts";
import { lastSelect, tableOf } from "./duckdb.ts";
import { addHarmless, type Connection, harmless, opened, prepared } from "./duckdb-stages.ts";
import { literal } from "./duckdb-steps.ts";
import { unmetAmong } from "./headings.ts";

/** Rows that are looked at to find a recipe's columns under other headings. */
const SAMPLE = 200;

interface Terminal {
  folder: string;
  tell(text: string): void;
}

const UNUSABLE = [Unusable, RecipeRefused, UsageError];

/**
 * `npm run sheet -- FILE --recipe RECIPE --duckdb --out FILE`: runs a recipe over a CSV or Parquet file in DuckDB, which
 * takes the steps that SQL has words for, and calls our own code for the others. Returns the exit code; undefined where
 * another command is meant.
 */
export async function replayInDuckDb(
  args: readonly string[],
  { folder, tell }: Terminal,
): Promise<number | undefined> {
  try {
    const command = readRecipeArguments(args);
    if (!command?.duckdb) return undefined;
    return await replay(command, folder, tell);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return UNUSABLE.some((kind) => error instanceof kind) ? 2 : 1;
  }
}

async function replay(command: RecipeCommand, folder: string, tell: Terminal["tell"]): Promise<number> {
  const recipe = readRecipe(readFileSync(resolve(folder, command.recipe), "utf8"));
  const path = resolve(folder, command.file);
  if (!existsSync(path)) throw new Error(`There is no file ${command.file}.`);
  const out = resolve(folder, command.out ?? "");
  if (out === path) throw new Unusable("The file that is read is not written over. Give --out another name.");
  const duckDb = opened();
  const instance = await duckDb.DuckDBInstance.create(":memory:", { memory_limit: "160MB", threads: "2" });
  const connection = await instance.connect();
  const table = tableOf(path);
  const all = await headingsOf(connection, table);
  const inputs = await inputsOf(connection, table, recipe, all, command, tell);
  const partial = `${out}.partial`;
  try {
    const last = await prepared(duckDb, connection, recipe, table, inputs);
    const isCsv = /\.csv$/i.test(out);
    if (isCsv && !command.raw) addHarmless(duckDb, connection);
    const shown = isCsv && !command.raw ? harmless : undefined;
    const format = isCsv ? "FORMAT csv, HEADER" : "FORMAT parquet";
    await connection.run(
      `COPY (${lastSelect(recipe, inputs, all, last, shown)}) TO ${literal(partial)} (${format})`,
    );
    renameSync(partial, out);
  } finally {
    rmSync(partial, { force: true });
  }
  return await report(connection, recipe, tableOf(out), unmetAmong(all), tell);
}

async function headingsOf(connection: Connection, table: string): Promise<string[]> {
  const { getRows } = await read(connection, `DESCRIBE SELECT * FROM ${table}`);
  return getRows().map(([heading]) => String(heading));
}

const read = async (connection: Connection, sql: string) => {
  const result = await connection.runAndReadAll(sql);
  return { getRows: () => result.getRows() };
};

/** The headings under which the recipe's inputs stand. @throws Unusable where that is not clear */
async function inputsOf(
  connection: Connection,
  table: string,
  recipe: Recipe,
  headings: readonly string[],
  { columns: said, file }: RecipeCommand,
  tell: Terminal["tell"],
): Promise<string[]> {
  const { getRows } = await read(connection, `SELECT COLUMNS(*)::VARCHAR FROM ${table} LIMIT ${SAMPLE}`);
  const rows = getRows().map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const { columns, renamed, open } = chooseColumns(recipe, { headings, rows }, said);
  for (const { input, heading } of renamed) tell(`“${heading}” is read for the recipe's “${input}”.`);
  const [unclear] = open;
  if (unclear !== undefined)
    throw new Unusable(
      `It is not clear which column of ${file} is “${unclear.input}”. Say so with --column 'NAME=HEADING'.`,
    );
  return columns.map((column) => headings[column ?? 0] ?? "");
}

/** Says how many rows were written, and for how many of them each step was not made. */
async function report(
  connection: Connection,
  recipe: Recipe,
  table: string,
  unmet: string,
  tell: Terminal["tell"],
): Promise<number> {
  const { getRows } = await read(
    connection,
    `SELECT coalesce(${unmet}, ''), count(*) FROM ${table} GROUP BY 1`,
  );
  const left = new Map<number, number>();
  let written = 0;
  for (const [steps, count] of getRows()) {
    written += Number(count);
    for (const step of String(steps).split(", ").map(Number))
      if (step > 0) left.set(step, (left.get(step) ?? 0) + Number(count));
  }
  tell(`“${recipe.name}”: ${written.toLocaleString("en")} rows written.`);
  const says = explainRecipe(recipe).map(recipeInEnglish);
  for (const [step, count] of [...left].sort(([a], [b]) => a - b))
    tell(
      `Step ${step}: ${says[step - 1]} It was not made for ${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}; the column ${unmet} names it there.`,
    );
  return left.size > 0 ? 3 : 0;
}
