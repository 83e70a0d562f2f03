import type { Reading } from "../reading.ts";
import type { Branch } from "./branches.ts";

/** Whether likely programs disagree about a row. */
export function doubtful(row: readonly Reading[], branches: readonly Branch[]): boolean {
  void row;
  void branches;
  return false;
}
