import { type Cell, isBlank } from "../../cells/grid.ts";
import { columnType } from "../column-type.ts";
import { type Check, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";

/** A shape must be that common to be the rule, and that rare to be an exception. */
const RULE = 0.8;
const EXCEPTION = 0.05;

/** Values of a code-like column that are built differently: "AB-1234" among "1234/AB". */
export const shapes: Check = {
  name: "shapes",
  find: ({ columns }) =>
    columns.flatMap((column, index) => {
      const rowsOf = new Map<string, number[]>();
      const known = new Map<string, string>();
      column.forEach((cell, row) => {
        if (typeof cell !== "string" || isBlank(cell)) return;
        const shape = known.get(cell) ?? shapeOf(cell);
        known.set(cell, shape);
        const rows = rowsOf.get(shape);
        if (rows) rows.push(row);
        else rowsOf.set(shape, [row]);
      });
      const filled = [...rowsOf.values()].reduce((sum, rows) => sum + rows.length, 0);
      const [common] = [...rowsOf].sort((a, b) => b[1].length - a[1].length);
      if (filled < 20 || !common || !/9/.test(common[0]) || common[1].length < filled * RULE) return [];
      const { type, others } = columnType(column);
      // Those are what "mixed types" speaks of.
      const otherKind = new Set(type === "text" || type === "category" ? [] : others);
      const odd = [...rowsOf.values()]
        .filter((rows) => rows !== common[1] && rows.length <= filled * EXCEPTION)
        .flat()
        .filter((row) => !otherKind.has(row))
        .sort((a, b) => a - b);
      if (odd.length === 0) return [];
      const example = String(column[common[1][0] ?? 0]);
      return [
        {
          check: "shapes",
          column: index,
          count: odd.length,
          samples: samplesOf(column, odd),
          ...said("otherShapes", { count: odd.length, of: filled, example }),
          confidence: 0.65,
          lossless: false,
        },
      ];
    }),
};

/** Letters as A and a, digits as 9, runs of the same collapsed; anything else as itself. */
export function shapeOf(cell: Cell): string {
  const text = String(cell).trim().slice(0, 80);
  if (!/^[ -~]*$/.test(text))
    return text
      .replace(/\p{Lu}+/gu, "A")
      .replace(/[\p{Ll}\p{Lo}]+/gu, "a")
      .replace(/\p{Nd}+/gu, "9")
      .replace(/\s+/g, " ");
  let shape = "";
  let last = "";
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === "" || kind !== last) shape += kind || text[at];
    last = kind;
  }
  return shape;
}

/** What stands for a printable character of ASCII and its like, or nothing where it stands for itself. */
function kindOf(code: number): string {
  if (code >= 97 && code <= 122) return "a";
  if (code >= 65 && code <= 90) return "A";
  if (code >= 48 && code <= 57) return "9";
  return code === 32 ? " " : "";
}
