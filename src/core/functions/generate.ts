import { filled, showResult } from "../cells.ts";
import type { SheetFunction } from "../function.ts";
import { type Cell, type Grid, isBlank, textOf, toGrid } from "../grid.ts";
import { modelOf } from "../model-of.ts";
import { MODEL_OPTIONS, readOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";

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
      summary: "The cells to do it with; of several columns, the first row holds the headings.",
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
    if (Array.isArray(prompt) || isBlank(prompt)) throw new UsageError("Write what to do as one text.");
    const instruction = textOf(prompt ?? "");
    const words = Number(options.words || 100);
    if (!(words >= 1 && words <= 2000)) throw new UsageError('"words" is a number from 1 to 2000.');
    const asked = { ...modelOf("chat-completion", options, settings), task: "chat-completion" };
    const tokens = Math.ceil(words * 2);
    if (values === undefined || values === null) {
      return {
        job: {
          ...asked,
          parameters: { instruction: "Do what the row says.", tokens },
          inputs: [instruction],
        },
        show: (results) => [showResult(results[0], (answer) => [String(answer)])],
      };
    }
    const rows = readRows(instruction, toGrid(values));
    const { cells, back } = filled(rows.texts);
    return {
      job: {
        ...asked,
        parameters: { instruction: rows.filledIn ? "Do what the row says." : instruction, tokens },
        inputs: cells.map(textOf),
      },
      show: (results) => back(results.map((result) => showResult(result, (answer) => [String(answer)]))),
    };
  },
};

/** What each row asks: the prompt with the row's cells put in, or the cell itself; the row of headings asks nothing. */
function readRows(prompt: string, grid: Grid): { texts: Cell[][]; filledIn: boolean } {
  const names = [...prompt.matchAll(PLACE)].map((match) => (match[1] ?? "").toLowerCase());
  const width = grid[0]?.length ?? 0;
  if (names.length === 0) {
    if (width > 1)
      throw new UsageError("Say in the prompt which columns to use, by their headings: {{Heading}}.");
    return { texts: grid, filledIn: false };
  }
  const headings = (grid[0] ?? []).map((cell) => textOf(cell).trim().toLowerCase());
  const missing = names.find((name) => !headings.includes(name));
  if (missing !== undefined) {
    throw new UsageError(`There is no column headed "${missing}". Include the row of headings in the range.`);
  }
  const texts = grid.map((row, index) => {
    if (index === 0 || row.every(isBlank)) return [""];
    return [
      prompt.replace(PLACE, (_all, name: string) => textOf(row[headings.indexOf(name.toLowerCase())] ?? "")),
    ];
  });
  return { texts, filledIn: true };
}
