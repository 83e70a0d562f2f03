import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { addedHeadings, changedInputs, inComment, unmetAmong } from "./headings.ts";
import { notByRow, type Refused } from "./refused.ts";
import { udfBody } from "./udf-body.ts";

/** The most bytes of code that BigQuery takes in a function. */
export const MOST_BYTES = 32 * 1024;

/** What is written for another tool, or why nothing is. */
export type Written =
  | {
      text: string;
      /** What whoever takes it there has to know. */
      remarks?: readonly string[];
      /** Whether steps are left out, which the remarks name. */
      isPart?: boolean;
    }
  | { refused: readonly Refused[]; whole?: string };

/** What a query reads: a table, and for inputs of the recipe the columns that they stand in there. */
export interface Source {
  table?: string | undefined;
  columns: ReadonlyMap<string, string>;
}

/**
 * A recipe as a query for BigQuery: functions in JavaScript that take its steps, one row at a time, and a SELECT that
 * writes what they make. Columns that a step changes or adds are text, blank where there is none; all others stay as they
 * are.
 */
export async function bigQuery(recipe: Recipe, source: Source): Promise<Written> {
  if (recipe.inputs.length === 0 || recipe.steps.length === 0)
    return { refused: [], whole: "It reads no column or has no step." };
  const { bodies, refused } = await udfBodies(recipe);
  return refused.length > 0 ? { refused } : { text: query(recipe, bodies, source) };
}

/** The bodies of as few functions as take all steps, one after the other, or the steps that none can take. */
export async function udfBodies(recipe: Recipe): Promise<{ bodies: string[]; refused: Refused[] }> {
  const bodies: string[] = [];
  const refused = notByRow(recipe);
  if (refused.length > 0) return { bodies, refused };
  const { length } = recipe.steps;
  for (let from = 0; from < length; ) {
    const inputs = columnsBefore(recipe, from);
    const upTo = (to: number) => udfBody({ inputs, steps: recipe.steps.slice(from, to) }, from);
    const [body, to] = await longest(upTo, from + 1, length);
    if (Buffer.byteLength(body) <= MOST_BYTES) bodies.push(body);
    else {
      const kilobytes = Math.ceil(Buffer.byteLength(body) / 1024);
      const why = `It takes ${kilobytes} KB of code, and BigQuery takes 32 KB a function.`;
      refused.push({ step: from, why });
    }
    from = to;
  }
  return { bodies, refused };
}

/** The body that takes the most steps and is not too large, or the one that takes the fewest. */
async function longest(
  upTo: (to: number) => Promise<string>,
  fewest: number,
  all: number,
): Promise<[body: string, to: number]> {
  let [low, high, tried] = [fewest, all, all];
  let best: string | undefined;
  while (low <= high) {
    const body = await upTo(tried);
    if (Buffer.byteLength(body) <= MOST_BYTES) [best, low] = [body, tried + 1];
    else high = tried - 1;
    if (high < fewest) return [body, fewest];
    tried = (low + high) >> 1;
  }
  return [best ?? "", low - 1];
}

/** Something for each column that is there when the steps before one have been taken. */
const columnsBefore = ({ inputs, steps }: Recipe, at: number): string[] => [
  ...inputs,
  ...steps.slice(0, at).flatMap(addedBy),
];

function query(recipe: Recipe, bodies: readonly string[], { table, columns }: Source): string {
  const inputs = recipe.inputs.map((input) => columns.get(input) ?? input);
  const unmet = unmetAmong(inputs);
  const added = addedHeadings(recipe, [...inputs, unmet], legalName);
  const cell = (at: number): string => `stet_made.cells[OFFSET(${at})]`;
  const changed = changedInputs(recipe).map((at) => `${cell(at)} AS ${quoted(inputs[at] ?? "")}`);
  const selected = [
    `* EXCEPT (stet_made)${changed.length > 0 ? ` REPLACE (${changed.join(", ")})` : ""}`,
    ...added.map((heading, at) => `${cell(inputs.length + at)} AS ${quoted(heading)}`),
    `stet_made.unmet AS ${quoted(unmet)}`,
  ];
  const cells = `[${inputs.map((heading) => `IFNULL(CAST(${quoted(heading)} AS STRING), "")`).join(", ")}]`;
  const said = explainRecipe(recipe).map((says, at) => `--   ${at + 1}. ${inComment(recipeInEnglish(says))}`);
  const functions = bodies.map(
    (body, at) => `CREATE TEMP FUNCTION stet_${at + 1}(cells ARRAY<STRING>)
RETURNS STRUCT<kept BOOL, cells ARRAY<STRING>, unmet STRING>
DETERMINISTIC
LANGUAGE js AS r"""
${body}
""";`,
  );
  return `-- “${inComment(recipe.name)}”, a recipe of Stet for BigQuery.
--
${said.join("\n")}
--
-- ${table === undefined ? "Put your table where it says my_dataset.my_table." : "The table is named behind FROM."} A number is read as BigQuery writes it: load columns as STRING
-- that are to be read as they are written. ${unmet} names the steps that were not made for a row: look at
-- those rows.

${functions.join("\n\n")}

SELECT
  ${selected.join(",\n  ")}
FROM ${bodies.slice(1).reduce((inner, _, at) => after(inner, at + 2), first(cells, table))}
WHERE stet_made.kept;
`;
}

const first = (cells: string, table = "my_dataset.my_table"): string =>
  `(SELECT *, stet_1(${cells}) AS stet_made FROM ${quoted(table)})`;

/** Steps for which a function of their own is called with what the function before made. */
const after = (inner: string, call: number): string => `(
  SELECT * REPLACE (
    (SELECT AS STRUCT next.kept, next.cells, ARRAY_TO_STRING([NULLIF(stet_made.unmet, ""), NULLIF(next.unmet, "")], ", ") AS unmet
     FROM (SELECT stet_${call}(stet_made.cells) AS next)) AS stet_made
  ) FROM ${inner} WHERE stet_made.kept
)`;

/** A name as GoogleSQL quotes it. */
const quoted = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&").replace(/\n/g, "\\n")}\``;

/** What BigQuery takes as a column's name: letters, digits and some marks, up to 300 characters. */
const legalName = (heading: string): string =>
  heading.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}&%=+:'<>#| ]/gu, "_").slice(0, 290) || "_";
