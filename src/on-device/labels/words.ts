const COMMON = new Set(
  (
    "the and for with from that this was are not but has have had will would could should can over after before " +
    "into out off its his her their our your you they who what when where how more most new one two first last"
  ).split(" "),
);

/** The words of a text that tell something, each once, cut back to a rough stem: "robbers" and "robbery" meet. */
export function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

const stem = (word: string) => word.replace(/(ing|ed|es|ly|s)$/, "").slice(0, 6);
