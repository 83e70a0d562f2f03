import type { Json } from "../cells/json.ts";
import type { Job } from "./job.ts";
import { field, isList } from "./json-shape.ts";

/** A label and how sure the model is of it, 0 to 1, to four places: enough to sort by, and small to remember. */
export interface ScoredLabel {
  readonly label: string;
  readonly score: number;
}

/** The labels that a zero-shot model was given to choose from. */
export const candidateLabels = (parameters: Job["parameters"]): string[] =>
  isList(parameters.candidate_labels) ? parameters.candidate_labels.map(String) : [];

/** The same as `scoredLabels`, but null also when one of the labels was not given to choose from, or comes twice. */
export function allowedLabels(value: Json, parameters: Job["parameters"]): ScoredLabel[] | null {
  const labels = scoredLabels(value);
  const allowed = candidateLabels(parameters);
  const names = new Set(labels?.map(({ label }) => label));
  if (allowed.length > 0 && ![...names].every((name) => allowed.includes(name))) return null;
  return names.size === labels?.length ? labels : null;
}

/** `[{label, score}, …]`, the likeliest first; null when the value is anything else. */
export function scoredLabels(value: Json | undefined): ScoredLabel[] | null {
  if (!isList(value) || value.length === 0) return null;
  const labels: ScoredLabel[] = [];
  for (const entry of value) {
    const label = field(entry, "label");
    const score = field(entry, "score");
    if (typeof label !== "string" || typeof score !== "number" || !Number.isFinite(score)) return null;
    labels.push({ label, score: Math.round(score * 1e4) / 1e4 });
  }
  return labels.sort((a, b) => b.score - a.score);
}
