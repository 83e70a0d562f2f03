import { chanceOf, textOf } from "./exchange.ts";

type AnswerOne = (input: unknown, parameters: Readonly<Record<string, unknown>>) => unknown;

/** Label and score, the likeliest first: a label that stands in the text wins, else chance that depends on both. */
export function scored(text: string, labels: readonly string[]): { label: string; score: number }[] {
  const weights = labels.map(
    (label) =>
      0.05 + chanceOf(`${label}|${text}`) + (text.toLowerCase().includes(label.toLowerCase()) ? 9 : 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return labels
    .map((label, index) => ({ label, score: (weights[index] ?? 0) / total }))
    .sort((a, b) => b.score - a.score);
}

/** What a run from the sidebar writes of it: UNSURE where the likeliest label is below the threshold. */
export function asWritten(text: string, labels: readonly string[], below = 0.5): string {
  const [best] = scored(text, labels);
  return best !== undefined && best.score >= below ? best.label : "UNSURE";
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const words = (value: unknown, count: number) => textOf(value).trim().split(/\s+/).slice(0, count).join(" ");
const vector = (value: unknown) =>
  Array.from({ length: 8 }, (_, index) => chanceOf(`${index}|${textOf(value)}`) * 2 - 1);

/** One answer an input for each task: a pure function of input and parameters, in the shape of hf-inference's wire. */
export const ANSWERS: Readonly<Record<string, AnswerOne>> = {
  "zero-shot-classification": (input, { candidate_labels }) => {
    const rows = scored(textOf(input), candidate_labels as string[]);
    return { sequence: input, labels: rows.map((row) => row.label), scores: rows.map((row) => row.score) };
  },
  "text-classification": (input, { top_k }) =>
    scored(textOf(input), ["POSITIVE", "NEGATIVE"]).slice(0, typeof top_k === "number" ? top_k : 5),
  "token-classification": (input) =>
    [...textOf(input).matchAll(/\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/gu)].map((match) => ({
      entity_group: ["PER", "ORG", "LOC"][Math.floor(chanceOf(match[0]) * 3)],
      score: 0.5 + chanceOf(match[0]) / 2,
      word: match[0],
      start: Array.from(match.input.slice(0, match.index)).length,
      end: Array.from(match.input.slice(0, match.index) + match[0]).length,
    })),
  translation: (input, { tgt_lang }) => ({ translation_text: `${tgt_lang ?? "de"}: ${textOf(input)}` }),
  summarization: (input) => ({ summary_text: words(input, 8) }),
  "question-answering": (input) => {
    const answer = words(field(input, "context"), 3);
    return { answer, score: chanceOf(textOf(input)), start: 0, end: answer.length };
  },
  "table-question-answering": (input) => {
    const table = field(input, "table") as Record<string, string[]>;
    const [cell = ""] = Object.values(table)[0] ?? [];
    return { answer: cell, coordinates: [[0, 0]], cells: [cell], aggregator: "NONE" };
  },
  "feature-extraction": vector,
  "image-classification": (input) => scored(textOf(input), ["cat", "dog", "chart"]),
  "audio-classification": (input) => scored(textOf(input), ["speech", "music", "silence"]),
  "object-detection": (input) =>
    scored(textOf(input), ["person", "car"]).map(({ label, score }, place) => ({
      label,
      score,
      box: { xmin: 10 * place, ymin: 10, xmax: 10 * place + 50, ymax: 90 },
    })),
  "image-to-text": (input) => ({ generated_text: `a picture ${Math.floor(chanceOf(textOf(input)) * 1e4)}` }),
  "automatic-speech-recognition": (input) => ({
    text: `recording ${Math.floor(chanceOf(textOf(input)) * 1e4)}`,
  }),
  "sentence-similarity": (input) => {
    const source = textOf(field(input, "source_sentence"));
    return (field(input, "sentences") as string[]).map((sentence) => chanceOf(`${source}|${sentence}`));
  },
};

/** Tasks whose answer to a single input is a list of one. */
export const LISTS_OF_ONE: ReadonlySet<string> = new Set([
  "text-classification",
  "translation",
  "summarization",
]);
