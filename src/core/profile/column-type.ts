import { type Cell, isBlank, isDate } from "../cells/grid.ts";
import { onceAColumn } from "./once-a-column.ts";

/** What a cell looks like. */
export type CellType =
  | "number"
  | "percent"
  | "currency"
  | "measure"
  | "date"
  | "time"
  | "boolean"
  | "email"
  | "url"
  | "phone"
  | "id"
  | "text";

/** What a column holds, by vote of its cells. */
export interface ColumnType {
  type: CellType | "blank" | "category" | "mixed";
  /** The share of filled cells that voted for it. */
  share: number;
  filled: number;
  distinct: number;
  /** Rows of filled cells that look like something else. */
  others: number[];
}

/** In this order: the first that fits. */
const LOOKS: readonly (readonly [CellType, RegExp])[] = [
  ["email", /^\s*[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}\s*$/u],
  ["url", /^\s*(?:https?:\/\/|www\.)\S+\s*$/i],
  ["boolean", /^\s*(?:yes|no|y|n|true|false|oui|non|ja|nein|s[ií]|não)\s*$/i],
  [
    "date",
    /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4})(?:[T\s]\d{1,2}:\d{2}.*)?\s*$/u,
  ],
  ["time", /^\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*$/i],
  ["id", /^\s*0\d{2,}\s*$/],
  ["percent", /^\s*[-+]?\d[\d.,\s]*%\s*$/],
  [
    "currency",
    /^\s*\(?[-+]?\s*(?:[$€£¥]|USD|EUR|GBP|CHF|R\$)\s*\d[\d.,'\s]*\)?\s*$|^\s*[-+]?\d[\d.,'\s]*\s*(?:[$€£¥]|USD|EUR|GBP|CHF)\s*$/i,
  ],
  ["phone", /^\s*(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,4}\)[\s.-]?)?\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4}){1,3}\s*$/],
  ["number", /^\s*\(?[-+]?(?:\d[\d.,'\s]*|[.,]\d+)(?:[eE][-+]?\d+)?\)?-?\s*$/],
  ["measure", /^\s*[-+]?\d[\d.,]*\s*[\p{L}"'°µ][\p{L}\s./²³°"'-]{0,30}$/u],
];

/** What one cell looks like. */
export function cellType(cell: Cell): CellType {
  if (typeof cell === "number") return "number";
  if (typeof cell === "boolean") return "boolean";
  if (isDate(cell)) return "date";
  return cell.length > 60 ? "text" : (LOOKS.find(([, pattern]) => pattern.test(cell))?.[0] ?? "text");
}

/** Types of which one column may hold both without being mixed. */
const SAME: Partial<Record<CellType, CellType>> = { id: "number" };

/**
 * The type of a column: what at least 60 % of its filled cells look like. Texts of which many are equal are a
 * category. Identifiers (leading zeros) pull plain numbers along: a column with them holds no amounts.
 */
export const columnType: (column: readonly Cell[]) => ColumnType = onceAColumn(typeOf);

function typeOf(column: readonly Cell[]): ColumnType {
  const votes = new Map<CellType, number>();
  const known = new Map<Cell, CellType>();
  const types = column.map((cell) => {
    if (isBlank(cell)) return undefined;
    let type = known.get(cell);
    if (type === undefined) {
      type = cellType(cell);
      known.set(cell, type);
    }
    votes.set(type, (votes.get(type) ?? 0) + 1);
    return type;
  });
  const filled = types.filter((type) => type !== undefined).length;
  const distinct = new Set([...known.keys()].map(String)).size;
  if (filled === 0) return { type: "blank", share: 1, filled, distinct, others: [] };
  const hasIds = (votes.get("id") ?? 0) > 0;
  if (hasIds) votes.set("id", (votes.get("id") ?? 0) + (votes.get("number") ?? 0));
  const [winner, count] = [...votes].sort((a, b) => b[1] - a[1])[0] as [CellType, number];
  const others = types.flatMap((type, row) =>
    type === undefined || type === winner || SAME[winner] === type ? [] : [row],
  );
  const share = count / filled;
  if (share < 0.6) return { type: "mixed", share, filled, distinct, others };
  const category = winner === "text" && filled >= 10 && distinct <= filled * 0.6;
  return { type: category ? "category" : winner, share, filled, distinct, others };
}
