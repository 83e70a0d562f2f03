import type { Json } from "../cells/json.ts";

/** JSON text that is the same for the same content: object keys are sorted, texts are left exactly as they are. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const object = value as { readonly [key: string]: Json };
    const fields = Object.keys(object).sort();
    return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(object[name] as Json)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
