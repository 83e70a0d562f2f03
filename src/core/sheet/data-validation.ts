import { type Cell, isDate } from "../cells/grid.ts";

const NUMBERS: Readonly<Record<string, (value: number, one: number, other: number) => boolean>> = {
  NUMBER_BETWEEN: (value, low, high) => low <= value && value <= high,
  NUMBER_NOT_BETWEEN: (value, low, high) => value < low || high < value,
  NUMBER_EQUAL_TO: (value, other) => value === other,
  NUMBER_NOT_EQUAL_TO: (value, other) => value !== other,
  NUMBER_GREATER_THAN: (value, other) => value > other,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, other) => value >= other,
  NUMBER_LESS_THAN: (value, other) => value < other,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, other) => value <= other,
};

/**
 * What a rule of data validation lets into a cell. Undefined where that cannot be told: a rule of another kind, ticks
 * with values of their own, limits that are formulas.
 * @param kind as Apps Script names it: "NUMBER_BETWEEN"
 * @param values what the rule was made with
 */
export function lettingIn(kind: string, values: readonly unknown[]): ((cell: Cell) => boolean) | undefined {
  if (kind === "CHECKBOX" && values.length === 0) return (cell) => typeof cell === "boolean";
  if (kind === "DATE_IS_VALID_DATE") return isDate;
  const fits = NUMBERS[kind];
  const [one, other = one] = values;
  if (fits === undefined || typeof one !== "number" || typeof other !== "number") return undefined;
  return (cell) => typeof cell === "number" && fits(cell, one, other);
}
