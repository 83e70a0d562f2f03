/** A unit vector a text, in order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Vector[]>;
export type Vector = Float32Array;

/** Short texts a model is given at once: enough to be quick, few enough to leave others their turn. */
const BATCH = 32;
/** About 40 MB of vectors of 512 numbers. */
const REMEMBERED = 20_000;

export const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/**
 * Embeds each distinct text once: repeats and texts met before are looked up. Texts of like length go together, since
 * a batch is as slow as its longest text.
 */
export function rememberingEmbedder(embed: Embed): Embed {
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
      await new Promise((resolve) => setTimeout(resolve));
    }
    const vectors = texts.map((text) => found.get(text) ?? known.get(text) ?? new Float32Array());
    if (known.size + found.size > REMEMBERED) known.clear();
    for (const [text, vector] of found) known.set(text, vector);
    return vectors;
  };
}
