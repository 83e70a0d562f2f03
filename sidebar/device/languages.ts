import type { Answer } from "../../src/on-device/answer.ts";

/** The part of eld that is used. */
interface Detector {
  detect(text: string): { getScores(): Record<string, number> };
}

/** Labels kept of each answer. */
const TOP = 5;

/** Which language each text is in, likeliest first; `und` where it cannot be told. */
export async function languageAnswer(module: string): Promise<Answer> {
  const { eld } = (await import(module)) as { eld: Detector };
  return async (texts) =>
    texts.map((text) => {
      const scores = Object.entries(eld.detect(String(text)).getScores());
      const ranked = scores.map(([label, score]) => ({ label, score })).sort((a, b) => b.score - a.score);
      return ranked.length > 0 ? ranked.slice(0, TOP) : [{ label: "und", score: 0 }];
    });
}
