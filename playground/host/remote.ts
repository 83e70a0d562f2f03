/// <reference types="google-apps-script" />
import { EnumValue } from "./enums.ts";
import { NotEmulated, ServiceException } from "./exception.ts";
import type { Execution } from "./execution.ts";

/**
 * The methods of a service that a script may call, each with the argument lists it takes, separated by spaces:
 * `-` none, `s` text, `n` number, `b` boolean, `d` date, `a` array, `g` rows of cells, `o` object, `e` enum value, `r` an object of a service, `x` anything.
 * Typed so that a name is both Google's and written here.
 */
export type Members<Self, Google> = { readonly [Name in Extract<keyof Self, keyof Google>]?: string };

/** A class of objects that live in the host and that a script holds by reference. */
export interface RemoteClass {
  /** As in Google's messages: `SpreadsheetApp.Range`. */
  readonly title: string;
  readonly members: Readonly<Record<string, string | undefined>>;
  /** Enums that are properties of it, with their names in order. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

/** An object that lives in the host and that a script holds by reference. */
export abstract class Remote {
  constructor(protected readonly execution: Execution) {}
  get kind(): RemoteClass {
    return this.constructor as unknown as RemoteClass;
  }
}

/** Calls a method of a service as a script does: unknown names and argument lists that do not fit are refused. */
export function invoke(target: Remote, method: string, args: readonly unknown[]): unknown {
  const { title, members } = target.kind;
  const signatures = Object.hasOwn(members, method) ? members[method] : undefined;
  if (signatures === undefined) throw new NotEmulated(`${title.split(".").at(-1)}.${method}`);
  const fits = signatures.split(" ").find((signature) => matches(signature === "-" ? "" : signature, args));
  if (fits === undefined) {
    const types = args.map(typeName).join(",");
    throw new ServiceException(
      `The parameters (${types}) don't match the method signature for ${title}.${method}.`,
    );
  }
  const call = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
  if (call === undefined) throw new NotEmulated(`${title}.${method}`);
  return call.apply(
    target,
    args.map((arg, index) => convert(fits[index], arg)),
  );
}

const matches = (signature: string, args: readonly unknown[]): boolean =>
  signature.length === args.length && args.every((arg, index) => accepts(signature[index], arg));

/** `undefined` is null to a service, and null has any type but those that a sheet needs to count with. */
const ACCEPTS: Readonly<Record<string, (arg: unknown) => boolean>> = {
  s: (arg) => !(arg instanceof Remote),
  n: (arg) =>
    typeof arg === "number" || (typeof arg === "string" && arg.trim() !== "" && !Number.isNaN(Number(arg))),
  b: (arg) => typeof arg === "boolean",
  d: (arg) => arg instanceof Date || Object.prototype.toString.call(arg) === "[object Date]",
  a: (arg) => Array.isArray(arg) || arg instanceof Uint8Array,
  g: (arg) => Array.isArray(arg) && arg.every(Array.isArray),
  o: (arg) => typeof arg === "object" && arg !== null && !Array.isArray(arg),
  e: (arg) => arg instanceof EnumValue,
  r: (arg) => arg instanceof Remote,
  x: () => true,
};

const accepts = (letter: string | undefined, arg: unknown): boolean => ACCEPTS[letter ?? "x"]?.(arg) === true;

function convert(letter: string | undefined, arg: unknown): unknown {
  if (letter === "s") return arg === null || arg === undefined ? null : String(arg);
  if (letter === "n") return Number(arg);
  return arg === undefined ? null : arg;
}

function typeName(arg: unknown): string {
  if (arg === null || arg === undefined) return "null";
  if (arg instanceof Remote) return arg.kind.title;
  if (arg instanceof EnumValue) return arg.name.split(".")[0] ?? "";
  if (Array.isArray(arg)) return arg.length === 0 ? "Array" : `${typeName(arg[0])}[]`;
  if (typeof arg === "string") return "String";
  return typeof arg === "object" ? "(class)" : typeof arg;
}
