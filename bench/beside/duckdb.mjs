// FILE: writes the column "heading" of a CSV file as Miller's `clean-whitespace` would, by DuckDB's own functions.
import { createRequire } from "node:module";

/** Of 70 MB, so that it is no dependency: `npm install --no-save @duckdb/node-api`, or a folder in NODE_PATH. */
const NAME = "@duckdb/node-api";

const { DuckDBInstance } = createRequire(import.meta.url)(NAME);
const [file] = process.argv.slice(2);
if (file !== undefined) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (
    SELECT trim(regexp_replace(heading, '\\s+', ' ', 'g')) AS heading
    FROM read_csv('${file.replaceAll("'", "''")}', all_varchar = true)
  ) TO '/dev/stdout' (FORMAT csv)`);
}
