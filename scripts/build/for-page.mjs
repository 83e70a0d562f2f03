import { build } from "esbuild";
import { ROOT } from "./root.mjs";

/** How a script becomes one that HtmlService hands over whole: small, in ASCII, without template literals. */
export const WRITTEN = {
  minify: true,
  target: "es2020",
  charset: "ascii",
  supported: { "template-literal": false },
  legalComments: "none",
};

/**
 * The script that begins with `entry`, and the style that it imports, as esbuild writes them for a page; what went into
 * them is added to `metafiles`. `more`: options of esbuild for this script alone.
 */
export async function forPage(entry, metafiles, more) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    ...WRITTEN,
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: "out",
    absWorkingDir: ROOT,
    write: false,
    metafile: true,
    logLevel: "error",
    ...more,
  });
  metafiles.push(metafile);
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}
