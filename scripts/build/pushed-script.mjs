import { build } from "esbuild";
import { inAscii } from "./in-ascii.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

/**
 * A script of its own, as JSON, which a page is given when it needs it. What went into it is added to `metafiles`.
 */
export async function pushedScript(entry, metafiles, plugins = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "ascii",
    supported: { "template-literal": false },
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    write: false,
    metafile: true,
    logLevel: "error",
    plugins,
  });
  metafiles.push(metafile);
  return inAscii(JSON.stringify(withoutCommentMarks(outputFiles[0].text.trim())));
}
