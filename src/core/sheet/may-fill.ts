/** Functions that give one value, whatever they are given, where nothing around them asks for more. */
const ONE =
  /^(?:SUM(?:SQ|IFS?)?|COUNT(?:A|BLANK|IFS?|UNIQUE)?|AVERAGE(?:A|IFS?)?|M(?:IN|AX)(?:A|IFS)?|MEDIAN|PRODUCT|SUBTOTAL|STDEV[PS]?|VARP?|(?:TEXT)?JOIN|CONCATENATE|[HV]LOOKUP|MATCH)$/i;

/** Functions that fill several cells from what names no range. */
const MANY =
  /^(?:ARRAY_?FORMULA|SEQUENCE|RANDARRAY|MAKEARRAY|IMPORT\w+|GOOGLEFINANCE|INDIRECT|OFFSET|TRANSPOSE|TOCOL|VSTACK|FLATTEN|LET|LAMBDA)$/i;

const CALLS = /[A-Z_][\w.]*(?=\s*\()/gi;

/** What names one cell or is a constant, and any call's name. */
const SINGLE =
  /(?:[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+\b|\b(?:TRUE|FALSE)\b|[A-Z_][\w.]*\s*\(|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/**
 * Whether a formula may fill cells below its own: it names a range, or anything else than single cells, and not all that it
 * calls makes one value of it. In doubt it may.
 */
export function mayFill(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, "0").replace(/'(?:[^']|'')*'!/g, "");
  const calls = bare.match(CALLS) ?? [];
  if (bare.includes("{") || calls.some((name) => MANY.test(name))) return true;
  if (calls.length > 0 && calls.every((name) => ONE.test(name))) return false;
  return /[:[]|\p{L}/u.test(bare.replace(SINGLE, ""));
}

/**
 * Whether a cell holds what nobody typed, by its row and column from 0: the formula next above it in its column may fill
 * it. One that has no room for its results fills nothing.
 */
export function filledByFormulas(
  formulas: readonly (readonly string[])[],
  values: readonly (readonly unknown[])[],
): (row: number, column: number) => boolean {
  const filled: boolean[][] = [];
  formulas.forEach((cells, row) => {
    filled.push(
      cells.map((formula, column) =>
        formula === ""
          ? (filled[row - 1]?.[column] ?? false)
          : values[row]?.[column] !== "#REF!" && mayFill(formula),
      ),
    );
  });
  return (row, column) => filled[row]?.[column] ?? false;
}
