import { mapColumns } from "./map-columns.ts";
import type { Recipe } from "./recipe.ts";
import type { TextTable } from "./run-recipe.ts";

/** Which column of a table a recipe reads under which of its headings, or what keeps it from reading the table. */
export interface ColumnChoice {
  /** For each input of the recipe its place in the table, counted from 0; undefined where there is none for sure. */
  columns: readonly (number | undefined)[];
  /** Columns that stand for an input under another heading, and are sure enough to be taken unasked. */
  renamed: readonly { input: string; heading: string }[];
  /** Inputs for which a person must choose; without candidates the table has nothing like it. */
  open: readonly { input: string; candidates: readonly string[] }[];
}

/**
 * Finds a recipe's columns: by what a person has said, by the same heading where it stands once, and by likeness where
 * that leaves no doubt. Nothing is guessed: what is not sure is left open.
 * @param table some rows will do
 * @param said for inputs, the heading that a person chose
 */
export function chooseColumns(
  { inputs, examples = [] }: Pick<Recipe, "inputs" | "examples">,
  table: TextTable,
  said: ReadonlyMap<string, string> = new Map(),
): ColumnChoice {
  const headings = table.headings.map((heading) => heading.trim());
  const placesOf = (name: string) => headings.flatMap((heading, at) => (heading === name.trim() ? [at] : []));
  const found = inputs.map((input) => {
    const places = placesOf(said.get(input) ?? input);
    return places.length === 1 ? places[0] : undefined;
  });
  const taken = new Set(found);
  const own = inputs.flatMap((input, at) =>
    found[at] === undefined && !said.has(input) && placesOf(input).length === 0 ? [at] : [],
  );
  const others = headings.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const pick = (row: readonly string[], places: readonly number[]) => places.map((at) => row[at] ?? "");
  const alike = mapColumns(
    { headings: pick(inputs, own), rows: examples.map((each) => pick(each.in, own)) },
    { headings: pick(headings, others), rows: table.rows.map((row) => pick(row, others)) },
  );
  const renamed: { input: string; heading: string }[] = [];
  const candidates = new Map<number, string>();
  for (const { source, target, sure } of alike) {
    const [input, column] = [own[source] ?? 0, others[target] ?? 0];
    const heading = headings[column] ?? "";
    if (sure) {
      found[input] = column;
      renamed.push({ input: inputs[input] ?? "", heading });
    } else candidates.set(input, heading);
  }
  const open = inputs.flatMap((input, at) => {
    if (found[at] !== undefined) return [];
    const twice = placesOf(said.get(input) ?? input).length > 1;
    const like = candidates.get(at);
    return [{ input, candidates: twice ? [said.get(input) ?? input] : like === undefined ? [] : [like] }];
  });
  return { columns: found, renamed, open };
}
