import { canStandIn, eachName } from "./declarations.mjs";
import { canBeCut } from "./needed-at-once.mjs";
import { whatWaits } from "./what-waits.mjs";

/** A function that is shorter stays where it is: what stands in for it would be as long. */
const SHORT = 120;

/**
 * Divides a bundle into `main`, which runs at once, and parts, one a module: `functions` and `values` are assignments to
 * variables, `needs` says which other parts must be there first. A variable that one part alone names is its own, and a
 * part brings what stands in for the functions that it may call: each that `main` declares costs every start some time.
 */
export function divide(code, declarations, kept, ran) {
  const later = new Map();
  for (const one of declarations)
    if (!kept.has(one) && one.name && one.value !== null) later.set(one.name, one);
  const parts = new Map();
  const partOf = ({ module }) => {
    if (!parts.has(module))
      parts.set(module, {
        ...{ module, index: parts.size, functions: "", values: "" },
        ...{ needs: new Set(), own: [], stand: new Set() },
      });
    return parts.get(module);
  };
  // In the bundle's order, which is that in which modules need each other.
  for (const one of declarations) if (!kept.has(one)) partOf(one);
  const waits = whatWaits(later, new Set(declarations.map(({ subject }) => subject)));
  const stand = new Set();
  /** The parts that name a variable; `undefined` is what runs at once. */
  const namedBy = new Map();
  const note = (name, part) => namedBy.set(name, (namedBy.get(name) ?? new Set()).add(part));
  const need = (part, node) => {
    const isWaitedFor = waits(node);
    eachName(node, (name) => {
      note(name, part);
      const other = later.get(name);
      if (other === undefined || other.module === part.module) return;
      if (isWaitedFor(name)) part.stand.add(name);
      else part.needs.add(partOf(other).index);
    });
  };

  let cuts = 0;
  const main = [];
  const names = [];
  for (const one of declarations) {
    if (one.value === null) names.push(one.name);
    else if (kept.has(one)) main.push(keptText(one));
    else {
      const part = partOf(one);
      need(part, one.value);
      const text = asExpression(code, one.value);
      if (one.name === undefined) part.values += `${text};`;
      else if (canStandIn(one.value)) part.functions += `${one.name}=(${text});`;
      else part.values += `${one.name}=(${text});`;
    }
  }
  for (const one of later.values()) note(one.name, partOf(one));
  const standIn = (name) => `LAZY_(${partOf(later.get(name)).index},()=>${name})`;
  const shared = [];
  for (const name of [...names, ...later.keys()]) {
    const [part, ...others] = namedBy.get(name) ?? [];
    if (part !== undefined && others.length === 0) part.own.push(name);
    else shared.push(stand.has(name) ? `${name}=${standIn(name)}` : name);
  }
  return {
    main: `var ${shared.join(",")};${main.join("\n")}`,
    parts: [...parts.values()].map(({ module, needs, own, stand, functions, values }) => ({
      module,
      needs: [...needs],
      functions: [
        own.length > 0 ? `var ${own.join(",")};` : "",
        ...[...stand].map((name) => `${name}=${name}||${standIn(name)};`),
        functions,
      ].join(""),
      values,
    })),
  };

  /** The text of a declaration, with its long functions that do not run cut out. */
  function keptText(one) {
    const pieces = [];
    let at = one.value.start;
    eachName(
      one.value,
      (name) => {
        note(name, undefined);
        if (later.has(name)) stand.add(name);
      },
      (node, parent, key) => {
        if (!canBeCut(node, parent, key, one, ran) || !isWorthIt(node)) return false;
        const part = partOf(one);
        need(part, node);
        const isMethod = parent.method === true || parent.type === "MethodDefinition";
        const own = code.slice(node.start, node.end);
        const star = node.generator ? "*" : "";
        const text = isMethod ? `${node.async ? "async " : ""}function${star}${own}` : own;
        part.functions += `CUT_[${cuts}]=${text};`;
        pieces.push(code.slice(at, node.start), cutStandIn(node, isMethod, part.index, `CUT_[${cuts}]`));
        at = node.end;
        cuts++;
        return true;
      },
    );
    const text = pieces.join("") + code.slice(at, one.value.end);
    if (one.value.type === "VariableDeclarator") return `var ${text};`;
    const isDeclaration = one.value === one.node;
    return isDeclaration || one.name === undefined ? text : `var ${one.name}=(${text});`;
  }

  function isWorthIt(node) {
    if (node.end - node.start >= SHORT) return true;
    let namesValue = false;
    eachName(node, (name, isCalled) => {
      const other = later.get(name);
      if (other !== undefined && !isCalled && !canStandIn(other.value)) namesValue = true;
    });
    return namesValue;
  }
}

/** A function without its name, which is the variable's; anything else as it is. */
function asExpression(code, { type, start, end, id, async, generator }) {
  if (type !== "FunctionDeclaration") return code.slice(start, end);
  const from = code.indexOf("(", id.end);
  return `${async ? "async " : ""}function${generator ? "*" : ""}${code.slice(from, end)}`;
}

function cutStandIn(node, isMethod, part, name) {
  if (node.type === "ArrowFunctionExpression") return `LAZY_(${part},()=>${name})`;
  const call = `${node.generator ? "yield*" : ""}(PART_(${part}),${name}).apply(this,with_)`;
  return `${isMethod ? "" : `function${node.generator ? "*" : ""}`}(...with_){return ${call}}`;
}
