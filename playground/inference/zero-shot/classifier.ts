import { dot, type Embed } from "../embedder.ts";
import type { Answer } from "../model.ts";
import { refusal } from "../router-error.ts";

export const classifier =
  (embed: Embed): Answer =>
  async (inputs, parameters) => {
    const labels = parameters.candidate_labels as string[];
    if (!Array.isArray(labels) || labels.length === 0)
      throw refusal(400, "You must include at least one label and at least one sequence.");
    const labelVectors = await embed(labels);
    const vectors = await embed(inputs as string[]);
    return vectors.map((vector, index) => {
      const exps = labelVectors.map((label) => Math.exp(dot(vector, label) * 10));
      const sum = exps.reduce((a, b) => a + b, 0);
      const order = labels
        .map((label, i) => ({ label, score: (exps[i] ?? 0) / sum }))
        .sort((a, b) => b.score - a.score);
      return {
        sequence: inputs[index],
        labels: order.map((o) => o.label),
        scores: order.map((o) => o.score),
      };
    });
  };
