// `npm run probe`: a small script project that finds out, in a real Google Sheet, whether what the emulated host does
// is what Google does. See docs/apps-script.md.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { withoutCommentMarks } from "./build/without-comment-marks.mjs";

const ROOT = resolve(fileURLToPath(new URL("..", import.meta.url)));

/** The functions that Google looks up by name, and their parameters. */
const GLOBALS = {
  onOpen: [],
  openProbe: [],
  probeServices: ["from"],
  probeTypeFormulas: [],
  probeReadFormulas: [],
  probePrepare: [],
  probeFired: ["event"],
  probeHandMade: [],
  probeOther: [],
  probeKeep: ["answers", "account"],
  probeEcho: ["value"],
  probeDate: [],
  probeThrow: [],
  probeUntagged: [],
  PROBE_KIND: ["value"],
  PROBE_TRY: ["what"],
  PROBE_LONG: ["length"],
};

const stub = ([name, params]) =>
  `${name.startsWith("PROBE") ? "/** Part of the probe.\n * @customfunction\n */\n" : ""}function ${name}(${params.join(", ")}) { return Probe_.${name}.apply(null, arguments); }`;

const bundled = async (entry, more) => {
  const { outputFiles } = await bundle({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    write: false,
    logLevel: "error",
    ...more,
  });
  return outputFiles[0].text;
};

/** Where the probe's requests may go: it finds out whether Google holds a script to such a list. */
const ADDRESSES = [
  "https://www.google.com/generate_204",
  "https://www.google.com/stet-probe-missing",
  "https://google.com/",
  "https://*.gstatic.com/",
  "https://httpbin.org/",
  "https://192.168.1.1/",
  "https://127.0.0.1/",
  "https://localhost/",
  "https://intranet/",
];

/** The add-on's own manifest, with that list, and leave to set triggers. */
const manifest = ({ oauthScopes, ...own }) =>
  JSON.stringify(
    {
      ...own,
      oauthScopes: [...oauthScopes, "https://www.googleapis.com/auth/script.scriptapp"],
      urlFetchWhitelist: ADDRESSES,
    },
    null,
    2,
  );

/** Writes the probe's Code.js, Sidebar.html and appsscript.json into the folder `out`. */
export async function buildProbe(out) {
  const code = await bundled("probe/globals.ts", { globalName: "Probe_" });
  const script = await bundled("probe/page/main.ts", {
    minify: true,
    supported: { "template-literal": false },
  });
  const page = await readFile(join(ROOT, "probe/page/page.html"), "utf8");
  const files = {
    "Code.js": `${code}\n${Object.entries(GLOBALS).map(stub).join("\n")}\n`,
    "Sidebar.html": page.replace("SCRIPT", () => withoutCommentMarks(script.trim())),
    "appsscript.json": manifest(JSON.parse(await readFile(join(ROOT, "appsscript.json"), "utf8"))),
  };
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const out = process.argv[2] ?? "dist-probe";
  await buildProbe(out);
  console.log(`${out}/ holds the probe. Try it on Google:
  cd ${out}
  npx clasp create-script --title "Stet probe" --type sheets     a new spreadsheet with the probe's script
  npx clasp push -f
Open that spreadsheet: Stet probe ▸ Open, then press the buttons from the top down. Save what the last one shows, and
  npm run parity -- record FILE`);
}
