const { buildSync, transformSync } = require("esbuild");

const COMMON = { format: "cjs", target: "node20", sourcemap: "inline" };

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
          loader: path.endsWith("x") ? "tsx" : "ts",
          jsx: "automatic",
          jsxImportSource: "preact",
          sourcefile: path,
        }),
};
