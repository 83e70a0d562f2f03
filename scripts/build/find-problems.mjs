import vm from "node:vm";
import { parse } from "acorn";
import { SHEETS_FUNCTIONS } from "./sheets-functions.mjs";

/** Each check: the files by name and the size budget in bytes → sentences about what Google would refuse or break. */
const CHECKS = [grammar, fileNames, functionNames, manifestSchema, moduleScope, sidebarHtml, size];

/** Everything that is wrong with a build, as sentences; empty when Google would take it. */
export function findProblems(files, budget) {
  const broken = grammar(files);
  return broken.length > 0 ? broken : CHECKS.flatMap((check) => check(files, budget));
}

/** The uploader's parser takes scripts of ES2020 and nothing newer (class fields, `??=`, top-level await). */
function grammar(files) {
  return Object.entries(files)
    .filter(([name]) => name.endsWith(".js"))
    .flatMap(([name, code]) => {
      try {
        parse(code, { ecmaVersion: 2020, sourceType: "script" });
        return [];
      } catch (error) {
        return [`${name} is not an ES2020 script: ${error.message}`];
      }
    });
}

/** On the server a file's name has no ending: Sidebar.js and Sidebar.html are the same file. */
function fileNames(files) {
  const seen = new Map();
  const problems = [];
  for (const name of Object.keys(files)) {
    const bare = name.replace(/\.[^.]*$/, "").toLowerCase();
    if (seen.has(bare))
      problems.push(`${name} and ${seen.get(bare)} are one file on Google's side: rename one`);
    seen.set(bare, name);
  }
  return problems;
}

/** Function names are compared without case, with each other and with those of Sheets. */
function functionNames(files) {
  const seen = new Set();
  const problems = [];
  for (const { name } of topLevelFunctions(files["Code.js"])) {
    const upper = name.toUpperCase();
    if (seen.has(upper)) problems.push(`The function ${name} is defined twice`);
    if (SHEETS_FUNCTIONS.has(upper))
      problems.push(`${name} is a function of Sheets: its formula would never reach the add-on`);
    if (/^[A-Z]{1,3}\d+$/.test(upper)) problems.push(`${name} reads as a cell`);
    seen.add(upper);
  }
  return problems;
}

const topLevelFunctions = (code) =>
  parse(code, { ecmaVersion: 2020, sourceType: "script" })
    .body.filter((node) => node.type === "FunctionDeclaration")
    .map((node) => ({ name: node.id.name }));

const MANIFEST_FIELDS = {
  timeZone: (value) => typeof value === "string",
  runtimeVersion: (value) => value === "V8",
  exceptionLogging: (value) => value === "STACKDRIVER" || value === "NONE",
  oauthScopes: (value) =>
    isStrings(value) && value.every((scope) => scope.startsWith("https://www.googleapis.com/auth/")),
  urlFetchWhitelist: (value) =>
    isStrings(value) && value.every((url) => /^https:\/\/(\*\.)?[a-z0-9.-]+\/\S*$/.test(url)),
};
const isStrings = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");

/** The manifest reference's fields, as far as an editor add-on may use them: `addOns` would make it another kind. */
function manifestSchema(files) {
  let manifest;
  try {
    manifest = JSON.parse(files["appsscript.json"]);
  } catch (error) {
    return [`appsscript.json is not JSON: ${error.message}`];
  }
  const wrong = Object.entries(manifest)
    .filter(([field, value]) => !MANIFEST_FIELDS[field]?.(value))
    .map(
      ([field]) => `appsscript.json: the field ${field} is not one Google takes here, or its value is not`,
    );
  const missing = ["timeZone", "runtimeVersion", "exceptionLogging", "oauthScopes"]
    .filter((field) => !(field in manifest))
    .map((field) => `appsscript.json: the field ${field} is missing`);
  return [...wrong, ...missing];
}

const SERVICES =
  "SpreadsheetApp CacheService PropertiesService LockService UrlFetchApp HtmlService ScriptApp Session Utilities Logger DriveApp";

/** Top-level code runs at every call, in the caller's auth mode: a service touched there kills even onOpen. */
function moduleScope(files) {
  const context = vm.createContext(Object.create(null));
  context.touched = [];
  vm.runInContext(
    `globalThis.console = { log() {}, warn() {}, error() {}, info() {}, debug() {} };
     for (const name of ${JSON.stringify(SERVICES.split(" "))})
       globalThis[name] = new Proxy({}, { get(_, key) { touched.push(name + "." + String(key)); return () => { throw new Error("touched"); }; } });`,
    context,
  );
  try {
    vm.runInContext(files["Code.js"], context);
  } catch (error) {
    return [`Code.js does not load: ${error.message}`, ...touched(context)];
  }
  return touched(context);
}

const touched = (context) => [...context.touched].map((call) => `Code.js calls ${call} at module scope`);

/**
 * createHtmlOutputFromFile takes `<?` as a scriptlet only in templates, but a script must not end its own element, and
 * nothing may look like a comment: see without-comment-marks.mjs.
 */
function sidebarHtml(files) {
  const html = files["Sidebar.html"];
  const scripts = html.match(/<script\b/gi)?.length ?? 0;
  const ends = html.match(/<\/script/gi)?.length ?? 0;
  const cut = /\/[/*].{0,40}/.exec(html)?.[0];
  const odd = /[^\0-\x7f]/.exec(html)?.[0];
  return [
    ...(scripts === ends ? [] : [`Sidebar.html has ${scripts} script elements but ${ends} ends of one`]),
    ...(cut === undefined ? [] : [`Sidebar.html would be cut where HtmlService sees a comment: ${cut}`]),
    ...(odd === undefined ? [] : [`Sidebar.html holds ${JSON.stringify(odd)}, which is not ASCII`]),
  ];
}

function size(files, budget) {
  return Object.entries(budget)
    .filter(([name, bytes]) => Buffer.byteLength(files[name]) > bytes)
    .map(
      ([name, bytes]) => `${name} has ${Buffer.byteLength(files[name])} bytes, over its budget of ${bytes}`,
    );
}
