import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";

/** Of 4 MB, so that they are no dependencies: `npm install --prefix FOLDER`, with FOLDER/node_modules in NODE_PATH. */
const QUICKJS = ["quickjs-emscripten-core", "@jitl/quickjs-singlefile-cjs-release-sync"];

/** What an engine of SQL does not have; a realm of Node's own has no more of it than this. */
const FORBIDDEN = ["Intl", "console", "WebAssembly", "SharedArrayBuffer", "Atomics"];

const calls = (bodies) => `[${bodies.map((body) => `(function(cells){${body}})`).join(",")}]`;

/** Takes a row through the functions of a query, one after the other, as the query does. */
const THROUGH = `function through(functions, row) {
  var made = { kept: true, cells: row.map(function (cell) { return cell === null ? "" : cell; }), unmet: "" }, unmet = [];
  for (var i = 0; i < functions.length && made.kept; i++) {
    made = functions[i](made.cells);
    if (made.unmet !== "") unmet.push(made.unmet);
  }
  return { kept: made.kept, cells: made.kept ? made.cells : [], unmet: made.kept ? unmet.join(", ") : "" };
}`;

/** A query's functions in a realm that has the language and nothing else, `\p{…}` and what normalizes text included. */
export function bareRealm(bodies, rows) {
  const realm = createContext({});
  runInContext(FORBIDDEN.map((name) => `delete globalThis.${name};`).join(""), realm);
  runInContext(NO_KINDS, realm);
  return JSON.parse(runInContext(program(bodies, rows), realm));
}

const NO_KINDS = `(function (Native) {
  globalThis.RegExp = function (pattern, flags) {
    if (/\\\\[pP]\\{/.test(pattern)) throw new SyntaxError("Invalid property name");
    return new Native(pattern, flags);
  };
})(RegExp);`;

const program = (bodies, rows) =>
  `${THROUGH};(function(){var functions=${calls(bodies)};return JSON.stringify(${JSON.stringify(rows)}.map(function(row){return through(functions,row)}))})()`;

/** The same in QuickJS, where it is installed: another engine altogether. */
export async function quickJs() {
  try {
    const [core, variant] = QUICKJS.map(createRequire(import.meta.url));
    const module = await core.newQuickJSWASMModuleFromVariant(variant.default ?? variant);
    return (bodies, rows) => {
      const context = module.newContext();
      try {
        const result = context.evalCode(program(bodies, rows));
        if (result.error) throw new Error(JSON.stringify(context.dump(result.error)));
        return JSON.parse(context.dump(result.value));
      } finally {
        context.dispose();
      }
    };
  } catch {
    return undefined;
  }
}
