// Counts of a column made without the product's own code, character by character, for its counts to be compared with.

/** Marks that say nothing by themselves, and characters that nobody sees. */
const SILENT = new Set([
  ..." \t\n\r\v\f\u00a0\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff",
  ...",;:.…·/\\|_-–—'\"‘’“”()[]{}",
]);
const SPACES = new Set([
  ..." \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
]);
const SIGNS = new Set([..."+±−=<>*~^"]);

type Cell = string | number | boolean | Date;

const isLetter = (char: string) => /^\p{L}$/u.test(char);
export const isEmpty = (text: string) => [...text].every((char) => SPACES.has(char));
const stripped = (text: string) => {
  const chars = [...text];
  while (chars.length > 0 && SPACES.has(chars[0] as string)) chars.shift();
  while (chars.length > 0 && SPACES.has(chars[chars.length - 1] as string)) chars.pop();
  return chars;
};

/** A cell of nothing but signs, or a grade such as A+. */
function isSign(cell: Cell) {
  if (typeof cell !== "string") return false;
  const chars = stripped(cell);
  if (chars.length === 0) return false;
  if (chars.every((char) => SIGNS.has(char))) return true;
  const end = chars[chars.length - 1] as string;
  const letters = chars.slice(0, -1);
  return "+−-".includes(end) && letters.length >= 1 && letters.length <= 3 && letters.every(isLetter);
}

/** What a person reads in a cell. */
export function textOf(cell: Cell): string {
  if (Object.prototype.toString.call(cell) !== "[object Date]") return String(cell);
  const iso = (cell as Date).toISOString();
  return iso.slice(11, 19) === "00:00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** The counts of a column; values by their kind and text, patterns by what they are called. */
export interface PlainCounts {
  rows: number;
  filled: number;
  blank: number;
  marks: number;
  errors: number;
  /** Whether the cell of each row is filled. */
  filledAt: boolean[];
  values: Map<string, number>;
  patterns: { signs: Map<string, number>; kinds: Map<string, number> };
}

/** @param whole the column that the cells are some of: what only marks are is told by all of it */
export function plainCounts(column: readonly Cell[], whole: readonly Cell[] = column): PlainCounts {
  const signs = whole.some(isSign);
  const counts = {
    rows: column.length,
    filled: 0,
    blank: 0,
    marks: 0,
    errors: 0,
    filledAt: [] as boolean[],
    values: new Map<string, number>(),
  };
  const filled: Cell[] = [];
  for (const cell of column) {
    const isText = typeof cell === "string";
    const empty = isText && isEmpty(cell);
    const silent =
      isText &&
      !empty &&
      [...cell].every((char) => SILENT.has(char) || SPACES.has(char)) &&
      !(signs && [..."-–—/"].some((dash) => cell.includes(dash)));
    if (silent) counts.marks++;
    counts.filledAt.push(!empty && !silent);
    if (empty || silent) {
      counts.blank++;
      continue;
    }
    counts.filled++;
    filled.push(cell);
    if (isError(cell)) counts.errors++;
    const key = `${isText ? "text" : typeof cell} ${textOf(cell)}`;
    counts.values.set(key, (counts.values.get(key) ?? 0) + 1);
  }
  return { ...counts, patterns: patterns(filled) };
}

/** Whether a cell says why there is no value in it. */
export const isError = (cell: Cell): boolean =>
  typeof cell === "string" && (ERRORS.includes(cell.trim()) || cell.trim().startsWith("#HF "));

const ERRORS = [
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
  "#BEZUG!",
  "#WERT!",
  "#NV",
];

/** The values by how they are written sign by sign, and by what they are made of. */
function patterns(filled: readonly Cell[]) {
  const [signs, kinds] = [new Map<string, number>(), new Map<string, number>()];
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const cell of filled) {
    const chars = [...textOf(cell)];
    add(signs, chars.map(signOf).join(""));
    const made = new Set(chars.map(kindOf));
    add(
      kinds,
      ["letters", "digits", "spaces", "punctuation", "other signs"]
        .filter((kind) => made.has(kind))
        .join(", ") || "other signs",
    );
  }
  return { signs, kinds };
}

function signOf(char: string): string {
  if (/^\p{M}$/u.test(char)) return "";
  if (isLetter(char)) return /^[\p{Lu}\p{Lt}]$/u.test(char) ? "A" : "a";
  if (/^\p{Nd}$/u.test(char)) return "9";
  return SPACES.has(char) ? " " : char;
}

function kindOf(char: string): string {
  if (isLetter(char)) return "letters";
  if (/^\p{M}$/u.test(char) || char === "\u200d" || char === "\ufe0f") return "none";
  if (/^\p{N}$/u.test(char)) return "digits";
  if (SPACES.has(char)) return "spaces";
  return /^\p{P}$/u.test(char) ? "punctuation" : "other signs";
}
