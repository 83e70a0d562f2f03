import { breathe } from "./breathe.ts";
import type { Pipeline } from "./pipelines/pipeline.ts";

/** A unit vector a text, in order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Vector[]>;
export type Vector = Float32Array;

/** How a model of sentences wants to be asked. */
export interface Reading {
  /** How its tokens become one vector: `mean` unless the model says otherwise. */
  readonly pooling?: "mean" | "cls";
  /** For a model that takes "Acme" and "ACME" for different words. */
  readonly lowerCase?: boolean;
}

/** Short texts a model is given at once: enough to be quick, few enough to leave others their turn. */
const BATCH = 32;
/** About 40 MB of vectors of 512 numbers. */
const REMEMBERED = 20_000;
/** More characters than the tokens that models of sentences read; what follows need not be taken apart. */
const LONGEST = 2_000;

export const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** Embeds with a feature-extraction pipeline of transformers.js, each distinct text once. */
export function embedWith(extract: Pipeline, { pooling = "mean", lowerCase = false }: Reading = {}): Embed {
  const embed = remembering(async (texts) => {
    const { data } = (await extract([...texts], { pooling, normalize: true })) as { data: Float32Array };
    const width = data.length / texts.length;
    return texts.map((_, index) => data.slice(index * width, (index + 1) * width));
  });
  return (texts) =>
    embed(texts.map((text) => (lowerCase ? text.slice(0, LONGEST).toLowerCase() : text.slice(0, LONGEST))));
}

/**
 * Embeds each distinct text once: repeats and texts met before are looked up. Texts of like length go together, since
 * a batch is as slow as its longest text.
 */
function remembering(embed: Embed): Embed {
  const known = new Map<string, Vector>();
  return async (texts) => {
    const unknown = [...new Set(texts)]
      .filter((text) => !known.has(text))
      .sort((a, b) => a.length - b.length);
    const found = new Map<string, Vector>();
    for (let start = 0; start < unknown.length; start += BATCH) {
      const batch = unknown.slice(start, start + BATCH);
      const vectors = await embed(batch);
      batch.forEach((text, index) => {
        const vector = vectors[index];
        if (vector) found.set(text, vector);
      });
      await breathe();
    }
    const vectors = texts.map((text) => found.get(text) ?? known.get(text) ?? new Float32Array());
    if (known.size + found.size > REMEMBERED) known.clear();
    for (const [text, vector] of found) known.set(text, vector);
    return vectors;
  };
}
