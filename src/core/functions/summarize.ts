import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Cell, isBlank, textOf, toGrid } from "../cells/grid.ts";
import { filled, isWordless, showResult } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { jobFor, modelOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

/** Models count tokens; an English word is about four thirds of one. */
const TOKENS_PER_WORD = 4 / 3;

/** The fewest and the most words a summary may be asked to have. */
const WORDS = [3, 500] as const;

/** A text of so few words, none more than was asked for, is its own summary. */
const FEW = 12;

export const summarize: SheetFunction = {
  name: "HF_SUMMARIZE",
  title: "Summarise",
  group: "Text",
  summary: "Says what each text says, in fewer words.",
  params: [
    { name: "values", summary: "The cell or range to summarise.", type: "range" },
    {
      name: "words",
      summary: "About how many words at most; 30 when left out.",
      type: "number",
      optional: true,
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "One summary per cell; numbers, dates and texts of a few words as they are.",
  example: { formula: "=HF_SUMMARIZE(A2, 20)", result: "The council will vote on the bridge in May." },
  ask([values, words, rawOptions], settings) {
    const options = readOptions(rawOptions, MODEL_OPTIONS);
    const most = isBlank(Array.isArray(words) ? "" : words) ? 30 : Number(words);
    if (Array.isArray(words) || !(most >= WORDS[0] && most <= WORDS[1])) {
      throw new UsageError(said("arguments.wordsBetween", { least: WORDS[0], most: WORDS[1] }));
    }
    const short = (cell: Cell) =>
      isWordless(cell) || textOf(cell).trim().split(/\s+/).length <= Math.min(most, FEW) ? cell : undefined;
    const { cells, back } = filled(toGrid(values), short);
    const max = Math.round(most * TOKENS_PER_WORD);
    return {
      job: jobFor(
        modelOf("summarization", options, settings),
        { parameters: { max_length: max, min_length: Math.min(5, max) }, inputs: cells.map(textOf) },
        {
          instruction: `Say what the row says in at most ${most} words, in its own language. Add nothing that it does not say.`,
          tokens: 2 * max,
        },
      ),
      show: (results) => back(results.map((result) => showResult(result, (answer) => [String(answer)]))),
    };
  },
};
