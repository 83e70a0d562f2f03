import { existsSync } from "node:fs";
import { transform } from "esbuild";
import { forPage, WRITTEN } from "./for-page.mjs";
import { UNPACK, withPackedTexts } from "./packed.mjs";
import { packageTables } from "./tables-as-json.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";
import { withoutInCell } from "./without-in-cell.mjs";
import { withoutSnippets } from "./without-snippets.mjs";

/**
 * The whole sidebar as one HTML file, script and style inlined: HtmlService serves one file, and re-reads no other. It is
 * plain ASCII, its tables packed, without anything that could be taken for a comment, so that HtmlService leaves it whole. What went into it
 * is added to `metafiles`, as esbuild tells it.
 */
export async function sidebarPage(entry, metafiles = [], { pseudo = false } = {}) {
  if (!existsSync(entry)) return "<!doctype html><title>Stet</title>\n";
  const { script, style } = await forPage(entry, metafiles, {
    define: { STET_PSEUDO: String(pseudo) },
    plugins: [withoutSnippets, withoutInCell, packageTables],
  });
  return page(await packed(script), style);
}

/** The script with its tables and long texts packed. */
async function packed(script) {
  const whole = `(() => { const UNPACK_ = ${UNPACK}; ${withPackedTexts(script)} })();`;
  const { code } = await transform(whole, WRITTEN);
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
