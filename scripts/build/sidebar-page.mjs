import { existsSync } from "node:fs";
import { build as bundle, transform } from "esbuild";
import { UNPACK, withPackedTexts } from "./packed.mjs";
import { packageTables } from "./tables-as-json.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";
import { withoutSnippets } from "./without-snippets.mjs";

/**
 * The whole sidebar as one HTML file, script and style inlined: HtmlService serves one file, and re-reads no other. It is
 * plain ASCII, its tables packed, without anything that could be taken for a comment, so that HtmlService leaves it whole. What went into it
 * is added to `metafiles`, as esbuild tells it.
 */
export async function sidebarPage(entry, metafiles = [], { pseudo = false } = {}) {
  if (!existsSync(entry)) return "<!doctype html><title>Stet</title>\n";
  const { outputFiles, metafile } = await bundle({
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
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "error",
    define: { STET_PSEUDO: String(pseudo) },
    plugins: [withoutSnippets, packageTables],
  });
  metafiles.push(metafile);
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  return page(await packed(text(".js")), text(".css"));
}

/** The script with its tables and long texts packed. */
async function packed(script) {
  const whole = `(() => { const UNPACK_ = ${UNPACK}; ${withPackedTexts(script)} })();`;
  const { code } = await transform(whole, {
    minify: true,
    target: "es2020",
    charset: "ascii",
    supported: { "template-literal": false },
    legalComments: "none",
  });
  return code;
}

const page = (script, style) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_blank">
<title>Stet</title>
<style>${style.replaceAll("</style", "<\\/style")}</style>
</head>
<body>
<div id="app"></div>
<script>${withoutCommentMarks(script.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--"))}</script>
</body>
</html>
`;
