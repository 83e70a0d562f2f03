const { buildSync, transformSync } = require("esbuild");

const COMMON = { format: "cjs", target: "node20" };

/** Nobody looks for a mistake in one of these, and the tables of some are megabytes. */
const PACKAGE = /\/node_modules\//;

/** Hashing calls from module to module a thousand times for each text, and CommonJS asks at each call what is exported. */
const IN_ONE_PIECE = /\/node_modules\/@noble\//;

module.exports = {
  process: (source, path) =>
    IN_ONE_PIECE.test(path)
      ? {
          code: buildSync({ ...COMMON, entryPoints: [path], bundle: true, write: false }).outputFiles[0].text,
        }
      : transformSync(source, {
          ...COMMON,
          sourcemap: !PACKAGE.test(path) && "inline",
          loader: path.endsWith("x") ? "tsx" : "ts",
          jsx: "automatic",
          jsxImportSource: "preact",
          sourcefile: path,
        }),
};
