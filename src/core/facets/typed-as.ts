import { type Cell, isDate, textOf } from "../cells/grid.ts";

/**
 * What is to stand in a cell when a person types this in place of what stands there: of the same kind where it reads as
 * that (a number with a point, an ISO date, true or false), else a text. A text stays a text.
 */
export function typedAs(typed: string, was: Cell): Cell {
  const text = typed.trim();
  if (typeof was === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (typeof was === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (isDate(was) && /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/.test(text)) {
    const date = new Date(`${text.replace(" ", "T")}${text.length === 10 ? "T00:00:00" : ""}Z`);
    // A day that there is not becomes another, or none.
    if (!Number.isNaN(date.getTime()) && textOf(date).startsWith(text.slice(0, 10))) return date;
  }
  return typed;
}
