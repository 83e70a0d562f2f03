import { useEffect, useRef } from "preact/hooks";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import type { ColumnContent } from "./use-column.ts";

/** Notices that tell the labels of a dropdown. */
const DROPDOWNS: readonly string[] = ["dropdown", "choices"];

/**
 * The labels of the column's dropdown; undefined until the column is read, `""` where it has none. Fills them in while
 * nothing else stands in the field, once for each column.
 */
export function useDropdownLabels(
  fn: SheetFunction,
  values: readonly string[],
  content: ColumnContent | undefined,
  set: (parameter: number, value: string) => void,
): string | undefined {
  const dropdown = content && (content.notices.find(({ kind }) => DROPDOWNS.includes(kind))?.detail ?? "");
  const filled = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a person types is not filled in again
  useEffect(() => {
    const at = fn.params.findIndex(({ name, type }) => type === "labels" && name === "labels");
    if (at === -1 || dropdown === undefined) return;
    const now = values[at] ?? "";
    if (now !== dropdown && (now === "" || now === filled.current)) set(at, dropdown);
    filled.current = dropdown;
  }, [fn.name, dropdown]);
  return dropdown;
}
