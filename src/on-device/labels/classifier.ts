import type { Answer } from "../answer.ts";
import { dot, type Embed, type Vector } from "../embed.ts";
import { type LabelProfile, profileOf } from "./label-profile.ts";
import { tellingWords } from "./words.ts";

/** A text is compared with so many of a label's examples, the closest ones. */
const CLOSEST = 3;
const SHARE_OF_LABEL = 0.2;
const WORTH_OF_A_WORD = 0.1;
const MOST_WORDS = 2;
/** How sharply a lead in likeness turns into a lead in score. */
const SHARPNESS = 15;
/** Likeness at which a label is as likely as not, when each label is judged by itself. */
const AS_LIKELY_AS_NOT = 0.45;
const OTHERWISE = /^(other|others|none|none of these|misc|miscellaneous|unknown|something else)$/i;
/** Likeness below which a text is taken to be about something else. */
const BARELY_LIKE = 0.3;

/** The labels or their template cannot be used. */
export class WrongLabels extends Error {}

/**
 * Zero-shot classification by sentence embeddings. A label's likeness to a text is a blend of: the closest of the
 * label's examples, the label's own name, and words in common that other labels do not share. The weights were set
 * on `test/playground/inference/headlines/tuning.txt`; `held-out.txt` beside it was kept for measuring.
 */
export const classifier =
  (embed: Embed): Answer =>
  async (inputs, { candidate_labels, multi_label, hypothesis_template }) => {
    const labels = labelsOf(candidate_labels);
    const template = typeof hypothesis_template === "string" ? hypothesis_template : undefined;
    if (template && !template.includes("{}"))
      throw new WrongLabels(
        `The provided hypothesis_template "${template}" was not able to be formatted with the target labels.`,
      );
    const profiles: LabelProfile[] = [];
    for (const label of labels) profiles.push(await profileOf(label, template, embed));
    const texts = inputs as string[];
    const vectors = await embed(texts);
    return texts.map((sequence, index) => {
      const vector = vectors[index] ?? new Float32Array();
      const likenesses = profiles.map((profile, position) =>
        OTHERWISE.test(labels[position] ?? "") ? BARELY_LIKE : likeness(sequence, vector, profile, profiles),
      );
      const scores = multi_label === true ? likenesses.map(byItself) : amongThese(likenesses);
      const order = scores.map((_, position) => position).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return {
        sequence,
        labels: order.map((position) => labels[position]),
        scores: order.map((position) => scores[position]),
      };
    });
  };

function labelsOf(candidates: unknown): string[] {
  const list =
    typeof candidates === "string" ? candidates.split(",").map((label) => label.trim()) : candidates;
  if (!Array.isArray(list) || list.length === 0 || !list.every((label) => typeof label === "string" && label))
    throw new WrongLabels("You must include at least one label and at least one sequence.");
  return list;
}

function likeness(text: string, vector: Vector, profile: LabelProfile, all: readonly LabelProfile[]): number {
  const toLabel = mean(profile.sentences.map((sentence) => dot(vector, sentence)));
  const closest = profile.examples
    .map((example) => dot(vector, example))
    .sort((a, b) => b - a)
    .slice(0, CLOSEST);
  const toExamples = closest.length > 0 ? mean(closest) : toLabel;
  const shared = [...tellingWords(text)]
    .filter((word) => profile.words.has(word))
    .map((word) => 1 / all.filter((other) => other.words.has(word)).length)
    .reduce((sum, worth) => sum + worth, 0);
  return (
    SHARE_OF_LABEL * toLabel +
    (1 - SHARE_OF_LABEL) * toExamples +
    WORTH_OF_A_WORD * Math.min(MOST_WORDS, shared)
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const byItself = (likeness: number) => 1 / (1 + Math.exp(-SHARPNESS * (likeness - AS_LIKELY_AS_NOT)));

function amongThese(likenesses: readonly number[]): number[] {
  const highest = Math.max(...likenesses);
  const weights = likenesses.map((value) => Math.exp(SHARPNESS * (value - highest)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
