/**
 * What a page gets of a value that a function returned to google.script.run: plain data. One Date, function, cycle or
 * other object in it and the whole result is null, without an error. Holes and undefined items become null.
 */
export function overTheBridge(value: unknown): unknown {
  const above: object[] = [];
  const refused = {};
  const copy = (item: unknown): unknown => {
    if (item === null || item === undefined) return null;
    if (typeof item === "string" || typeof item === "boolean") return item;
    if (typeof item === "number") return Number.isFinite(item) ? item : null;
    if (typeof item !== "object" || above.includes(item)) throw refused;
    above.push(item);
    const copied = Array.isArray(item) ? Array.from(item, copy) : copyObject(item);
    above.pop();
    return copied;
  };
  const copyObject = (item: object): Record<string, unknown> => {
    const prototype = Object.getPrototypeOf(item);
    if (prototype !== Object.prototype && prototype !== null) throw refused;
    const plain: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(item)) if (inner !== undefined) plain[key] = copy(inner);
    return plain;
  };
  try {
    return copy(value);
  } catch (error) {
    if (error === refused) return null;
    throw error;
  }
}
