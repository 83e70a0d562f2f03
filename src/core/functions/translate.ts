import { spelledFor } from "../arguments/language-spelling.ts";
import { type Language, readLanguage } from "../arguments/languages.ts";
import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { isBlank, textOf, toGrid } from "../cells/grid.ts";
import { filled, isWordless, showResult } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { jobFor, modelOf } from "../models/model-of.ts";
import type { SheetFunction } from "./function.ts";

export const translate: SheetFunction = {
  name: "HF_TRANSLATE",
  title: "Translate",
  group: "Text",
  summary: "Translates each text into a language.",
  params: [
    { name: "values", summary: "The cell or range to translate.", type: "range" },
    { name: "to", summary: 'The language to translate into: "German", "de" or "Deutsch".', type: "language" },
    {
      name: "from",
      summary: "The language the texts are in; the model finds out when it is left out and can.",
      type: "language",
      optional: true,
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "One translation per cell; numbers and dates as they are.",
  example: { formula: '=HF_TRANSLATE("Good morning", "es", "en")', result: "Buenos días" },
  ask([values, to, from, rawOptions], settings) {
    const options = readOptions(rawOptions, MODEL_OPTIONS);
    if (Array.isArray(to) || Array.isArray(from)) throw new UsageError(said("arguments.oneLanguage"));
    if (isBlank(to)) throw new UsageError(said("arguments.whichLanguage"));
    const { cells, back } = filled(toGrid(values), (cell) => (isWordless(cell) ? cell : undefined));
    const target = readLanguage(textOf(to ?? ""));
    const source = isBlank(from) ? undefined : readLanguage(textOf(from ?? ""));
    const asked = modelOf("translation", options, settings);
    const spelled = (language: Language) =>
      asked.task === "translation" ? spelledFor(asked.model, language) : language.code;
    return {
      job: jobFor(
        asked,
        {
          parameters: { tgt_lang: spelled(target), ...(source && { src_lang: spelled(source) }) },
          inputs: cells.map(textOf),
        },
        {
          instruction: `Translate the row${source ? ` from ${source.name}` : ""} into ${target.name}${target.region ? ` as written in the region ${target.region}` : ""}. Keep names, numbers, web addresses and line breaks. If it is in ${target.name} already, give it back unchanged.`,
          tokens: 400,
        },
      ),
      show: (results) => back(results.map((result) => showResult(result, (answer) => [String(answer)]))),
    };
  },
};
