/** A text with the label that a person gave it. */
export interface Lesson {
  readonly text: string;
  readonly label: string;
}

/** What of a person's examples can be taught by, each text once, blank ones left out; and how many rows cannot, and why. */
export interface Lessons {
  readonly lessons: readonly Lesson[];
  /** Rows with a label that is not among those to choose from. */
  readonly foreign: number;
  /** Rows whose text stands with different labels: which one holds, nobody can tell. */
  readonly contradicting: number;
}

/**
 * Reads examples. A label is one of the list whatever its case; a text that stands with two labels teaches nothing.
 * @param labels to choose from
 */
export function readLessons(rows: readonly Lesson[], labels: readonly string[]): Lessons {
  const spelt = new Map(labels.map((label) => [plain(label), label]));
  const byText = new Map<string, { text: string; labels: string[] }>();
  let [foreign, contradicting] = [0, 0];
  for (const { text, label } of rows) {
    const known = spelt.get(plain(label));
    if (text.trim() === "" || label.trim() === "") continue;
    if (known === undefined) foreign++;
    else {
      const key = text.trim();
      const before = byText.get(key) ?? { text: key, labels: [] };
      byText.set(key, { ...before, labels: [...before.labels, known] });
    }
  }
  const lessons: Lesson[] = [];
  for (const { text, labels: given } of byText.values()) {
    const [label = ""] = given;
    if (given.some((each) => each !== label)) contradicting += given.length;
    else lessons.push({ text, label });
  }
  return { lessons, foreign, contradicting };
}

const plain = (label: string): string => label.trim().normalize("NFC").toLowerCase();
