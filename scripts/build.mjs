// Builds dist/: exactly the files that clasp pushes. `--published`, `--drive` and `--background` choose another manifest;
// `--oauth-client ID` lets people sign in to Hugging Face by a code; `--plain` makes Code.js without text that is evaluated;
// `--pseudo` shows what the sidebar does not translate.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle, transform } from "esbuild";
import { buildOptions } from "./build/build-options.mjs";
import { catalogFiles } from "./build/catalogs.mjs";
import { findProblems } from "./build/find-problems.mjs";
import { licencesPage, noticesOf, packagesIn } from "./build/licences.mjs";
import { manifest } from "./build/manifest.mjs";
import { inParts } from "./build/parts.mjs";
import { pushedScript } from "./build/pushed-script.mjs";
import { ROOT } from "./build/root.mjs";
import { sharedWithPage } from "./build/shared-with-page.mjs";
import { sidebarPage } from "./build/sidebar-page.mjs";
import { stubs } from "./build/stubs.mjs";
import { tablesAsJson } from "./build/tables-as-json.mjs";
import { withoutSnippets } from "./build/without-snippets.mjs";
import { load } from "./load.mjs";

/** What Google refuses is refused here first; these are our own ceilings, in bytes. */
export const BUDGET = {
  "Code.js": 800_000,
  "Sidebar.html": 1_000_000,
  "OnDevice.html": 100_000,
  "Recipes.html": 320_000,
  "Screens.html": 200_000,
  "Licences.html": 100_000,
};

/** Bytes that what works in the background may take on top, and Code.js in one piece. */
const BACKGROUND = 20_000;
const PLAIN = 180_000;

/** Client ids of Hugging Face are UUIDs; the playground's own server knows one more. */
const CLIENT_ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|playground)$/i;

/**
 * Writes Code.js, Sidebar.html, OnDevice.html, Recipes.html, Screens.html, the texts of each language, Licences.html and appsscript.json into `out`, and returns their
 * names. `ascii`: Code.js without the invisible characters that get lost when it is pasted; `plain`: in one piece, nothing of
 * which is evaluated only when it is wanted. What esbuild tells of the bundles is added to `metafiles`, Code.js first.
 * @throws Error with one line per problem when Google would refuse or break the result, when something in it may not be
 *   handed on, or the client id is none.
 */
export async function build({
  out = "dist",
  published = false,
  drive = false,
  background = false,
  oauthClient = "",
  ascii = false,
  plain = false,
  pseudo = false,
  quiet = false,
  metafiles = [],
  pages = process.env.STET_PAGES ? readPages(process.env.STET_PAGES) : buildPages({ pseudo }),
} = {}) {
  if (oauthClient !== "" && !CLIENT_ID.test(String(oauthClient)))
    throw new Error(
      `This is no client id of Hugging Face: ${oauthClient}. It looks like 01234567-89ab-cdef-0123-456789abcdef; see docs/deploying.md.`,
    );
  const code = await serverCode({ drive, background, oauthClient, ascii, plain }, metafiles);
  const { sidebar, onDevice, recipes, screens, catalogs, metafiles: ofPages } = await pages;
  metafiles.push(...ofPages);
  const notices = noticesOf(packagesIn(metafiles));
  const files = {
    "Code.js": code,
    "Sidebar.html": sidebar,
    "OnDevice.html": onDevice,
    "Recipes.html": recipes,
    "Screens.html": screens,
    "Licences.html": licencesPage(notices),
    "appsscript.json": manifest(await readFile(join(ROOT, "appsscript.json"), "utf8"), {
      published,
      drive,
      background,
    }),
    ...catalogs,
  };
  const more = (background ? BACKGROUND : 0) + (plain ? PLAIN : 0);
  const budget = { ...BUDGET, "Code.js": BUDGET["Code.js"] + more };
  const problems = findProblems(files, budget);
  if (problems.length > 0) throw new Error(`The build is refused:\n- ${problems.join("\n- ")}`);

  const folder = resolve(ROOT, out);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const partial = join(folder, `.${name}.${process.pid}`);
    await writeFile(partial, content);
    await rename(partial, join(folder, name));
    if (!quiet) console.log(`${join(out, name)}  ${Math.round(Buffer.byteLength(content) / 1000)} kB`);
  }
  return Object.keys(files);
}

/** What is the same however Code.js is built, for `build` to take as `pages` where several are built of the same sources. */
export async function buildPages({ pseudo = false } = {}) {
  const metafiles = [];
  const sidebar = await sidebarPage(join(ROOT, "sidebar/main.tsx"), metafiles, { pseudo });
  const onDevice = await pushedScript(join(ROOT, "sidebar/device/worker.ts"), metafiles);
  const shared = [sharedWithPage(join(ROOT, "sidebar/shared.ts"))];
  const recipes = await pushedScript(join(ROOT, "sidebar/screens/recipe/entry.tsx"), metafiles, shared);
  const screens = await pushedScript(join(ROOT, "sidebar/screens/column/entry.ts"), metafiles, shared);
  const catalogs = await catalogFiles({ withPseudo: pseudo });
  return { sidebar, onDevice, recipes, screens, catalogs, metafiles };
}

/** Pages that were built of the same sources before: tests that build again name the file in `STET_PAGES`. */
const readPages = async (file) => JSON.parse(await readFile(file, "utf8"));

/** Code.js: the bundle, hidden behind one private name, and a real top-level function for everything that Google looks up by name. */
export async function serverCode(
  { drive = false, background = false, oauthClient = "", ascii = false, plain = false } = {},
  metafiles = [],
) {
  const charset = ascii ? "ascii" : "utf8";
  const { outputFiles, metafile } = await bundle({
    entryPoints: [join(ROOT, "src/server/globals.ts")],
    bundle: true,
    format: "iife",
    globalName: "Stet_",
    target: "es2020",
    minifyIdentifiers: true,
    minifySyntax: true,
    charset,
    legalComments: "none",
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    logLevel: "error",
    define: {
      STET_DRIVE: String(drive),
      STET_BACKGROUND: String(background),
      STET_OAUTH_CLIENT: JSON.stringify(oauthClient),
    },
    plugins: [withoutSnippets, tablesAsJson],
  });
  metafiles.push(metafile);
  const { FUNCTIONS } = await load(join(ROOT, "src/core/functions/functions.ts"));
  const { GLOBALS } = await load(join(ROOT, "src/server/menu.ts"));
  const globals = GLOBALS.filter(({ only }) => only !== "background" || background);
  const found = stubs(FUNCTIONS, globals);
  const [{ text }] = outputFiles;
  const script = plain
    ? (await transform(text, { minifyWhitespace: true, charset, legalComments: "none" })).code
    : await inParts(text, { name: "Stet_", sample: 'HF_CLEAN("x")', stubs: found, charset });
  return `/** @OnlyCurrentDoc */\n${script}\n${found}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await build(buildOptions(process.argv.slice(2)));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
