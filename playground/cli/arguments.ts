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

const USAGE = `Usage: npm run sheet -- FILE 'FORMULA' [--json] [--raw] [--out FILE] [--base-url URL]

Evaluates a formula on the first sheet of a CSV or Excel file and prints the result as CSV.
The file starts at A1, header included:  npm run sheet -- people.csv '=HF_CLEAN(B2:B)'

  --json          prints {"values", "requests", "urlFetchCalls", "cached", "ms", "errors"}
  --raw           leaves text as it is in CSV, even where a spreadsheet would run it as a formula
  --out FILE      writes the sheet with the result beside it, as .csv or .xlsx
  --base-url URL  asks this server for models instead of the one on this computer`;

/** Reads the command line. Throws a sentence when something is missing or unknown. */
export function readArguments(args: readonly string[]): SheetCommand {
  const { values, positionals } = parse(args);
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
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
