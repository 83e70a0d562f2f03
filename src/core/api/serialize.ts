import { isDate } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { Told } from "../messages/said.ts";

/**
 * JSON text for the way between sidebar and server. `google.script.run` turns a whole result that holds one Date
 * into null, without an error; so everything crosses as text, and a date as `{"$date": "…"}`.
 */
export const serialize = (value: unknown): string => JSON.stringify(tagged(value)) ?? "null";

/** Reads what `serialize` wrote. */
export const deserialize = (text: string): unknown =>
  text.includes('"$date"') ? JSON.parse(text, untagged) : JSON.parse(text);

/** What crosses in place of a result when a call says why it has none: an error would cross as English text alone. */
export const serializeTold = ({ says }: Told): string => JSON.stringify({ $told: says });

/**
 * The result of a call.
 * @throws Told when the call says why it has none.
 */
export function answerFrom(text: string): unknown {
  const answer = deserialize(text) as { $told?: Said } | null;
  if (typeof answer === "object" && answer?.$told !== undefined) throw new Told(answer.$told);
  return answer;
}

/** The same value when no date is in it, which is nearly always. */
function tagged(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isDate(value)) return { $date: value.toISOString() };
  if (Array.isArray(value)) return mapped(value);
  const values = Object.values(value);
  const after = mapped(values);
  return after === values
    ? value
    : Object.fromEntries(Object.keys(value).map((name, index) => [name, after[index]]));
}

function mapped(values: unknown[]): unknown[] {
  let copy: unknown[] | undefined;
  values.forEach((value, index) => {
    const after = tagged(value);
    if (after === value) return;
    copy ??= [...values];
    copy[index] = after;
  });
  return copy ?? values;
}

const untagged = (_name: string, value: { $date?: unknown } | null): unknown =>
  typeof value?.$date === "string" && Object.keys(value).length === 1 ? new Date(value.$date) : value;
