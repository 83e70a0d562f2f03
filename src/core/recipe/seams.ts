/**
 * Where a text can be taken apart: between two of its values, at the marks and spaces that stand there, or where letters
 * and digits meet. Dates, times, numbers, addresses of the web and of mail are one value each.
 */

/** A place where a text can be taken apart. */
export interface Seam {
  /** What tells it from others: its mark, what stands on either side, how wide the gap is. */
  keys: readonly string[];
  start: number;
  end: number;
}

/** The keys of gaps of white space, whatever stands beside them. */
export const [GAP, WIDE_GAP] = ["gap", "wide gap"];

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)*)";
const NUMBER = `(?<![\\p{L}\\p{N}])[-+]?${DIGITS}|${DIGITS}`;

const WHOLE = [
  "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\p{L}",
  "(?:https?:\\/\\/|www\\.)[^\\s\"'<>(),;]+",
  "(?<![^\\s\"'(=])\\/[^\\s\"'<>(),;]*",
];
const PARTS = [
  "\\d{1,2}\\p{L}{3}\\d{4}(?![\\p{L}\\d])",
  "\\d{1,3}(?:\\.\\d{1,3}){3}",
  "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-](?:\\d{1,2}|\\p{L}{3})[/-]\\d{2,4}",
  "\\+?\\d+(?:-\\d+){2,}",
  "\\d{1,2}:\\d{2}(?::\\d{2})?",
  "(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}",
  ...[NUMBER, "\\p{L}+"],
];

const VALUES = new RegExp([...WHOLE, ...PARTS].join("|"), "gu");
const SMALLER = new RegExp(`${NUMBER}|\\p{L}+`, "gu");

const LONGEST = 2000;

/**
 * The seams of a text, in order.
 * @param small takes dates and addresses apart too, for a column that holds nothing else
 */
export function seamsOf(text: string, small: boolean): Seam[] {
  const seams: Seam[] = [];
  let [end, before] = [0, "^"];
  const searched = text.slice(0, LONGEST);
  for (const match of searched.matchAll(small ? SMALLER : VALUES)) {
    const kind = /^[-+\d.,]+$/.test(match[0]) ? "9" : /^\p{L}+$/u.test(match[0]) ? "a" : "e";
    seams.push(...seamsBetween(searched, end, match.index, `${before}${kind}`));
    end = match.index + match[0].length;
    before = kind;
  }
  seams.push(...seamsBetween(searched, end, searched.length, `${before}$`));
  return seams;
}

/** Every mark and every gap by itself; where there is neither, letters and digits meet. */
function seamsBetween(text: string, start: number, end: number, sides: string): Seam[] {
  const between = text.slice(start, end);
  if (between === "") return /[\^$]/.test(sides) ? [] : [{ keys: [sides], start, end }];
  const only = !/\S/.test(between);
  return [...between.matchAll(/\s+|(\S)\1*/gu)].map(({ 0: whole, 1: mark, index }) => ({
    keys: mark === undefined ? gapKeys(whole, only ? sides : "") : [`mark ${mark.replace(/\p{Sc}/u, "¤")}`],
    start: start + index,
    end: start + index + whole.length,
  }));
}

const gapKeys = (gap: string, [before = "", after = ""]: string): string[] => [
  GAP,
  `${before} ${after}`,
  ...(gap.length > 1 ? [WIDE_GAP] : []),
];

/** The places inside words where a small letter meets a capital one. */
export function humpsOf(text: string): Seam[] {
  return [...text.slice(0, LONGEST).matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].map(({ index }) => ({
    keys: ["aA"],
    start: index,
    end: index,
  }));
}

/** The seams with these keys, each the first that follows the one before; nothing where one is missing. */
export function seamsAt(seams: readonly Seam[], keys: readonly string[]): Seam[] | undefined {
  const found: Seam[] = [];
  let next = 0;
  for (const key of keys) {
    while (next < seams.length && !seams[next]?.keys.includes(key)) next++;
    const seam = seams[next++];
    if (!seam) return undefined;
    found.push(seam);
  }
  return found;
}
