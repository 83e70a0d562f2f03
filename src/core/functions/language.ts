import { filled, showResult } from "../cells.ts";
import type { SheetFunction } from "../function.ts";
import { textOf, toGrid } from "../grid.ts";
import { readLanguage } from "../languages.ts";
import { modelOf } from "../model-of.ts";
import { MODEL_OPTIONS, readOptions } from "../options.ts";
import type { ScoredLabel } from "../tasks/scored-labels.ts";

export const language: SheetFunction = {
  name: "HF_LANGUAGE",
  title: "Find the language",
  group: "Cleaning",
  summary: "Says which language each text is in, as a two-letter code.",
  params: [
    { name: "values", summary: "The cell or range to look at.", type: "range" },
    {
      name: "options",
      summary: 'Any of "name" (English instead of en), "scores" (a second column), "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: "One language per cell; with scores, its score beside it.",
  example: { formula: '=HF_LANGUAGE("Wo ist mein Paket?")', result: "de" },
  ask([values, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "name", "scores"]);
    const { cells, back } = filled(toGrid(values));
    const width = "scores" in options ? 2 : 1;
    return {
      job: {
        ...modelOf("text-classification", options, settings, "language"),
        parameters: {},
        inputs: cells.map(textOf),
      },
      show: (results) =>
        back(
          results.map((result) =>
            showResult(result, (answer) => {
              const best = (answer as unknown as ScoredLabel[])[0];
              if (best === undefined) return [""];
              return ["name" in options ? nameOf(best.label) : best.label, best.score];
            }),
          ),
          width,
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
