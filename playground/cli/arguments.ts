import { parseArgs } from "node:util";

export interface SheetCommand {
  file: string;
  formula: string;
  json: boolean;
  /** Leaves text as it is that a spreadsheet would run as a formula. */
  raw: boolean;
  out: string | undefined;
  baseUrl: string | undefined;
}

/** A file that a recipe is run over, in place of a formula. */
export interface RecipeCommand {
  file: string;
  recipe: string;
  /** For inputs of the recipe, the file's heading that a person chose. */
  columns: ReadonlyMap<string, string>;
  raw: boolean;
  out: string | undefined;
  /** Whether DuckDB runs it. */
  duckdb: boolean;
}

/** A recipe that is written out for another tool. */
export interface ExportCommand {
  recipe: string;
  /** The file that is written; its ending says for what. */
  to: string;
  /** For inputs of the recipe, the heading that they have there. */
  columns: ReadonlyMap<string, string>;
  table: string | undefined;
}

const USAGE = `Usage: npm run sheet -- FILE 'FORMULA' [--json] [--raw] [--out FILE] [--base-url URL]
       npm run sheet -- FILE --recipe RECIPE.json [--column 'NAME=HEADING'] [--raw] [--out FILE] [--duckdb]
       npm run sheet -- --recipe RECIPE.json --export FILE [--column 'NAME=HEADING'] [--table NAME]

Evaluates a formula on the first sheet of a CSV or Excel file and prints the result as CSV.
The file starts at A1, header included:  npm run sheet -- people.csv '=HF_CLEAN(B2:B)'

  --json          prints {"values", "requests", "urlFetchCalls", "cached", "ms", "errors"}
  --raw           leaves text as it is in CSV, even where a spreadsheet would run it as a formula
  --out FILE      writes the sheet with the result beside it, as .csv or .xlsx
  --base-url URL  asks this server for models instead of the one on this computer

With --recipe the steps of a recipe are run over a CSV file of any length, row by row; the file's first row holds its
headings. At the end it is told which rows the recipe was not made for. The exit code is 0 when all is done, 3 when
rows or steps are left, 2 when the recipe or its columns cannot be used, and 1 for anything else.

  --column 'NAME=HEADING'  reads the recipe's column NAME from the file's column HEADING; may be given several times
  --duckdb                 has DuckDB run it, where that is installed: reads and writes Parquet, too; takes --out

With --export the recipe is written out for another tool, which the name of the file says: recipe.sql for BigQuery,
recipe.duckdb.sql for DuckDB, recipe.json as a history for OpenRefine, recipe.md as a paragraph for a methods text. Each step that cannot go is named
with the reason. The exit code is 0 when all is written, 3 when steps are left out, and 2 when nothing is written.

  --table NAME    the table that the query reads, such as my-project.my_dataset.payments`;

/**
 * Reads the command line of a recipe; undefined for one without.
 * @throws Error with a sentence when something is missing or unknown.
 */
export function readRecipeArguments(args: readonly string[]): RecipeCommand | undefined {
  const { values, positionals } = parse(args);
  const { recipe, column = [], raw = false, out } = values;
  const [file, more] = positionals;
  if (recipe === undefined || values.export !== undefined) return undefined;
  if (values.table !== undefined) throw new Error(`--table goes with --export.\n\n${USAGE}`);
  if (file === undefined) throw new Error(`Name a file.\n\n${USAGE}`);
  if (more !== undefined || values.json || values["base-url"] !== undefined)
    throw new Error(`A recipe takes no formula, no --json and no --base-url.\n\n${USAGE}`);
  const duckdb = values.duckdb ?? false;
  if (duckdb && (out === undefined || !/\.(?:csv|parquet)$/i.test(out)))
    throw new Error(`With --duckdb, name a file after --out that ends in .csv or .parquet.\n\n${USAGE}`);
  if (!duckdb && /\.parquet$/i.test(file))
    throw new Error(
      `A Parquet file is read by DuckDB: add --duckdb, and --out with a name that ends in .csv or .parquet.`,
    );
  if (!duckdb && out !== undefined && !/\.csv$/i.test(out))
    throw new Error(`What a recipe writes is CSV: let the name after --out end in .csv, not ${out}`);
  return { file, recipe, columns: columnsSaid(column), raw, out, duckdb };
}

/**
 * Reads the command line of a recipe that is written out; undefined for any other.
 * @throws Error with a sentence when something is missing or unknown.
 */
export function readExportArguments(args: readonly string[]): ExportCommand | undefined {
  const { values, positionals } = parse(args);
  const { export: to, recipe, column = [], table } = values;
  if (to === undefined) return undefined;
  if (recipe === undefined) throw new Error(`Name the recipe with --recipe.\n\n${USAGE}`);
  if (positionals.length > 0 || values.json || values.raw || values.out !== undefined)
    throw new Error(`--export takes a recipe, and no file, no --json, no --raw and no --out.\n\n${USAGE}`);
  return { recipe, to, columns: columnsSaid(column), table };
}

function columnsSaid(column: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    column.map((each): [string, string] => {
      const at = each.indexOf("=");
      if (at < 1) throw new Error(`--column takes the recipe's name and the file's heading: 'Sum=Amount'.`);
      return [each.slice(0, at).trim(), each.slice(at + 1).trim()];
    }),
  );
}

/** Reads the command line. Throws a sentence when something is missing or unknown. */
export function readArguments(args: readonly string[]): SheetCommand {
  const { values, positionals } = parse(args);
  if (values.column !== undefined) throw new Error(`--column goes with --recipe.\n\n${USAGE}`);
  const [file, formula, ...more] = positionals;
  if (!file || !formula) throw new Error(`Name a file and a formula.\n\n${USAGE}`);
  if (more.length > 0)
    throw new Error(`There is one thing too many: ${more[0]}. Put the formula in quotes.\n\n${USAGE}`);
  if (values.out !== undefined && !/\.(csv|xlsx)$/i.test(values.out)) {
    throw new Error(`The name after --out must end in .csv or .xlsx: ${values.out}`);
  }
  if (values["base-url"] !== undefined && !URL.canParse(values["base-url"])) {
    throw new Error(`This is not an address: ${values["base-url"]}. Write it like http://localhost:8080.`);
  }
  return {
    file,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    json: values.json ?? false,
    raw: values.raw ?? false,
    out: values.out,
    baseUrl: values["base-url"],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        raw: { type: "boolean" },
        out: { type: "string" },
        "base-url": { type: "string" },
        recipe: { type: "string" },
        column: { type: "string", multiple: true },
        export: { type: "string" },
        table: { type: "string" },
        duckdb: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
