import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { isList } from "./json-shape.ts";
import { scoredLabels } from "./scored-labels.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/** Labels kept of each answer, unless `parameters.top_k` says otherwise. */
const TOP = 5;

/**
 * The model's own labels for a text. Answer: `[{label, score}, …]`, the likeliest first.
 * Parameters: `top_k`, `function_to_apply`, as on the Hub.
 */
export const textClassification: Task = {
  name: "text-classification",
  packing: "array",
  forms: ["list", "nested"],
  most: 32,
  refuse: refuseUnlessText,
  // `top_k` is always sent: with it a pipeline nests its answer, so that a flat one can only be one text or one pair.
  body: (inputs, { parameters, form }) => ({
    inputs: arrayInputs(inputs, form),
    parameters: { top_k: TOP, ...parameters },
  }),
  decode,
};

function decode(
  response: Json,
  inputs: readonly Json[],
  { form, parameters }: Asking,
): readonly Decoded[] | Misread {
  if (!isList(response)) return "another shape";
  const flat = scoredLabels(response) !== null;
  if (flat && form !== "one") return "another shape";
  const rows = flat ? [response] : response;
  if (!rows.every(isList)) return "another shape";
  if (rows.length !== inputs.length) return "another length";
  const top = typeof parameters.top_k === "number" ? parameters.top_k : TOP;
  return rows.map((row) => {
    const labels = scoredLabels(row);
    return labels
      ? { answer: labels.slice(0, top).map(({ label, score }) => ({ label, score })) }
      : { wrong: said("answer.noLabels") };
  });
}
