import { inParts, judgeUnseen, type Unseen, worthOf } from "./cross-validate.ts";
import type { Lesson } from "./lessons.ts";
import { likenessTo, type Vector } from "./likeness.ts";
import { chances, fitted, strengthsOf } from "./softmax.ts";

/** How often labels were right in rows that what gave them had not seen. */
export interface Proof {
  /** Rows that taught. */
  readonly rows: number;
  /** The share that was right. */
  readonly right: number;
  /** The same where always the commonest label is given. */
  readonly commonest: number;
  /** The same of the model without examples, where its answers are known. */
  readonly model?: number;
  readonly byLabel: readonly { readonly label: string; readonly rows: number; readonly right: number }[];
  /** Whether it is more often right than the others by more than chance makes it: one standard error. */
  readonly better: boolean;
}

/** What was learned of labelled rows. */
export interface Taught {
  readonly proof: Proof;
  /** A text's labels, the likeliest first, each with how likely it is. @param vector where meanings were taught by */
  answer(text: string, vector?: Vector): { label: string; score: number }[];
}

/** The fewest rows that can be split and leave something to be learned, and the most that are learned from. */
export const FEWEST = 10;
export const MOST = 300;

const RIDGES = [0.3, 0.1, 0.03];
/** Times that rows are split anew once it is known how strongly to hold back. */
const AGAIN = 2;

/** Whether rows are enough to be taught by: some, and not all of one label. */
export const canTeach = (lessons: readonly Lesson[]): boolean =>
  lessons.length >= FEWEST && new Set(lessons.map(({ label }) => label)).size > 1;

/**
 * Learns labels from labelled rows: a regularised multinomial logistic regression over likeness to them, as strongly
 * held back and as sure of itself as cross-validation (stratified, by seed) bears out. The same for the same rows.
 * Of more than `MOST` rows the first are taken.
 * @param lessons those that `canTeach`, each text once
 * @param vectors the meaning of each, where a model of sentences is at hand
 * @param model what the model without examples says of each
 */
export function teach(
  lessons: readonly Lesson[],
  vectors?: readonly Vector[],
  model?: readonly (string | undefined)[],
): Taught {
  const taught = lessons.slice(0, MOST);
  const names = [...new Set(taught.map(({ label }) => label))];
  const labels = taught.map(({ label }) => names.indexOf(label));
  const like = likenessTo(
    taught.map(({ text }) => text),
    vectors?.slice(0, MOST),
  );
  const judged = (ridge: number, time: number) =>
    judgeUnseen(like.among, labels, names.length, ridge, inParts(labels, `part ${time}`));
  const tried = RIDGES.map((ridge) => ({ ridge, unseen: judged(ridge, 0) }));
  const best = tried.reduce((a, b) => (surprise(b.unseen, labels) < surprise(a.unseen, labels) ? b : a));
  const unseen = [...best.unseen];
  for (let time = 1; time <= AGAIN; time++) unseen.push(...judged(best.ridge, time));
  const softness = softnessOf(unseen, labels);
  const weights = fitted(like.among, labels, names.length, best.ridge, worthOf(labels));
  return {
    proof: proofOf(taught, names, labels, unseen, model),
    answer: (text, vector) =>
      [...chances(strengthsOf(weights, like.to(text, vector)), softness)]
        .map((score, at) => ({ label: names[at] ?? "", score }))
        .sort((a, b) => b.score - a.score),
  };
}

/** How surprised what was said of unseen rows is by their true labels: the less, the better. */
const surprise = (unseen: readonly Unseen[], labels: readonly number[]): number =>
  unseen.reduce(
    (sum, { row, strengths }) => sum - Math.log(Math.max(1e-6, chances(strengths)[labels[row] ?? 0] ?? 0)),
    0,
  );

/** How soft chances have to be so that they are in the mean as high as labels of unseen rows are right. */
function softnessOf(unseen: readonly Unseen[], labels: readonly number[]): number {
  const right = mean(unseen.map(({ row, strengths }) => (likeliest(strengths) === labels[row] ? 1 : 0)));
  let [low, high] = [-2, 2];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    const said = mean(unseen.map(({ strengths }) => Math.max(...chances(strengths, Math.exp(middle)))));
    if (said > right) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

const likeliest = (strengths: Float64Array): number => strengths.indexOf(Math.max(...strengths));

function proofOf(
  lessons: readonly Lesson[],
  names: readonly string[],
  labels: readonly number[],
  unseen: readonly Unseen[],
  model?: readonly (string | undefined)[],
): Proof {
  const right = labels.map(() => 0);
  const times = unseen.length / labels.length;
  for (const { row, strengths } of unseen)
    if (likeliest(strengths) === labels[row]) right[row] = (right[row] ?? 0) + 1 / times;
  const byLabel = names.map((label, at) => {
    const own = right.filter((_, row) => labels[row] === at);
    return { label, rows: own.length, right: mean(own) };
  });
  const most = byLabel.reduce((a, b) => (b.rows > a.rows ? b : a)).label;
  const always = lessons.map(({ label }) => (label === most ? 1 : 0));
  const before = model && lessons.map(({ label }, row) => (model[row] === label ? 1 : 0));
  return {
    rows: labels.length,
    right: mean(right),
    commonest: mean(always),
    ...(before && { model: mean(before) }),
    byLabel,
    better: isMore(right, always) && (before === undefined || isMore(right, before)),
  };
}

/** Whether the first are more than the second by more than one standard error of their differences. */
function isMore(first: readonly number[], second: readonly number[]): boolean {
  const differences = first.map((value, row) => value - (second[row] ?? 0));
  const lead = mean(differences);
  const spread = mean(differences.map((value) => (value - lead) ** 2));
  return lead > 0 && lead > Math.sqrt(spread / first.length);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
