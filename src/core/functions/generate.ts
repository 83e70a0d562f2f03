import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { asTyped, UsageError } from "../arguments/usage-error.ts";
import { type Cell, type Grid, isBlank, textOf, toGrid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import { filled, isFailed, showResult } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { modelOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

/** `{{Street}}` in a prompt stands for the row's cell in the column with that heading. */
const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/g;

export const generate: SheetFunction = {
  name: "HF_GENERATE",
  title: "Ask in your own words",
  group: "Text",
  summary: "Asks a model anything, once or for each row.",
  params: [
    {
      name: "prompt",
      summary: 'What to do, such as "Write a headline", or with headings: "Where is {{Street}}, {{City}}?".',
      type: "text",
    },
    {
      name: "values",
      summary:
        "The cells to do it with; of several columns the first row holds the headings, and the formula stands beside it.",
      type: "range",
      optional: true,
    },
    {
      name: "options",
      summary: 'Any of "model: org/name", "words: 50" (the longest answer).',
      type: "options",
      optional: true,
    },
  ],
  returns: "One answer per row; one alone without values.",
  example: {
    formula: '=HF_GENERATE("Write a headline of six words", A2)',
    result: "Council Delays Vote on Old Bridge",
  },
  ask([prompt, values, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "words"]);
    if (Array.isArray(prompt) || isBlank(prompt)) throw new UsageError(said("arguments.onePrompt"));
    const instruction = textOf(prompt ?? "").trim();
    const words = Number(options.words || 100);
    if (!(words >= 1 && words <= 2000)) throw new UsageError(said("arguments.words"));
    const asked = { ...modelOf("chat-completion", options, settings), task: "chat-completion" };
    const tokens = Math.ceil(words * 2);
    const once = values === undefined || values === null;
    const rows = once
      ? { cells: [[ONCE]], inputs: [{}], instruction }
      : readRows(instruction, toGrid(values));
    return {
      job: { ...asked, parameters: { instruction: rows.instruction, tokens }, inputs: rows.inputs },
      show: (results) =>
        filled(rows.cells).back(results.map((result) => showResult(result, (answer) => [String(answer)]))),
    };
  },
};

/** Stands for the one cell of a prompt that is asked without a range. */
const ONCE = "once";

/** What each row asks, and the cells it is asked for: blank where there is nothing to ask. */
interface Rows {
  cells: Grid;
  inputs: Json[];
  instruction: string;
}

/** The cells one by one; or, where the prompt names headings, the rows below them with what stands under each. */
function readRows(prompt: string, grid: Grid): Rows {
  const named = [...prompt.matchAll(PLACE)].map((match) => match[1] ?? "");
  const places = [...new Set(named.map((name) => name.toLowerCase()))];
  if (places.length === 0) {
    if ((grid[0]?.length ?? 0) > 1) throw new UsageError(said("arguments.whichColumns"));
    return { cells: grid, inputs: filled(grid).cells.map(textOf), instruction: prompt };
  }
  const headings = (grid[0] ?? []).map((cell) => textOf(cell).trim().toLowerCase());
  const missing = named.find((name) => !headings.includes(name.toLowerCase()));
  if (missing !== undefined) {
    throw new UsageError(said("arguments.noHeading", { heading: asTyped(missing) }));
  }
  const under = (row: readonly Cell[]): { [heading: string]: string } =>
    Object.fromEntries(places.map((name) => [name, textOf(row[headings.indexOf(name)] ?? "")]));
  const failedIn = (row: readonly Cell[]) => Object.values(under(row)).find(isFailed);
  const asks = (row: readonly Cell[], index: number): boolean =>
    index > 0 && failedIn(row) === undefined && Object.values(under(row)).some((text) => !isBlank(text));
  return {
    cells: grid.map((row, index) => [asks(row, index) ? ONCE : (index > 0 && failedIn(row)) || ""]),
    inputs: grid.filter(asks).map(under),
    instruction: `${prompt.replace(PLACE, (_all, name: string) => `{{${name.toLowerCase()}}}`)}\nA name in double braces stands for what the row has under it.`,
  };
}
