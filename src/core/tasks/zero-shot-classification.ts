import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { field, isList } from "./json-shape.ts";
import { candidateLabels, type ScoredLabel, scoredLabels } from "./scored-labels.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/**
 * Labels of one's own, without training. Answer: `[{label, score}, …]`, the likeliest first, with every label asked for.
 * Parameters: `candidate_labels`, `multi_label`, `hypothesis_template`, as on the Hub.
 */
export const zeroShotClassification: Task = {
  name: "zero-shot-classification",
  packing: "array",
  forms: ["list"],
  most: 32,
  refuse: refuseUnlessText,
  body: (inputs, { parameters, form }) => ({ inputs: arrayInputs(inputs, form), parameters }),
  decode,
};

function decode(
  response: Json,
  inputs: readonly Json[],
  { form, parameters }: Asking,
): readonly Decoded[] | Misread {
  const wanted = candidateLabels(parameters);
  const rows = rowsOf(response, form);
  if (!rows) return "another shape";
  if (rows.length !== inputs.length) return "another length";
  return rows.map((row, index) => decodeRow(row, inputs[index] as Json, wanted));
}

/** Today's services write `[{label, score}…]` a text, older ones `{sequence, labels, scores}`; one text may stand alone. */
function rowsOf(response: Json, form: Asking["form"]): readonly Json[] | null {
  const single = labelsOf(response) !== null;
  if (single) return form === "one" ? [response] : null;
  return isList(response) && response.every((row) => labelsOf(row) !== null) ? response : null;
}

function labelsOf(row: Json): ScoredLabel[] | null {
  const labels = field(row, "labels");
  const scores = field(row, "scores");
  if (!isList(labels) || !isList(scores)) return scoredLabels(row);
  if (labels.length !== scores.length) return null;
  return scoredLabels(labels.map((label, i) => ({ label, score: scores[i] as Json })));
}

function decodeRow(row: Json, input: Json, wanted: readonly string[]): Decoded {
  const sequence = field(row, "sequence");
  if (typeof sequence === "string" && sequence.trim() !== String(input).trim()) {
    return { wrong: said("answer.otherText") };
  }
  const labels = labelsOf(row) ?? [];
  const known = new Set(wanted);
  const seen = new Set(labels.map(({ label }) => label));
  if (
    seen.size !== labels.length ||
    seen.size !== known.size ||
    !labels.every(({ label }) => known.has(label))
  ) {
    return { wrong: said("answer.otherLabels") };
  }
  return { answer: labels.map(({ label, score }) => ({ label, score })) };
}
