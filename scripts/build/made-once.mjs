/**
 * A function that makes the same of the same arguments, made so that it does it once: builds that one process makes of the
 * same sources have most of their texts in common.
 */
export function madeOnce(make) {
  const made = new Map();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key);
  };
}
