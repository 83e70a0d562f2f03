/** Formulas of ours that somebody dragged down one column, one cell each. Sheets calls each alone: no batching. */
export interface Dragged {
  /** The row of the first, in the numbering of the input. */
  row: number;
  /** How many there are, one below the other. */
  count: number;
  /** The one formula that does the work of all, to stand in the first row. */
  formula: string;
}

/** Fewer than this are nobody's problem. */
const FEWEST = 3;

/**
 * Finds runs of three or more formulas that call an `HF_` function and differ only in the row they look at, and
 * writes each run as one range formula. Leaves alone what would mean something else as a range: a reference that is
 * only part of an argument (`A2&B2`, `TRIM(A2)`), one where the function takes a single value or a list (the labels of
 * each row), or a formula that does more than call the function.
 * `formulas` is one column, top to bottom, `""` where there is none; `firstRow` is the row of its first cell.
 */
export function findDragged(formulas: readonly string[], firstRow: number): Dragged[] {
  const runs: Dragged[] = [];
  for (let start = 0; start < formulas.length; ) {
    const shape = shapeOf(formulas[start] ?? "", firstRow + start);
    let end = start + 1;
    while (
      shape !== undefined &&
      end < formulas.length &&
      shapeOf(formulas[end] ?? "", firstRow + end) === shape
    )
      end++;
    const count = end - start;
    const formula = count >= FEWEST ? asRange(formulas[start] ?? "", count) : undefined;
    if (formula !== undefined) runs.push({ row: firstRow + start, count, formula });
    start = end;
  }
  return runs;
}

const CALL = /^=\s*HF_[A-Z_]+\s*\(.*\)\s*$/is;
const TEXT = /"(?:[^"]|"")*"/g;
/** A reference to one cell; the sheet's name before it, a colon or a name around it, are looked at where it is used. */
const CELL = /(\$?[A-Z]{1,3})(\$?)(\d+)/gi;
/** A mark that begins, parts or ends arguments; or a reference. */
const PIECE = new RegExp(`([(){},;])|${CELL.source}`, "gi");

/** The formula with every relative row written as a distance, so that dragged copies are alike; undefined if not ours. */
function shapeOf(formula: string, row: number): string | undefined {
  if (!CALL.test(formula)) return undefined;
  let relative = false;
  const shape = outsideText(formula, (code) =>
    code.replace(CELL, (_all, column: string, fixed: string, number: string) => {
      if (fixed) return `${column}$${number}`;
      relative = true;
      return `${column}[${Number(number) - row}]`;
    }),
  );
  return relative ? shape : undefined;
}

/** The places of the arguments that a function takes row by row: the first, unless it is named here. */
const ROW_BY_ROW: Readonly<Record<string, readonly number[]>> = {
  HF_ANSWER: [0, 1],
  HF_GENERATE: [1],
  HF_SIMILARITY: [0, 1],
};

/** The formula over `count` rows; undefined when a relative reference is anything but an argument taken row by row. */
function asRange(formula: string, count: number): string | undefined {
  const [, name = ""] = /^=\s*(HF_[A-Z_]+)/i.exec(formula) ?? [];
  const allowed = ROW_BY_ROW[name.toUpperCase()] ?? [0];
  let possible = true;
  let depth = 0;
  let argument = 0;
  const written = outsideText(formula, (code) =>
    code.replace(
      PIECE,
      (all, mark: string | undefined, column: string, fixed: string, number: string, at: number) => {
        if (mark !== undefined) {
          if (depth === 0 && argument > 0) possible = false;
          if (mark === "(" || mark === "{") depth++;
          else if (mark === ")" || mark === "}") {
            depth--;
            if (depth === 0) argument = Number.POSITIVE_INFINITY;
          } else if (depth === 1) argument++;
          return all;
        }
        if (fixed) return all;
        const before = code.slice(0, at).trimEnd().slice(-1);
        const after = code
          .slice(at + all.length)
          .trimStart()
          .charAt(0);
        const whole = /[(,;!]/.test(before) && /[),;]/.test(after);
        if (depth !== 1 || !allowed.includes(argument) || !whole) possible = false;
        return `${all}:${column}${Number(number) + count - 1}`;
      },
    ),
  );
  return possible ? written : undefined;
}

/** Rewrites what stands outside of quoted text. */
function outsideText(formula: string, rewrite: (code: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of formula.matchAll(TEXT)) {
    parts.push(rewrite(formula.slice(from, match.index)), match[0]);
    from = (match.index ?? 0) + match[0].length;
  }
  parts.push(rewrite(formula.slice(from)));
  return parts.join("");
}
