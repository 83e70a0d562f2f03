import { type Label, namesByText, noLabels, readLabels } from "../arguments/labels.ts";
import { MODEL_OPTIONS, minFor, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Argument, type Grid, isBlank, textOf, toGrid } from "../cells/grid.ts";
import { labelCells, scored, UNSURE } from "../cells/scored-cells.ts";
import { filled, showResult } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { type InWords, jobFor, modelOf, pipelineOf } from "../models/model-of.ts";
import type { Settings } from "../settings/settings.ts";
import type { Result } from "../tasks/job.ts";
import { taughtLabels } from "../teach/taught-labels.ts";
import type { Asked, SheetFunction } from "./function.ts";

export const classify: SheetFunction = {
  name: "HF_CLASSIFY",
  title: "Classify",
  group: "Text",
  summary:
    "Gives each text one of your labels; without labels, the label the model itself knows, such as its sentiment.",
  params: [
    { name: "values", summary: "The cell or range to classify.", type: "range" },
    {
      name: "labels",
      summary:
        'The labels to choose from, such as "politics, sport, crime: police, courts", or a range of them.',
      type: "labels",
      optional: true,
    },
    {
      name: "options",
      summary:
        'Any of "model: org/name", "scores" (a second column), "min: 0.6" (else UNSURE, or with "mark" the label marked), "multi" (all that fit).',
      type: "options",
      optional: true,
    },
    {
      name: "examples",
      summary:
        "Rows that you have labelled, as two columns: they teach which label fits, without a model, or with the option “meaning” by one that reads sentences.",
      type: "range",
      optional: true,
    },
  ],
  returns: "One label per cell; with scores, the label and its score beside it.",
  example: { formula: '=HF_CLASSIFY("The striker scored twice", "politics, sport, crime")', result: "sport" },
  givesLabels: true,
  ask([values, labels, third, fourth], settings) {
    // Options stand last in other functions: examples, which are a range, may stand before them here, too.
    const [rawOptions, examples] = Array.isArray(third) ? [fourth, third] : [third, fourth];
    if (!noExamples(examples)) return askTaught(values, labels, rawOptions, toGrid(examples), settings);
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min", "mark", "multi"]);
    const { cells, back } = filled(toGrid(values));
    const show = labelCells(options);
    const width = "scores" in options ? 2 : 1;
    const inputs = cells.map(textOf);

    if (noLabels(labels)) {
      const asked = modelOf("text-classification", options, settings);
      if (asked.task === "chat-completion") {
        throw new UsageError(said("arguments.noLabels", { model: asked.model }));
      }
      return {
        job: { ...asked, parameters: {}, inputs },
        show: (results) => shownIn(results, (label) => label),
      };
    }

    const choices = readLabels(labels);
    const nameOf = namesByText(choices);
    const asked = modelOf("zero-shot-classification", options, settings);
    minFor(asked, options);
    return {
      job: jobFor(
        asked,
        { parameters: { candidate_labels: [...nameOf.keys()], multi_label: "multi" in options }, inputs },
        inWords(choices, "multi" in options),
      ),
      show: (results) =>
        shownIn(results, (label) =>
          asked.task === "chat-completion" ? label : (nameOf.get(label) ?? label),
        ),
    };

    function shownIn(results: readonly Result[], name: (label: string) => string) {
      return back(
        results.map((result) =>
          showResult(result, (answer) =>
            show(scored(answer).map((one) => ({ ...one, label: name(one.label) }))),
          ),
        ),
        width,
      );
    }
  },
};

const noExamples = (examples: Argument): boolean => toGrid(examples).flat().every(isBlank);

/** The same with labelled rows that teach, by letters alone or with the meaning that a model of sentences sees. */
function askTaught(
  values: Argument,
  labels: Argument,
  rawOptions: Argument,
  examples: Grid,
  settings: Settings,
): Asked {
  const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min", "mark", "meaning"]);
  const { cells, back } = filled(toGrid(values));
  const texts = cells.map(textOf);
  const names = noLabels(labels) ? [] : readLabels(labels).map(({ name }) => name);
  const { lessons, byLetters, byMeaning } = taughtLabels(texts, names, examples);
  const width = "scores" in options ? 2 : 1;
  const show = labelCells(options);
  const shown = (results: readonly Result[]) =>
    back(
      results.map((result) => showResult(result, (answer) => show(scored(answer)))),
      width,
    );
  if ("meaning" in options) {
    const inputs = [...lessons.map(({ text }) => text), ...texts];
    return {
      job: { ...pipelineOf("feature-extraction", options, settings), parameters: {}, inputs },
      each: byMeaning,
      width,
      show: (results) => shown(byMeaning(results)),
    };
  }
  const named = MODEL_OPTIONS.find((option) => option in options);
  if (named !== undefined) throw new UsageError(said("arguments.examplesNoModel", { name: named }));
  return { job: null, each: byLetters, width, show: () => shown(byLetters()) };
}

/** The same question to a model that follows instructions. It may say that it is not sure, and gives no scores. */
function inWords(labels: readonly Label[], many: boolean): InWords {
  const meanings = labels
    .filter((label) => label.description)
    .map((label) => `${label.name}: ${label.description}.`);
  const names = labels.map((label) => label.name);
  const instruction = [
    many ? "Choose every label that fits the row." : "Choose the one label that fits the row best.",
    `Answer ${UNSURE} when none fits.`,
    ...meanings,
  ].join(" ");
  return many
    ? {
        instruction,
        schema: { type: "array", items: { type: "string", enum: [...names, UNSURE] } },
        tokens: 60,
      }
    : { instruction, choices: [...names, UNSURE] };
}
