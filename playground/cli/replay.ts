import { once } from "node:events";
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../src/core/arguments/usage-error.ts";
import { harmlessCsv } from "../../src/core/cells/harmless-csv.ts";
import { chooseColumns } from "../../src/core/recipe/choose-columns.ts";
import { explainRecipe } from "../../src/core/recipe/explain.ts";
import { readRecipe } from "../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../src/core/recipe/recipe.ts";
import { runRecipe } from "../../src/core/recipe/run-recipe.ts";
import { RecipeRefused, recipeInEnglish } from "../../src/core/recipe/sentences.ts";
import { shownText } from "../../src/core/recipe/shown-text.ts";
import type { Carried } from "../../src/core/recipe/work.ts";
import { cleanerOf } from "../../src/core/rules/clean.ts";
import { readWhat } from "../../src/core/rules/parse-what.ts";
import { remembered } from "../../src/core/rules/remembered.ts";
import { csvRows } from "../files/csv-rows.ts";
import { type RecipeCommand, readRecipeArguments } from "./arguments.ts";
import { csvRow, harmlessRemark } from "./csv-row.ts";
import { distinctColumn } from "./distinct-column.ts";
import { DriftReport } from "./drift.ts";
import { Unusable } from "./unusable.ts";

/** Rows that are looked at to find a recipe's columns under other headings. */
const SAMPLE = 200;

const ROWS = 500;

const UNUSABLE = [Unusable, RecipeRefused, UsageError];

interface Terminal {
  folder: string;
  write(text: string): Promise<void>;
  tell(text: string): void;
}

/** A file, its headings, and where the recipe's inputs stand in it. */
interface Input {
  rows: () => Generator<string[][]>;
  headings: readonly string[];
  columns: readonly number[];
}

/**
 * `npm run sheet -- FILE --recipe RECIPE`: runs a recipe over a CSV file as it is read, in memory that does not grow with
 * it; a rule that decides by its whole column has that column read once before, each different text kept. What is
 * written stands in the output's place only once all of it is there. Returns the exit code; undefined where no recipe
 * is named.
 */
export async function replay(
  args: readonly string[],
  { folder, write, tell }: Terminal,
): Promise<number | undefined> {
  try {
    const command = readRecipeArguments(args);
    if (command === undefined) return undefined;
    const recipe = readRecipe(textOf(resolve(folder, command.recipe), command.recipe));
    const file = csvRows(pathOf(folder, command.file));
    if (file === undefined)
      throw new Unusable(
        `${command.file} cannot be read row by row. Save it as CSV in UTF-8, with headings.`,
      );
    const input = inputOf(file.rows, recipe, command, tell);
    const out = outputOf(command, folder, write);
    const drift = new DriftReport(recipe);
    try {
      const changed = await run(recipe, input, drift, command.raw, out.write);
      await out.finish();
      for (const remark of file.remarks()) tell(remark);
      if (changed > 0) tell(harmlessRemark(changed));
    } catch (error) {
      out.giveUp();
      throw error;
    }
    for (const line of drift.report(explainRecipe(recipe).map(recipeInEnglish))) tell(line);
    return drift.isLeft ? 3 : 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return UNUSABLE.some((kind) => error instanceof kind) ? 2 : 1;
  }
}

function pathOf(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!existsSync(path)) throw new Error(`There is no file ${name}.`);
  return path;
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Unusable(`The recipe ${name} cannot be read. Name a file that is there.`);
  }
}

/** @throws Unusable with a sentence that names the columns a person must choose. */
function inputOf(
  rows: Input["rows"],
  recipe: Recipe,
  { file, columns: said }: RecipeCommand,
  tell: Terminal["tell"],
): Input {
  const sample: string[][] = [];
  for (const some of rows()) {
    sample.push(...some.slice(0, SAMPLE + 1 - sample.length));
    if (sample.length > SAMPLE) break;
  }
  const [headings = [], ...first] = sample;
  const unknown = [...said.keys()].find((input) => !recipe.inputs.includes(input));
  if (unknown !== undefined)
    throw new Unusable(`The recipe reads no “${unknown}”. It reads ${quoted(recipe.inputs)}.`);
  const { columns, renamed, open } = chooseColumns(recipe, { headings, rows: first }, said);
  for (const { input, heading } of renamed) tell(`“${heading}” is read for the recipe's “${input}”.`);
  if (open.length === 0) return { rows, headings, columns: columns.map((column) => column ?? 0) };
  const lines = open.map(({ input, candidates: [like] }) =>
    like === undefined
      ? `“${input}”: ${file} has nothing like it.`
      : `“${input}”: it may be “${like}”, but that is not sure.`,
  );
  throw new Unusable(
    `It is not clear which columns to read. ${lines.join(" ")} Say so with --column 'NAME=HEADING'. The file has ${quoted(headings)}.`,
  );
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** Returns how many rows had a cell that a spreadsheet would have run. */
async function run(
  recipe: Recipe,
  { rows, headings, columns }: Input,
  drift: DriftReport,
  raw: boolean,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const carried: Carried = { above: new Map(), cleaned: columnRules(recipe, { rows, headings, columns }) };
  let [before, changed] = [0, 0];
  const print = async (cells: readonly (readonly string[])[]) => {
    let text = "";
    for (const row of cells) {
      const shown = raw ? row : row.map((cell) => harmlessCsv(cell));
      if (shown.some((cell, at) => cell !== row[at])) changed++;
      text += csvRow(shown);
    }
    if (text !== "") await write(text);
  };
  for (const some of bodyOf(rows())) {
    const done = runRecipe(
      recipe,
      { headings, rows: some.map((row) => padded(row, headings)) },
      columns,
      carried,
    );
    if (before === 0) await print([done.headings]);
    drift.add(done, before, some.length);
    before += some.length;
    await print(done.rows);
  }
  if (before === 0) await print([runRecipe(recipe, { headings, rows: [] }, columns, carried).headings]);
  return changed;
}

/** The rows below the headings, so few at a time that what is made of them dies young. */
function* bodyOf(parts: Iterable<string[][]>): Generator<string[][]> {
  let from = 1;
  for (const part of parts) {
    for (let at = from; at < part.length; at += ROWS) yield part.slice(at, at + ROWS);
    from = Math.max(0, from - part.length);
  }
}

const padded = (row: readonly string[], headings: readonly string[]): readonly string[] =>
  row.length >= headings.length ? row : headings.map((_, at) => row[at] ?? "");

/** What rules that decide by the whole column make of a text, by step: the file is read once for each. */
function columnRules(recipe: Recipe, { rows, headings, columns }: Input): Carried["cleaned"] {
  const cleaned = new Map<number, (text: string) => string>();
  for (const [at, step] of recipe.steps.entries()) {
    if (step.op !== "rule" || readWhat(step.rules).every(({ rule }) => rule.byCell)) continue;
    const before: Recipe = { ...recipe, steps: recipe.steps.slice(0, at) };
    const place =
      step.column < columns.length
        ? (columns[step.column] ?? 0)
        : headings.length + step.column - columns.length;
    const carried: Carried = { above: new Map(), cleaned };
    const texts = function* () {
      for (const some of bodyOf(rows())) {
        const table = { headings, rows: some.map((row) => padded(row, headings)) };
        yield runRecipe(before, table, columns, carried).rows.map((row) => row[place] ?? "");
      }
    };
    const clean = cleanerOf(distinctColumn(texts()), step.rules);
    cleaned.set(
      at,
      remembered((text) => shownText(clean(text)[0] ?? "")),
    );
  }
  return cleaned;
}

/** Where the rows go: a file that appears when it is whole, or the terminal. */
function outputOf({ out, file }: RecipeCommand, folder: string, write: Terminal["write"]) {
  if (out === undefined) return { write, finish: async () => {}, giveUp: () => {} };
  const path = resolve(folder, out);
  if (path === resolve(folder, file))
    throw new Unusable("The file that is read is not written over. Give --out another name.");
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  const failed = once(stream, "error").then(([error]) => {
    throw error;
  });
  failed.catch(() => {});
  return {
    async write(text: string) {
      if (!stream.write(text)) await Promise.race([once(stream, "drain"), failed]);
    },
    async finish() {
      stream.end();
      await Promise.race([once(stream, "close"), failed]);
      renameSync(partial, path);
    },
    giveUp() {
      stream.destroy();
      rmSync(partial, { force: true });
    },
  };
}
