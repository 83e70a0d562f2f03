import { dot } from "../../../src/on-device/embed.ts";
import { tellingWords } from "../../../src/on-device/labels/words.ts";
import type { LocalModel } from "../model.ts";
import { sentencesOf } from "../sentences.ts";
import { embedderOf, useLite } from "./use-lite.ts";

const WORTH_OF_A_WORD = 0.5;

const WORTH_OF_A_FIT = 0.15;
/** What the answer to a question of a kind is likely to hold. */
const EXPECTED: readonly (readonly [question: RegExp, answer: RegExp])[] = [
  [
    /^when\b|\b(what|which) (date|day|month|time|year)\b/i,
    /\b(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|(19|20)\d\d)\b/i,
  ],
  [
    /^how (many|much|old|long|far|often)\b|\b(price|cost|number|percentage)\b/i,
    /\d|\b(hundred|thousand|million|billion|dozen)s?\b/i,
  ],
  [/^who\b|\bwhose\b/i, /\p{Ll} (\p{Lu}\p{Ll}+ ){1,3}|^(\p{Lu}\p{Ll}+ ){2}/u],
  [/^where\b/i, /\b(in|at|near|from|to|on) (the )?\p{Lu}/u],
];

interface Asked {
  readonly question: string;
  readonly context: string;
}

/** The sentence of a text that is likest to the question. */
export const extractiveAnswer: LocalModel = {
  id: "local/extractive-answer",
  tasks: ["question-answering"],
  card: {
    summary:
      "Extractive: gives the whole sentence of the text that is likest to the question, by local/use-lite and shared words.",
    license: "apache-2.0",
    languages: ["en"],
    source: useLite.card.source,
  },
  available: useLite.available,
  load: async (surroundings) => {
    const [embed, { revision }] = [await embedderOf(surroundings), await useLite.load(surroundings)];
    const answer = async ({ question, context }: Asked) => {
      const sentences = await sentencesOf(context);
      const [asked, ...vectors] = await embed([question, ...sentences]);
      const words = tellingWords(question);
      const fits = EXPECTED.filter(([pattern]) => pattern.test(question)).map(([, pattern]) => pattern);
      const ranked = sentences
        .map((sentence, index) => {
          const vector = vectors[index];
          const shared =
            [...tellingWords(sentence)].filter((word) => words.has(word)).length / (words.size || 1);
          const fit = fits.some((pattern) => pattern.test(sentence)) ? WORTH_OF_A_FIT : 0;
          return {
            sentence,
            score: (asked && vector ? dot(asked, vector) : 0) + WORTH_OF_A_WORD * shared + fit,
          };
        })
        .sort((a, b) => b.score - a.score);
      const best = ranked[0];
      const found = best?.sentence ?? context;
      const start = Array.from(context.slice(0, context.indexOf(found))).length;
      const score = Math.max(0, Math.min(1, (best?.score ?? 0) / (1 + WORTH_OF_A_WORD + WORTH_OF_A_FIT)));
      return { answer: found, score, start, end: start + Array.from(found).length };
    };
    return {
      revision,
      answers: { "question-answering": (inputs) => Promise.all((inputs as Asked[]).map(answer)) },
    };
  },
};
