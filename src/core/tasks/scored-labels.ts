import type { Json } from "../json.ts";
import { field, isList } from "./json-shape.ts";

/** A label and how sure the model is of it, 0 to 1, to four places: enough to sort by, and small to remember. */
export interface ScoredLabel {
  readonly label: string;
  readonly score: number;
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
