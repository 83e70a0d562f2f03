import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts and the label that a person gave each, for one set of labels. */
export interface LabelledSet {
  readonly labels: readonly string[];
  readonly rows: { readonly text: string; readonly label: string }[];
}

/** Reads `# label, label` headings and `label: text` lines; all written for this project. */
export function labelledSets(name: "tuning" | "held-out" | "fresh"): LabelledSet[] {
  const lines = readFileSync(join(__dirname, "headlines", `${name}.txt`), "utf8").split("\n");
  const sets: LabelledSet[] = [];
  for (const line of lines) {
    if (line.startsWith("# ")) sets.push({ labels: line.slice(2).split(", "), rows: [] });
    const [label, text] = line.split(/: (.*)/);
    if (label && text) sets.at(-1)?.rows.push({ label, text });
  }
  return sets;
}
