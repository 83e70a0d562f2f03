/**
 * Where a text can be taken apart: between two of its values, at the marks and spaces that stand there, or where letters
 * and digits meet. Dates, times, numbers, addresses of the web and of mail are one value each.
 */

/** A place where a text can be taken apart. */
export interface Seam {
  /** What tells it from others: its mark, all that stands between two values, what stands on either side, how wide the gap is. */
  keys: readonly string[];
  start: number;
  end: number;
}

/** The keys of gaps of white space, whatever stands beside them, and of one of the spaces in a gap. */
export const [GAP, WIDE_GAP, SPACE] = ["gap", "wide gap", "space"];

/** How the keys begin that name a mark, and all that stands between two values. */
export const [MARK, BETWEEN] = ["mark ", "between "];

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)*)";
const NUMBER = `(?<![\\p{L}\\p{N}%°)\\]])[-+]?${DIGITS}|${DIGITS}`;

const WHOLE = [
  "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\p{L}",
  "(?:https?:\\/\\/|www\\.)[^\\s\"'<>(),;]+",
  "(?<![^\\s\"'(=])\\/[^\\s\"'<>(),;]*",
];
const QUOTED = '(?<=^|[\\s,;|])"(?:[^"]|"")*"(?=$|[\\s,;|])';
const HEX = "[\\da-fA-F]";
const PARTS = [
  `(?<![\\p{L}\\d])(?:${HEX}{8}-(?:${HEX}{4}-){3}${HEX}{12}|(?:${HEX}{2}:){5}${HEX}{2})(?![\\p{L}\\d])`,
  "\\d{1,2}\\p{L}{3}\\d{4}(?![\\p{L}\\d])",
  "\\d{1,3}(?:\\.\\d{1,3}){3}",
  "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-](?:\\d{1,2}|\\p{L}{3})[/-]\\d{2,4}",
  "\\+?\\d+(?:-\\d+){2,}",
  "\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|(?<=:\\d\\d:\\d\\d(?:\\.\\d+)?)[-+]\\d\\d:\\d\\d(?!:)",
  "(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}",
  ...[NUMBER, "\\p{L}+"],
];

const VALUES = new RegExp([...WHOLE, ...PARTS].join("|"), "gu");
const SMALLER = new RegExp(`${NUMBER}|\\p{L}+`, "gu");
const BESIDE_QUOTED = new RegExp([QUOTED, ...WHOLE, ...PARTS].join("|"), "gu");

const READ_BY = { values: VALUES, smallValues: SMALLER, quoted: BESIDE_QUOTED };

const LONGEST = 2000;

/**
 * The seams of a text, in order: first all that stands between two values, then each mark and each gap of it.
 * @param by `smallValues` takes dates and addresses apart too, for a column that holds nothing else; `quoted` takes what
 * stands in quotation marks for one value
 */
export function seamsOf(text: string, by: keyof typeof READ_BY): Seam[] {
  const seams: Seam[] = [];
  const searched = text.slice(0, LONGEST).trimEnd();
  let [end, before] = [searched.length - searched.trimStart().length, "^"];
  for (const match of searched.matchAll(READ_BY[by])) {
    const kind = /^[-+\d.,]+$/.test(match[0]) ? "9" : /^\p{L}+$/u.test(match[0]) ? "a" : "e";
    seams.push(...seamsBetween(searched, end, match.index, `${before}${kind}`));
    end = match.index + match[0].length;
    before = kind;
  }
  seams.push(...seamsBetween(searched, end, searched.length, `${before}$`));
  return seams;
}

/** A gap, a mark (a rule such as "---" is one), a tab. */
const MARKS = /[^\S\t\r\n]+|([-–—.=_*~#])\1*|[\s\S]/gu;

/** Where there is neither a mark nor a gap, letters and digits meet. */
function seamsBetween(text: string, start: number, end: number, sides: string): Seam[] {
  const between = text.slice(start, end);
  if (between === "") return /[\^$]/.test(sides) ? [] : [{ keys: [sides], start, end }];
  const gap = /^[^\S\t\r\n]+$/.test(between);
  const parts = [...between.matchAll(MARKS)].flatMap(({ 0: whole, index }) =>
    seamsIn(whole, start + index, gap ? sides : ""),
  );
  if (gap) return parts;
  const all = BETWEEN + withoutDetails(between);
  const [only] = parts;
  return only && parts.length === 1
    ? [{ ...only, keys: [...only.keys, all] }]
    : [{ keys: [all], start, end }, ...parts];
}

/** How wide a gap is, which currency it is and how long a rule is does not matter. */
const withoutDetails = (between: string): string =>
  between
    .replace(/[^\S\t\r\n]+/gu, " ")
    .replace(/([-–—.=_*~#])\1+/gu, "$1")
    .replace(/\p{Sc}/gu, "¤");

/** The widest gap in which every space may end a value that is not there. */
const EMPTIES = 3;

function seamsIn(whole: string, start: number, [before = "", after = ""]: string): Seam[] {
  const end = start + whole.length;
  if (/[\S\t\r\n]/.test(whole)) return [{ keys: [MARK + withoutDetails(whole)], start, end }];
  const keys = [GAP, `${before} ${after}`];
  if (whole.length === 1) return [{ keys: [...keys, SPACE], start, end }];
  const spaces =
    whole.length > EMPTIES
      ? []
      : [...whole].map((_, at) => ({ keys: [SPACE], start: start + at, end: start + at + 1 }));
  return [{ keys: [...keys, WIDE_GAP], start, end }, ...spaces];
}

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
  let [next, from] = [0, 0];
  for (const key of keys) {
    while (next < seams.length && !((seams[next]?.start ?? 0) >= from && seams[next]?.keys.includes(key)))
      next++;
    const seam = seams[next++];
    if (!seam) return undefined;
    found.push(seam);
    from = seam.end;
  }
  return found;
}
