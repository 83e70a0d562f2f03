import { readOptions } from "../arguments/options.ts";
import { toGrid } from "../cells/grid.ts";
import { fillByExamples } from "../recipe/in-cell/fill-by-examples.ts";
import type { SheetFunction } from "./function.ts";

export const fill: SheetFunction = {
  name: "HF_FILL",
  title: "Fill from examples",
  group: "Cleaning",
  formulaOnly: true,
  summary:
    "Learns from a few examples what to make of each row and fills the rest, without any model. What the examples do not cover, or leave in doubt, stays blank.",
  params: [
    {
      name: "values",
      summary: "The column to fill from; or several columns, read row by row.",
      type: "range",
    },
    {
      name: "examples_in",
      summary:
        "At least three rows that are built differently, with as many columns as the values. They may stand among the values.",
      type: "text",
    },
    {
      name: "examples_out",
      summary:
        "What you want for each of these rows, in a column beside; in several columns, each is learned. A blank cell is no example.",
      type: "text",
    },
    {
      name: "options",
      summary:
        'Any of "notes" (beside the result, why a row stays blank), "likely" (fill the rows in doubt, too), "explain" (instead of the rows, what was learned, in words), "words: binary to decimal" (what the examples show, said too: it chooses among what fits them).',
      type: "options",
      optional: true,
    },
  ],
  returns: "For each row what the examples make of it, or blank; with notes, why, in a column beside.",
  example: {
    formula:
      '=HF_FILL("Weber, Jo", {"Silva, Maria"; "Cohen, Ann"; "de Souza, Ana"}, {"Maria Silva"; "Ann Cohen"; "Ana de Souza"})',
    result: "Jo Weber",
  },
  ask([values, examplesIn, examplesOut, rawOptions]) {
    const options = readOptions(rawOptions, ["notes", "likely", "explain", "words"]);
    const { show, ...work } = fillByExamples(toGrid(values), toGrid(examplesIn), toGrid(examplesOut), {
      notes: "notes" in options,
      likely: "likely" in options,
      explain: "explain" in options,
      words: options.words ?? "",
    });
    return { job: null, show, work };
  },
};
