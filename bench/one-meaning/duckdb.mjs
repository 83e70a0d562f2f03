import { loadBundle } from "../../scripts/load-bundle.mjs";

const { opened, prepared } = loadBundle("playground/cli/ways-out/duckdb-stages.ts");
const { lastSelect } = loadBundle("playground/cli/ways-out/duckdb.ts");

/** Recipes as DuckDB runs them, where it is installed: in SQL, and in our own code where that has no words for a step. */
export async function duckDb() {
  try {
    opened();
  } catch {
    return undefined;
  }
  const duckDb = opened();
  const { DuckDBInstance } = duckDb;
  /** What a run makes of each row, in the form that engines have which see one row at a time. */
  return async (recipe, rows) => {
    const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
    const inputs = recipe.inputs.map((_, at) => `i${at}`);
    await connection.run(
      `CREATE TABLE t (line INTEGER, ${inputs.map((name) => `${name} VARCHAR`).join(", ")})`,
    );
    const appender = await connection.createAppender("t");
    for (const [line, row] of rows.entries()) {
      appender.appendInteger(line);
      for (const cell of row) cell === null ? appender.appendNull() : appender.appendVarchar(cell);
      appender.endRow();
    }
    appender.closeSync();
    const last = await prepared(duckDb, connection, recipe, "t", inputs);
    const all = ["line", ...inputs];
    const read = await connection.runAndReadAll(
      // What reads a text loses a byte-order mark at its start.
      `SELECT line, '_' || COLUMNS(* EXCLUDE (line)) FROM (${lastSelect(recipe, inputs, all, last)})`,
    );
    const made = new Map(
      read.getRows().map(([line, ...cells]) => [line, cells.map((cell) => (cell ?? "").slice(1))]),
    );
    connection.closeSync();
    return rows.map((_, line) => {
      const cells = made.get(line);
      if (cells === undefined) return { kept: false, cells: [], unmet: "" };
      return { kept: true, cells: cells.slice(0, -1), unmet: cells[cells.length - 1] };
    });
  };
}
