import type { Json } from "../cells/json.ts";
import { field, isList, isObject, readJson } from "../tasks/json-shape.ts";

/** Whether a value that was kept somewhere is what it is taken for. */
export type Check = (value: Json) => boolean;

/** An object of these keys, any of them absent, and of no other: a misspelt one must not count as nothing chosen. */
export const only =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([key, each]) => Object.keys(shape).includes(key) && shape[key]?.(each as Json),
    );

/** An object of all these keys, any of those in `more`, and no other. */
export const whole =
  (shape: Readonly<Record<string, Check>>, more: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    only({ ...more, ...shape })(value) && Object.keys(shape).every((key) => field(value, key) !== undefined);

export const listOf =
  (each: Check): Check =>
  (value) =>
    isList(value) && value.every(each);

/** An object of any keys. */
export const mapOf =
  (each: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every((one) => each(one as Json));

export const text: Check = (value) => typeof value === "string";

export const yesOrNo: Check = (value) => typeof value === "boolean";

export const oneOf =
  (...texts: readonly string[]): Check =>
  (value) =>
    texts.includes(value as string);

/** A sum of money, a count or a moment: never below nothing. */
export const amount: Check = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const nothing: Check = (value) => value === null;

/** What JSON text holds when the check agrees; `empty` where there is no text, null where it cannot be read. */
export function stored<T>(written: string | null | undefined, check: Check, empty: T): T | null {
  if (written === null || written === undefined || written === "") return empty;
  const value = readJson(written);
  return value !== undefined && check(value) ? (value as unknown as T) : null;
}
