const vm = require("node:vm");

/** Jest's own way alone can import something at run time, so what does is left to it. */
const IMPORTS = /\bimport\s*\(/;

const { compileFunction } = vm;
const scripts = new Map();

function compiledOnce(source, parameters = [], options = {}) {
  const { parsingContext, filename } = options;
  if (!parsingContext || !filename) return compileFunction(source, parameters, options);
  const names = parameters.join();
  let known = scripts.get(filename);
  if (known?.source !== source || known.names !== names) {
    if (IMPORTS.test(source)) return compileFunction(source, parameters, options);
    const start = `(function(${names}){`;
    const script = new vm.Script(`${start}${source}\n})`, { filename, columnOffset: -start.length });
    known = { source, names, script };
    scripts.set(filename, known);
  }
  return known.script.runInContext(parsingContext);
}

/**
 * Lets the test files of a process share what has been compiled of a module. Jest compiles its own modules, the packages'
 * and ours anew for every file that loads them, but a script may be run in one context after another.
 */
module.exports = function compileOnce() {
  vm.compileFunction = compiledOnce;
};
