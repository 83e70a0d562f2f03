import { canStandIn, eachName, isFunction } from "./declarations.mjs";

/** Characters of code that a function may bring with it before it is worth to wait with it until it is called. */
const HEAVY = 10_000;

/**
 * Which of the names in a value have something stand in for them until they are called, so that the value is there without
 * them: `waits(value)(name)`. They are functions, whose code otherwise has to be evaluated with everything that it may need:
 * - what a value names within its functions, or without calling it, or the sidebar's table of what it may ask for would have
 *   all of it evaluated for the sake of one call;
 * - what a function names, where that would bring much code with it: of what a function may call it mostly calls little.
 *
 * `later`: the declarations that do not run at once, by their names. `filled`: names that a statement adds something to,
 * which whatever stands in would lack.
 */
export function whatWaits(later, filled) {
  const canWait = (name) => !filled.has(name) && canStandIn(later.get(name).value);
  const modules = new Map();
  for (const { module, value } of later.values()) {
    const own = modules.get(module) ?? { length: 0, needs: new Set() };
    modules.set(module, own);
    own.length += value.end - value.start;
    const called = isFunction(value) ? undefined : calledAtOnce(value);
    eachName(value, (name) => {
      if (!later.has(name)) return;
      if (called === undefined || called.has(name) || !canWait(name)) own.needs.add(later.get(name).module);
    });
  }
  const weights = new Map();
  const weight = (module) => {
    if (!weights.has(module)) weights.set(module, lengthOf(module, modules));
    return weights.get(module);
  };
  return (value) => {
    const called = isFunction(value) ? undefined : calledAtOnce(value);
    return (name) => canWait(name) && (called ? !called.has(name) : weight(later.get(name).module) > HEAVY);
  };
}

/** The names that are called while a value is evaluated, but for what its functions call then. */
function calledAtOnce(value) {
  const called = new Set();
  eachName(value, (name, isCalled) => isCalled && called.add(name), isFunction);
  return called;
}

/** Characters of a module and of all that it needs. */
function lengthOf(module, modules) {
  const seen = new Set([module]);
  let length = 0;
  for (const one of seen) {
    const { length: own, needs } = modules.get(one);
    length += own;
    for (const other of needs) seen.add(other);
  }
  return length;
}
