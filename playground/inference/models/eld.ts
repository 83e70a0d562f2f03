import { isInstalled, packageRevision } from "../installed-package.ts";
import type { LocalModel } from "../model.ts";

const PACKAGE = "eld";

/** Languages by the groups of letters that are usual in them. */
export const eld: LocalModel = {
  id: "local/eld",
  tasks: ["text-classification"],
  uses: ["language"],
  card: {
    summary:
      "Which of 60 languages a text is in, by its groups of letters. Labels are ISO 639-1 codes, und for none.",
    license: "apache-2.0",
    languages: [],
    source: "npm package eld, large set",
  },
  available: ({ root }) => isInstalled(root, PACKAGE),
  load: async ({ root }) => {
    const { eld: detector } = await import("eld/large");
    return {
      answers: {
        "text-classification": async (texts, { top_k }) =>
          texts.map((text) => {
            const scores = Object.entries(detector.detect(String(text)).getScores());
            const ranked = scores
              .map(([label, score]) => ({ label, score }))
              .sort((a, b) => b.score - a.score);
            const top = typeof top_k === "number" ? top_k : ranked.length;
            return ranked.length > 0 ? ranked.slice(0, top) : [{ label: "und", score: 0 }];
          }),
      },
      revision: packageRevision(root, PACKAGE),
    };
  },
};
