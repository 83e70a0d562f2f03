import { UsageError } from "../arguments/usage-error.ts";
import { said } from "../messages/said.ts";
import { readNumeral } from "../rules/numbers/numeral.ts";

const AMOUNT = /^(?:US)?\$?\s*(\d[\d.,]*)\s*(?:\$|USD|dollars?)?$/i;

/**
 * A limit in dollars as a person types it, with either decimal mark; null for a blank one, which is no limit.
 * @throws UsageError with a sentence for what is no amount, or reads as two.
 */
export function readLimit(text: string): number | null {
  const typed = text.trim();
  if (typed === "") return null;
  const digits = AMOUNT.exec(typed)?.[1];
  const { point, comma } = (digits === undefined ? undefined : readNumeral(digits)) ?? {};
  const readings = [...new Set([point, comma].flatMap((each) => (each === undefined ? [] : [Number(each)])))];
  const [dollars = Number.NaN, other] = readings;
  if (!Number.isFinite(dollars)) throw new UsageError(said("spending.noAmount", { typed }));
  if (other !== undefined) {
    const [less, more] = [Math.min(dollars, other), Math.max(dollars, other)];
    throw new UsageError(said("spending.twoAmounts", { typed, less, more }));
  }
  return dollars;
}
