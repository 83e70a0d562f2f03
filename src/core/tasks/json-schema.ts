import type { Json } from "../cells/json.ts";
import { field, isList, isObject } from "./json-shape.ts";

/**
 * Whether a value keeps to a JSON schema, as far as the words `type`, `enum`, `properties`, `required`,
 * `additionalProperties` and `items` go: those that models are given. Other words are not looked at.
 */
export function keepsTo(schema: Json, value: Json): boolean {
  const allowed = field(schema, "enum");
  if (isList(allowed) && !allowed.includes(value)) return false;
  const type = field(schema, "type");
  const types = isList(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((name) => isOfType(name, value))) return false;
  if (isObject(value)) return keepsToProperties(schema, value);
  const items = field(schema, "items");
  return !isList(value) || items === undefined || value.every((item) => keepsTo(items, item));
}

function keepsToProperties(schema: Json, value: { readonly [name: string]: Json }): boolean {
  const properties = field(schema, "properties");
  const required = field(schema, "required");
  if (isList(required) && !required.every((name) => typeof name === "string" && name in value)) return false;
  return Object.entries(value).every(([name, held]) => {
    const inner = field(properties, name);
    return inner === undefined ? field(schema, "additionalProperties") !== false : keepsTo(inner, held);
  });
}

function isOfType(name: Json, value: Json): boolean {
  if (name === "null") return value === null;
  if (name === "array") return isList(value);
  if (name === "object") return isObject(value);
  if (name === "integer") return Number.isInteger(value);
  return typeof value === name;
}
