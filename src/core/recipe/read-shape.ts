import type { Said } from "../messages/pattern.ts";
import { RecipeRefused, saidOf } from "./sentences.ts";

/** Reads a value that somebody else may have written; refuses it with a sentence that says where it went wrong. */
export interface Read<T> {
  (value: unknown, where: string): T;
  /** What it takes, as whoever is to write it is told: `"start"|"end"`, `{"op":"keep","kind":KIND}`. */
  takes?: string;
  /** Whether it may be left out. */
  isOptional?: true;
}

/** A reader that says what it takes. */
export const taking = <T>(takes: string, read: Read<T>): Read<T> => Object.assign(read, { takes });

/** @param what a value should have been, out of `shapes` */
export function refuse(where: string, what: Said): never {
  throw new RecipeRefused(saidOf("refused.wrong", { where, what }));
}

export const textUpTo = (most: number, least = 0): Read<string> =>
  taking("TEXT", (value, where) =>
    typeof value === "string" && value.length <= most && value.length >= least
      ? value
      : refuse(where, saidOf("shapes.text", { least, most })),
  );

export const whole = (least: number, most: number): Read<number> =>
  taking("INTEGER", (value, where) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : refuse(where, saidOf("shapes.whole", { least, most })),
  );

export const finite: Read<number> = taking("NUMBER", (value, where) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse(where, saidOf("shapes.number")),
);

export const oneOf = <const T extends string>(words: readonly T[]): Read<T> =>
  taking(
    words.map((word) => JSON.stringify(word)).join("|"),
    (value, where) => words.find((word) => word === value) ?? refuse(where, saidOf("shapes.word", { words })),
  );

export const listOf = <T>(read: Read<T>, most: number, least = 0): Read<T[]> =>
  taking(`[${read.takes}]`, (value, where) => {
    if (!Array.isArray(value) || value.length > most || value.length < least)
      return refuse(where, saidOf("shapes.list", { least, most }));
    return value.map((one, at) => read(one, `${where}[${at}]`));
  });

/** A pair of texts, as in `["Firm Fixed Price", "FFP"]`. */
export const pairOf = (most: number): Read<[string, string]> =>
  taking("[TEXT,TEXT]", (value, where) => {
    const pair = listOf(textUpTo(most), 2, 2)(value, where);
    return [pair[0] ?? "", pair[1] ?? ""];
  });

/** A value that may be left out. */
export const maybe = <T>(read: Read<T>): Read<T | undefined> =>
  Object.assign((value: unknown, where: string) => (value === undefined ? undefined : read(value, where)), {
    isOptional: true as const,
    ...(read.takes !== undefined && { takes: read.takes }),
  });

export const isTrue: Read<true> = taking("true", (value, where) =>
  value === true ? true : refuse(where, saidOf("shapes.true")),
);

/** An object with these keys and no others; what is left out is not there afterwards either. */
export const objectOf = <T extends object>(keys: { readonly [Key in keyof T]-?: Read<T[Key]> }): Read<T> => {
  const known = Object.keys(keys) as (keyof T & string)[];
  const takes = known.map(
    (key) => `${JSON.stringify(key)}${keys[key].isOptional ? "?" : ""}:${keys[key].takes}`,
  );
  return taking(`{${takes.join(",")}}`, (value, where) => {
    const given = plainObject(value, where);
    const own = Object.keys(given);
    for (const key of own) {
      if (!(known as string[]).includes(key))
        throw new RecipeRefused(saidOf("refused.unknownKey", { where, key }));
    }
    const read: Partial<T> = {};
    for (const key of known) {
      const one = keys[key](own.includes(key) ? given[key] : undefined, `${where}.${key}`);
      if (one !== undefined) read[key] = one;
    }
    return read as T;
  });
};

export function plainObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(where, saidOf("shapes.object"));
}
