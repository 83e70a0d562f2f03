/** How many rows and columns a sheet has; no name means the sheet that holds the formula. */
export type GridOf = (sheetName: string | undefined) => { rows: number; columns: number } | undefined;

const STRING = '"(?:[^"]|"")*"';
const SHEET = "(?:(?<quoted>'(?:[^']|'')*')|(?<bare>[\\p{L}_][\\p{L}\\d_.]*))!";
const END = (name: string) => `(?<c${name}>\\$?[A-Za-z]{1,3})?(?<r${name}>\\$?[1-9]\\d*)?`;
const RANGE = new RegExp(
  `${STRING}|(?<![\\p{L}\\d_$.])(?<sheet>${SHEET})?${END("1")}:${END("2")}(?![\\p{L}\\d_(!])`,
  "gu",
);

/**
 * Closes the open ranges that Sheets knows and the engine does not: "A2:A" becomes "A2:A1000" in a sheet of 1,000
 * rows, "B2:2" becomes "B2:Z2". Whole columns and rows ("A:A", "2:2") the engine understands itself. Argument
 * separators ";" become ",", names become upper case, missing ")" are added, as Sheets does.
 */
export function closeRanges(formula: string, gridOf: GridOf): string {
  return inOutline(formula).replace(RANGE, (match, ...rest) => {
    const { sheet = "", quoted, bare, c1, r1, c2, r2 } = rest.at(-1) as Record<string, string | undefined>;
    const grid = gridOf(nameOf(quoted, bare));
    if (!grid) return match;
    if (c1 && c2 && !!r1 !== !!r2) return `${sheet}${c1}${r1 ?? r2}:${c2}${grid.rows}`;
    if (c1 && r1 && !c2 && r2) return `${sheet}${c1}${r1}:${letters(grid.columns)}${r2}`;
    return match;
  });
}

/** The formula as a person typed it: a range that ends in the sheet's last row is shown open again. */
export function openRanges(formula: string, gridOf: GridOf): string {
  return formula.replace(RANGE, (match, ...rest) => {
    const { sheet = "", quoted, bare, c1, r1, c2, r2 } = rest.at(-1) as Record<string, string | undefined>;
    if (!c1 || !r1 || !c2 || r1 === r2 || Number(r2) !== gridOf(nameOf(quoted, bare))?.rows) return match;
    return `${sheet}${c1}${r1}:${c2}`;
  });
}

function nameOf(quoted: string | undefined, bare: string | undefined): string | undefined {
  return quoted ? quoted.slice(1, -1).replace(/''/g, "'") : bare;
}

/** Upper case for functions and cells, commas between arguments; text, sheet names and array rows stay. */
function inOutline(formula: string): string {
  let braces = 0;
  let open = 0;
  const pieces =
    /("(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*!|[{};()]|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\d_(])|[A-Za-z_][\w.]*(?=\s*\()|(?<=:\$?)[A-Za-z]{1,3}\b|\b[A-Za-z]{1,3}(?=:))/gu;
  const outlined = formula.replace(pieces, (piece) => {
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === "(") open++;
    if (piece === ")") open--;
    if (piece === ";") return braces > 0 ? ";" : ",";
    return /^["']|!$/.test(piece) ? piece : piece.toUpperCase();
  });
  return outlined + ")".repeat(Math.max(0, open));
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
