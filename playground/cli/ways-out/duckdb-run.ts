import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { UsageError } from "../../../src/core/arguments/usage-error.ts";
import { harmlessCsv } from "../../../src/core/cells/harmless-csv.ts";
import { chooseColumns } from "../../../src/core/recipe/choose-columns.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { addedBy, readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { RecipeRefused, recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { rowProgram } from "../../../src/core/recipe/ways-out/row-program.ts";
import { cleanerOf } from "../../../src/core/rules/clean.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";
import { remembered } from "../../../src/core/rules/remembered.ts";
import type { RecipeCommand } from "../arguments.ts";
import { readRecipeArguments } from "../arguments.ts";
import { DistinctColumn } from "../distinct-column.ts";
import { Unusable } from "../unusable.ts";
import {
  firstView,
  functionOf,
  lastSelect,
  marked,
  type Stage,
  stagesOf,
  tableOf,
  viewOf,
  widthsAfter,
} from "./duckdb.ts";
import { literal, MACROS } from "./duckdb-steps.ts";
import { UNMET } from "./headings.ts";

/** Of 70 MB, so that it is no dependency. */
const PACKAGE = "@duckdb/node-api";

/** What of that package is used. */
interface DuckDb {
  DuckDBInstance: {
    create(path: string, settings: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
  DuckDBScalarFunction: { create(made: ScalarFunction): unknown };
  VARCHAR: unknown;
  LIST(of: unknown): unknown;
  listValue(items: readonly string[]): unknown;
}
interface ScalarFunction {
  name: string;
  returnType: unknown;
  varArgsType: unknown;
  volatile: true;
  mainFunction(info: unknown, input: Chunk, output: Vector): void;
}
interface Vector {
  getItem(row: number): unknown;
  setItem(row: number, value: unknown): void;
  flush(): void;
}
interface Chunk {
  rowCount: number;
  columnCount: number;
  getColumnVector(column: number): Vector;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  stream(sql: string): Promise<{ fetchChunk(): Promise<Chunk | undefined> }>;
  registerScalarFunction(made: unknown): void;
}

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
  return await report(connection, recipe, tableOf(out), tell);
}

export function opened(): DuckDb {
  try {
    return createRequire(`${process.cwd()}/package.json`)(PACKAGE);
  } catch {
    throw new Unusable(
      `DuckDB is not installed. Run npm install --no-save ${PACKAGE} once, and then this again.`,
    );
  }
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

/** Lays down the views of all stages, and gives the place of the last. */
export async function prepared(
  duckDb: DuckDb,
  connection: Connection,
  recipe: Recipe,
  table: string,
  inputs: readonly string[],
): Promise<number> {
  const stages = stagesOf(recipe, (at) => isByColumn(recipe, at));
  const widths = widthsAfter(recipe, stages);
  await connection.run(MACROS);
  await connection.run(firstView(recipe, table, inputs));
  for (const [at, stage] of stages.entries()) {
    if (stage.sql === undefined) await addSteps(duckDb, connection, recipe, stage, at);
    await connection.run(viewOf(stage, at + 1, widths[at] ?? 0));
  }
  return stages.length;
}

function isByColumn({ steps }: Recipe, at: number): boolean {
  const step = steps[at];
  return step?.op === "rule" && !readWhat(step.rules).every(({ rule }) => rule.byCell);
}

/** Gives DuckDB a function that takes a stage's steps in our own code. */
async function addSteps(
  duckDb: DuckDb,
  connection: Connection,
  recipe: Recipe,
  stage: Stage,
  before: number,
): Promise<void> {
  const steps = recipe.steps.slice(stage.from, stage.to);
  const cleaned = new Map<number, (text: string) => string>();
  const [first] = steps;
  if (first?.op === "rule" && isByColumn(recipe, stage.from)) {
    const clean = cleanerOf((await columnOf(connection, `stet_c${first.column}`, before)).read, first.rules);
    cleaned.set(
      0,
      remembered((text) => shownText(clean(text)[0] ?? "")),
    );
  }
  const inputs = [...recipe.inputs, ...recipe.steps.slice(0, stage.from).flatMap(addedBy)];
  const program = rowProgram({ inputs, steps }, cleaned, stage.from);
  add(duckDb, connection, functionOf(stage), duckDb.LIST(duckDb.VARCHAR), (cells) => {
    const { kept, unmet, cells: made } = program(cells);
    const blank = kept ? made : inputs;
    return duckDb.listValue([kept ? "kept" : "", unmet, ...blank]);
  });
}

/** A column as it is before a stage, which a rule that decides by all of it reads first. */
async function columnOf(connection: Connection, column: string, before: number): Promise<DistinctColumn> {
  const texts = new DistinctColumn();
  const result = await connection.stream(`SELECT ${marked(column)} FROM stet_${before}`);
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const vector = chunk.getColumnVector(0);
    texts.add(Array.from({ length: chunk.rowCount }, (_, row) => unmarked(vector, row)));
  }
  return texts;
}

const unmarked = (vector: Vector, row: number): string => String(vector.getItem(row) ?? "").slice(1);

function add(
  { DuckDBScalarFunction, VARCHAR }: DuckDb,
  connection: Connection,
  name: string,
  returnType: unknown,
  made: (cells: string[]) => unknown,
): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      returnType,
      varArgsType: VARCHAR,
      volatile: true,
      mainFunction(_info, input, output) {
        const vectors = Array.from({ length: input.columnCount }, (_, at) => input.getColumnVector(at));
        for (let row = 0; row < input.rowCount; row++)
          output.setItem(row, made(vectors.map((vector) => unmarked(vector, row))));
        output.flush();
      },
    }),
  );
}

const addHarmless = (duckDb: DuckDb, connection: Connection): void =>
  add(duckDb, connection, "stet_harmless", duckDb.VARCHAR, ([text = ""]) => harmlessCsv(text));

/** Our own code is called only for what may begin a formula. */
const harmless = (text: string): string =>
  `CASE WHEN regexp_matches(CAST(${text} AS VARCHAR), '(^|[\\n\\r\\x{2028}\\x{2029}])[=@\\t＝＠+\\-＋－]') THEN stet_harmless(${marked(`CAST(${text} AS VARCHAR)`)}) ELSE CAST(${text} AS VARCHAR) END`;

/** Says how many rows were written, and for how many of them each step was not made. */
async function report(
  connection: Connection,
  recipe: Recipe,
  table: string,
  tell: Terminal["tell"],
): Promise<number> {
  const { getRows } = await read(
    connection,
    `SELECT coalesce(${UNMET}, ''), count(*) FROM ${table} GROUP BY 1`,
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
      `Step ${step}: ${says[step - 1]} It was not made for ${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}; the column ${UNMET} names it there.`,
    );
  return left.size > 0 ? 3 : 0;
}
