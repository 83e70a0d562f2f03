import { canStandIn, eachChild, eachName, isFunction, mentions } from "./declarations.mjs";

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
        // Another name for something built in costs less than what would stand in for it, and may be called at once.
        const isAlias = other.value?.type === "MemberExpression";
        if (runs || isAlias || !(isCalled || canStandIn(other.value))) keep(other);
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
  if (needsWhatIsAround(node, owner.value)) return false;
  if (node.type === "ArrowFunctionExpression") return !mentions(node, new Set([...SUPER, ...THIS]));
  const kind = key === "value" ? (parent?.kind ?? "init") : "init";
  return (kind === "init" || kind === "method") && !mentions(node, SUPER);
}

/** Whether a function names something that a function around it declares: it would not find it elsewhere. */
function needsWhatIsAround(node, owner) {
  const around = new Set();
  const collect = (one) => {
    const isAround = one.start <= node.start && one.end >= node.end && one !== node;
    if (!isAround) return;
    if (isFunction(one)) for (const name of declaredIn(one)) around.add(name);
    eachChild(one, collect);
  };
  collect(owner);
  let needs = false;
  eachName(node, (name) => {
    if (around.has(name)) needs = true;
  });
  return needs;
}

/** The names of a function's parameters and of what is declared within it. */
function declaredIn(node) {
  const names = [];
  for (const param of node.params) eachName(param, (name) => names.push(name));
  const look = (one) => {
    if (one.type === "VariableDeclarator") eachName(one.id, (name) => names.push(name));
    if (one.type === "FunctionDeclaration" || one.type === "ClassDeclaration") names.push(one.id.name);
    if (one.type === "CatchClause" && one.param) eachName(one.param, (name) => names.push(name));
    eachChild(one, look);
  };
  look(node.body);
  return names;
}
