import type { Case } from "../recipe.ts";
import { readRow, writtenByCases } from "../write-row.ts";
import type { Example } from "./learn.ts";

/**
 * Answers that are themselves cells of the column, and stay as they are although the cases would change them: a person who
 * leaves one example alone, and writes "Ada King" for "Ada King Ltd", has said what "Ada King" is to be.
 * @param rows some that are to be answered
 * @returns none where there are several columns, or where no example stays as it is
 */
export function finishedAnswers(
  cases: readonly Case[],
  examples: readonly Example[],
  rows: readonly (readonly string[])[],
): string[] {
  if (!examples.some(({ in: [cell], out }) => cell === out) || examples.some((one) => one.in.length !== 1))
    return [];
  const taught = new Set(examples.map(({ in: [cell] }) => cell));
  const cells = new Set(rows.map(([cell]) => cell));
  return [...new Set(examples.map(({ out }) => out))].filter(
    (out) =>
      out.trim() !== "" &&
      cells.has(out) &&
      !taught.has(out) &&
      writtenByCases(cases, readRow([out]))?.[0] !== out,
  );
}

/** The case that leaves a cell with this text as it is. */
export const staying = (text: string): Case => ({
  when: { is: "equals", column: 0, text },
  columns: [[{ from: 0, do: [] }]],
});
