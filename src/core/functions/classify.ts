import { filled, showResult } from "../cells.ts";
import type { SheetFunction } from "../function.ts";
import { type Cell, isBlank, textOf, toGrid } from "../grid.ts";
import type { Json } from "../json.ts";
import { labelText, readLabels } from "../labels.ts";
import { modelOf } from "../model-of.ts";
import { MODEL_OPTIONS, type Options, readOptions, shareOption } from "../options.ts";

/** What a classification task answers: labels with their scores, best first. */
type Scored = { label: string; score: number };

/** The cell for a value whose best label is less likely than `min`. */
const UNSURE = "UNSURE";

export const classify: SheetFunction = {
  name: "HF_CLASSIFY",
  title: "Classify",
  group: "Text",
  summary: "Gives each text one of your labels; without labels, the label the model itself knows, such as its sentiment.",
  params: [
    { name: "values", summary: "The cell or range to classify.", type: "range" },
    {
      name: "labels",
      summary: 'The labels to choose from, such as "politics, sport, crime: police, courts", or a range of them.',
      type: "labels",
      optional: true,
    },
    {
      name: "options",
      summary: 'Any of "model: org/name", "scores" (a second column), "min: 0.6" (else UNSURE), "multi" (all that fit).',
      type: "options",
      optional: true,
    },
  ],
  returns: "One label per cell; with scores, the label and its score beside it.",
  example: { formula: '=HF_CLASSIFY("The striker scored twice", "politics, sport, crime")', result: "sport" },
  ask([values, labels, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min", "multi"]);
    const { cells, back } = filled(toGrid(values));
    const show = shown(options);
    const width = "scores" in options ? 2 : 1;
    const inputs = cells.map(textOf);

    if (labels === undefined || labels === null || (!Array.isArray(labels) && isBlank(labels))) {
      return {
        job: { ...modelOf("text-classification", options, settings), parameters: {}, inputs },
        show: (results) => back(results.map((result) => showResult(result, (answer) => show(scored(answer)))), width),
      };
    }

    const choices = readLabels(labels);
    const nameOf = new Map(choices.map((label) => [labelText(label), label.name]));
    const named = (answer: Json) =>
      scored(answer).flatMap(({ label, score }) => {
        const name = nameOf.get(label);
        return name === undefined ? [] : [{ label: name, score }];
      });
    return {
      job: {
        ...modelOf("zero-shot-classification", options, settings),
        parameters: { candidate_labels: [...nameOf.keys()], multi_label: "multi" in options },
        inputs,
      },
      show: (results) => back(results.map((result) => showResult(result, (answer) => show(named(answer)))), width),
    };
  },
};

const scored = (answer: Json): Scored[] => [...(answer as unknown as Scored[])].sort((a, b) => b.score - a.score);

/** How one answer is written: its best label, or all that reach the threshold; UNSURE when none does. */
function shown(options: Options): (labels: readonly Scored[]) => Cell[] {
  const many = "multi" in options;
  const min = shareOption(options, "min") ?? (many ? 0.5 : 0);
  return (labels) => {
    const fitting = labels.filter(({ score }) => score >= min);
    const best = labels[0];
    const chosen = many ? fitting : fitting.slice(0, 1);
    const text = chosen.length === 0 ? UNSURE : chosen.map(({ label }) => label).join(", ");
    const score = many && chosen.length > 1 ? chosen.map((c) => round(c.score)).join(", ") : round(best?.score ?? 0);
    return [text, score];
  };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
