/**
 * The top level of a bundle as a list in its order: the `name` that each declares, or the `subject` that a statement is
 * about, its `node`, its `value` (null for a variable that gets one later), and its `module` by esbuild's comments.
 */
export function declarationsOf(code, body) {
  const comments = [...code.matchAll(/^ *\/\/ (\S+\.\w+)$/gm)];
  const list = [];
  let module = "";
  for (const statement of body.body) {
    while (comments[0]?.index < statement.start) module = comments.shift()[1];
    const { type, id } = statement;
    if (type === "VariableDeclaration")
      for (const one of statement.declarations)
        if (one.id.type === "Identifier")
          list.push({ name: one.id.name, node: one, value: one.init, module });
        else list.push({ node: one, value: one, module });
    else if (type === "FunctionDeclaration" || type === "ClassDeclaration")
      list.push({ name: id.name, node: statement, value: statement, module });
    else list.push({ subject: subjectOf(statement), node: statement, value: statement, module });
  }
  return list;
}

/** The name that a statement fills (`fill(NAME, …)`) or assigns to (`NAME.prototype.x = …`). */
function subjectOf({ expression }) {
  let about;
  if (expression?.type === "CallExpression" && expression.arguments.length > 1)
    about = expression.arguments[0];
  if (expression?.type === "AssignmentExpression") about = expression.left;
  while (about?.type === "MemberExpression") about = about.object;
  return about?.type === "Identifier" ? about.name : undefined;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
export const isFunction = (node) => FUNCTIONS.has(node?.type);

/** Whether a call by way of another function does the same: not where `this` matters, nor for what `new` makes. */
export const canStandIn = (node) =>
  isFunction(node) && (node.type === "ArrowFunctionExpression" || !mentions(node, OF_THE_CALL));

const OF_THE_CALL = new Set(["ThisExpression", "Super", "MetaProperty"]);

/** Whether something of these types stands in a function itself, or in an arrow function within it. */
export function mentions(node, types) {
  let found = false;
  const look = (one) => {
    if (types.has(one.type)) found = true;
    else if (!isFunction(one) || one.type === "ArrowFunctionExpression") eachChild(one, look);
  };
  eachChild(node, look);
  return found;
}

/** Calls `visit(child, parent, key)` for each node directly under `node`. */
export function eachChild(node, visit) {
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const one of value) if (typeof one?.type === "string") visit(one, node, key);
    } else if (typeof value?.type === "string") visit(value, node, key);
  }
}

/** Calls `visit(name, isCalled)` for each name in `node` but those of properties; what `skip` says true to is left out. */
export function eachName(node, visit, skip = () => false) {
  const look = (one, parent, key) => {
    if (skip(one, parent, key)) return;
    if (one.type !== "Identifier") eachChild(one, look);
    else if (!((key === "property" || key === "key") && !parent.computed))
      visit(one.name, key === "callee" && parent.type === "CallExpression");
  };
  look(node);
}
