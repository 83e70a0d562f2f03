import { createRequire } from "node:module";
import { harmlessCsv } from "../../../src/core/cells/harmless-csv.ts";
import { holdsHalf } from "../../../src/core/recipe/half-character.ts";
import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { rowProgram } from "../../../src/core/recipe/ways-out/row-program.ts";
import { cleanerOf } from "../../../src/core/rules/clean.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";
import { remembered } from "../../../src/core/rules/remembered.ts";
import { DistinctColumn } from "../distinct-column.ts";
import { Unusable } from "../unusable.ts";
import { firstView, functionOf, marked, type Stage, stagesOf, viewOf, widthsAfter } from "./duckdb.ts";
import { MACROS } from "./duckdb-steps.ts";

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
export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  stream(sql: string): Promise<{ fetchChunk(): Promise<Chunk | undefined> }>;
  registerScalarFunction(made: unknown): void;
}

/** @throws Unusable where DuckDB is not installed */
export function opened(): DuckDb {
  try {
    return createRequire(`${process.cwd()}/package.json`)(PACKAGE);
  } catch {
    throw new Unusable(
      `DuckDB is not installed. Run npm install --no-save ${PACKAGE} once, and then this again.`,
    );
  }
}

/**
 * Lays down the views of all stages, and gives the place of the last.
 * @throws Unusable where the recipe itself holds half a character, which DuckDB would take for another
 */
export async function prepared(
  duckDb: DuckDb,
  connection: Connection,
  recipe: Recipe,
  table: string,
  inputs: readonly string[],
): Promise<number> {
  const halved = recipe.steps.findIndex(namesHalf);
  if (halved >= 0)
    throw new Unusable(
      `Step ${halved + 1} names half of a character that is written in two halves, such as an emoji, which DuckDB cannot read. Run the recipe without --duckdb.`,
    );
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

/** Whether half a character stands in a text of a step. */
function namesHalf(step: Step): boolean {
  let found = false;
  JSON.stringify(step, (_, value) => {
    if (typeof value === "string" && holdsHalf(value)) found = true;
    return value;
  });
  return found;
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
  const gone = duckDb.listValue(["", "", ...inputs]);
  add(duckDb, connection, functionOf(stage), duckDb.LIST(duckDb.VARCHAR), (rows) =>
    program(rows).map(({ kept, unmet, cells }) =>
      kept ? duckDb.listValue(["kept", unmet, ...cells]) : gone,
    ),
  );
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
  made: (rows: string[][]) => unknown[],
): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      returnType,
      varArgsType: VARCHAR,
      volatile: true,
      mainFunction(_info, input, output) {
        const vectors = Array.from({ length: input.columnCount }, (_, at) => input.getColumnVector(at));
        const rows = Array.from({ length: input.rowCount }, (_, row) =>
          vectors.map((vector) => unmarked(vector, row)),
        );
        for (const [row, value] of made(rows).entries()) output.setItem(row, value);
        output.flush();
      },
    }),
  );
}

/** Gives DuckDB our own way of writing what a spreadsheet would run. */
export const addHarmless = (duckDb: DuckDb, connection: Connection): void =>
  add(duckDb, connection, "stet_harmless", duckDb.VARCHAR, (rows) =>
    rows.map(([text = ""]) => harmlessCsv(text)),
  );

/** An expression for a text as it may stand in CSV: our own code is called only for what may begin a formula. */
export const harmless = (text: string): string =>
  `CASE WHEN regexp_matches(CAST(${text} AS VARCHAR), '(^|[\\n\\r\\x{2028}\\x{2029}])[=@\\t＝＠+\\-＋－]') THEN stet_harmless(${marked(`CAST(${text} AS VARCHAR)`)}) ELSE CAST(${text} AS VARCHAR) END`;
