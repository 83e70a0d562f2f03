import type { default as Nlp } from "compromise/one";

/** The sentences of a text, each as it stands there. */
export async function sentencesOf(text: string): Promise<string[]> {
  const { default: nlp }: { default: typeof Nlp } = await import("compromise/one");
  const sentences = nlp(text).json() as { text: string }[];
  return sentences
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
