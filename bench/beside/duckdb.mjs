// FILE [recipe]: writes the column "heading" of a CSV file as Miller's `clean-whitespace` would, by DuckDB's own functions;
// with `recipe`, the nearest they have to the ten steps of the bench on recipes.
import { createRequire } from "node:module";

/** Of 70 MB, so that it is no dependency: `npm install --no-save @duckdb/node-api`, or a folder in NODE_PATH. */
const NAME = "@duckdb/node-api";

const { DuckDBInstance } = createRequire(import.meta.url)(NAME);
const [file = "", what] = process.argv.slice(2);
const read = `read_csv('${file.replaceAll("'", "''")}', all_varchar = true)`;
const tidy = (column) => `trim(regexp_replace(${column}, '\\s+', ' ', 'g'))`;
const HEADING = `SELECT ${tidy("heading")} AS heading FROM ${read}`;
const RECIPE = `SELECT id, payee, town, day, family, given, right(day, 4) AS year,
    CASE town WHEN 'Oslo' THEN 'OSL' WHEN 'Lima' THEN 'LIM' WHEN 'Turku' THEN 'TKU' ELSE town END AS code,
    given || ' ' || family AS name
  FROM (
    SELECT *, split_part(payee, ', ', 1) AS family, split_part(payee, ', ', 2) AS given FROM (
      SELECT id, ${tidy("replace(payee, '&amp;', '&')")} AS payee, ${tidy("day")} AS day,
        last_value(nullif(${tidy("town")}, '') IGNORE NULLS) OVER (ORDER BY line) AS town
      FROM (SELECT *, row_number() OVER () AS line FROM ${read})
    )
  )
  WHERE family <> 'VOID'`;
if (file !== "") {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${what === "recipe" ? RECIPE : HEADING}) TO '/dev/stdout' (FORMAT csv)`);
}
