import { canStandIn, eachName, isFunction, mentions } from "./declarations.mjs";

/**
 * Which declarations a bundle needs from its start: what runs in the sample, and each value that those name. A function
 * that is named but does not run is not among them: another stands in for it until it is called.
 */
export function neededAtOnce(declarations, ran) {
  const named = new Map(declarations.filter(({ name }) => name).map((one) => [one.name, one]));
  const kept = new Set();
  const waiting = [];
  const keep = (one) => {
    if (one === undefined || kept.has(one)) return;
    kept.add(one);
    waiting.push(one);
  };
  for (const one of declarations) if (one.name === undefined && !named.has(one.subject)) keep(one);
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (one.name !== undefined) for (const other of declarations) if (other.subject === one.name) keep(other);
    if (one.value === null) continue;
    // What only runs while its own module is loaded does not run at all when the module is left for later.
    const running = ran.calling.has(one.value.start) ? [ran.calling] : [ran.loading, ran.calling];
    eachName(
      one.value,
      (name, isCalled) => {
        const other = named.get(name);
        if (other === undefined) return;
        const runs = isFunction(other.value) && running.some((set) => set.has(other.value.start));
        if (runs || !(isCalled || canStandIn(other.value))) keep(other);
      },
      (node, parent, key) => canBeCut(node, parent, key, one, ran),
    );
  }
  return kept;
}

const SUPER = new Set(["Super", "MetaProperty"]);
const THIS = new Set(["ThisExpression"]);

/** Whether a function within a kept value may be left for later: it does not run, and would do the same elsewhere. */
export function canBeCut(node, parent, key, owner, ran) {
  if (!isFunction(node) || isFunction(owner.value) || (node.async && node.generator)) return false;
  if ([ran.loading, ran.calling].some((set) => set.has(node.start) || set.has(parent?.start))) return false;
  if (node.type === "ArrowFunctionExpression") return !mentions(node, new Set([...SUPER, ...THIS]));
  const kind = key === "value" ? (parent?.kind ?? "init") : "init";
  return (kind === "init" || kind === "method") && !mentions(node, SUPER);
}
