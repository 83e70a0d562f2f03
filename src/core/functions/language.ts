import { languageCodes, readLanguage } from "../arguments/languages.ts";
import { MODEL_OPTIONS, minFor, readOptions } from "../arguments/options.ts";
import { type Cell, textOf, toGrid } from "../cells/grid.ts";
import { type Scored, scored, UNSURE, unsureCell } from "../cells/scored-cells.ts";
import { filled, isWordless, showResult } from "../cells/show-result.ts";
import { jobFor, modelOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const language: SheetFunction = {
  name: "HF_LANGUAGE",
  title: "Find the language",
  group: "Cleaning",
  summary: "Says which language each text is in, as a two-letter code.",
  params: [
    { name: "values", summary: "The cell or range to look at.", type: "range" },
    {
      name: "options",
      summary:
        'Any of "name" (English instead of en), "scores" (a second column), "min: 0.6" (else UNSURE, or with "mark" the label marked), "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: "One language per cell, blank for numbers and dates; with scores, its score beside it.",
  example: { formula: '=HF_LANGUAGE("Wo ist mein Paket?")', result: "de" },
  givesLabels: true,
  ask([values, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "name", "scores", "min", "mark"]);
    const { cells, back } = filled(toGrid(values), (cell) => (isWordless(cell) ? "" : undefined));
    const asked = modelOf("text-classification", options, settings, "language");
    const min = minFor(asked, options) ?? 0;
    const show = ([best]: readonly Scored[]): Cell[] => {
      const { label, score = "" } = best ?? { label: UNSURE };
      if (label === UNSURE) return [UNSURE, score];
      const named = "name" in options ? nameOf(label) : label;
      return [score !== "" && score < min ? unsureCell(named, options) : named, score];
    };
    return {
      job: jobFor(
        asked,
        { parameters: {}, inputs: cells.map(textOf) },
        {
          instruction: `Say which language the row is in, as its two-letter code of ISO 639-1. Answer ${UNSURE} when it is in none, or in several alike.`,
          choices: [...languageCodes(), UNSURE],
        },
      ),
      show: (results) =>
        back(
          results.map((result) => showResult(result, (answer) => show(scored(answer)))),
          "scores" in options ? 2 : 1,
        ),
    };
  },
};

/** Models also know languages that have no two-letter code; those keep the code they were given. */
function nameOf(code: string): string {
  try {
    return readLanguage(code).name;
  } catch {
    return code;
  }
}
