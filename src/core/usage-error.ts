/** A function was called wrongly. Sheets shows the sentence when one points at the cell. */
export class UsageError extends Error {
  override name = "UsageError" as const;
}
