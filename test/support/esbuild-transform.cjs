const { transformSync } = require("esbuild");

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "inline",
      sourcefile: path,
    }),
};
