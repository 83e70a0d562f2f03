import { build } from "esbuild";
import { inAscii } from "./in-ascii.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

/**
 * The script of the worker that runs models in the browser, as JSON: a file of its own, which a page is given when it
 * needs it. What went into it is added to `metafiles`.
 */
export async function deviceWorker(entry, metafiles) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "ascii",
    supported: { "template-literal": false },
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  metafiles.push(metafile);
  return inAscii(JSON.stringify(withoutCommentMarks(outputFiles[0].text.trim())));
}
