/**
 * How values cross between a script and the host: JSON, with a tag under `$` for what JSON lacks.
 * The same code runs on both sides; each side says how its own objects are written (`tag`) and read (`untag`).
 */
export type Tagged = { readonly $: string; readonly v?: unknown };

/** The answer to a service call in which its execution ends: there is none to any other. */
export const ENDED = "";

const typeOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Turns a value into plain JSON. Bytes (`Uint8Array`) travel as a text of code units 0 to 255. */
export function pack(value: unknown, tag: (value: object) => Tagged | undefined): unknown {
  if (value === undefined || typeof value === "function" || typeof value === "symbol")
    return { $: "undefined" };
  if (typeof value === "bigint") return { $: "text", v: String(value) };
  if (typeof value === "number") return Number.isFinite(value) ? value : { $: "number", v: String(value) };
  if (typeof value !== "object" || value === null) return value;
  const known = tag(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return Array.from(value, (item) => pack(item, tag));
  const type = typeOf(value);
  if (type === "Date") return { $: "date", v: (value as Date).getTime() };
  if (type === "Uint8Array") return { $: "bytes", v: byteText(value as Uint8Array) };
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(value)) plain[key] = pack((value as Record<string, unknown>)[key], tag);
  return "$" in plain ? { $: "object", v: plain } : plain;
}

/** The reverse of `pack`. */
export function unpack(value: unknown, untag: (tagged: Tagged) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unpack(item, untag));
  if (!("$" in value)) return entries(value, untag);
  const tagged = value as Tagged;
  if (tagged.$ === "undefined") return undefined;
  if (tagged.$ === "text") return tagged.v;
  if (tagged.$ === "number") return Number(tagged.v);
  if (tagged.$ === "date") return new Date(tagged.v as number);
  if (tagged.$ === "object") return entries(tagged.v as object, untag);
  return untag(tagged);
}

function entries(object: object, untag: (tagged: Tagged) => unknown): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(object)) plain[key] = unpack(item, untag);
  return plain;
}

function byteText(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
