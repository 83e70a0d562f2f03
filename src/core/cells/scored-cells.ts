import { type Options, shareOption } from "../arguments/options.ts";
import type { Cell } from "./grid.ts";
import type { Json } from "./json.ts";

/** A label and, where the model gives one, how sure it is. */
export interface Scored {
  readonly label: string;
  readonly score?: number;
}

/** The cell for a value whose best label is less likely than asked for. */
export const UNSURE = "UNSURE";

/** What stands behind a label that is unsure but kept. */
const MARK = " (unsure)";

/** The same with the option `mark`: the label is kept, and looks unsure. */
export const unsureCell = (label: string, options: Options): string =>
  "mark" in options && label !== UNSURE ? `${label}${MARK}` : UNSURE;

/** The label without the mark that it is unsure. */
export const withoutMark = (label: string): string =>
  label.endsWith(MARK) ? label.slice(0, -MARK.length) : label;

/** Labels with scores, best first; a model that follows instructions gives labels alone. */
export function scored(answer: Json): Scored[] {
  if (typeof answer === "string") return [{ label: answer }];
  const labels = (answer as readonly Json[]).map((one) =>
    typeof one === "string" ? { label: one } : (one as unknown as Scored),
  );
  return labels.sort((a, b) => (b.score ?? 1) - (a.score ?? 1));
}

/** How labels are written: the best, or with `multi` all that reach `min`; as unsure when none does; the score beside. */
export function labelCells(options: Options): (labels: readonly Scored[]) => Cell[] {
  const many = "multi" in options;
  const min = shareOption(options, "min") ?? (many ? 0.5 : 0);
  return (labels) => {
    const fitting = labels.filter(({ label, score = 1 }) => label !== UNSURE && score >= min);
    const chosen = many ? fitting : fitting.slice(0, 1);
    const text =
      chosen.length === 0
        ? unsureCell(labels[0]?.label ?? UNSURE, options)
        : chosen.map(({ label }) => label).join(", ");
    const scores = (chosen.length === 0 ? labels.slice(0, 1) : chosen)
      .map(({ score }) => round(score))
      .filter((score) => score !== "");
    return [text, scores.length === 1 ? (scores[0] ?? "") : scores.join(", ")];
  };
}

const round = (score: number | undefined): Cell =>
  score === undefined ? "" : Math.round(score * 1000) / 1000;
