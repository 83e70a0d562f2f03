import { shareOption } from "../../src/core/arguments/options.ts";

/** A number with its digits, as it is when somebody has typed all of it: no "0," and no "0.5.5". */
const WHOLE = /^\d*[.,]?\d+\s?%?$/;

/** The score that was typed, from 0 to 1, with a point or a comma; undefined where it cannot be read. */
export function readThreshold(typed: string): number | undefined {
  const text = typed.trim();
  try {
    return WHOLE.test(text) ? shareOption({ min: text }, "min") : undefined;
  } catch {
    return undefined;
  }
}
