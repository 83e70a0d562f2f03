import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { parse } from "acorn";
import { kept } from "../kept.ts";

/** From how many characters on a script's reading is kept on disk. */
const LARGE = 100_000;

/** The fields of appsscript.json that change what a script may do. */
export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  /** Absent: Google works the scopes out from the code, and everything is granted. */
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

/** A built bundle, as `clasp push` would send it. */
export interface Project {
  readonly manifest: Manifest;
  readonly files: readonly { readonly name: string; readonly code: string }[];
  /** HTML files by name without extension. */
  readonly html: ReadonlyMap<string, string>;
  /** The functions declared at the top level: all that cells, pages and menus can name. */
  readonly functions: ReadonlySet<string>;
}

/** What was read last of each folder, and of which files. */
const known = new Map<string, { files: string; project: Project }>();

/**
 * Reads a built bundle from its folder, unless that still holds what was read last.
 * @throws Error with the uploader's words when Google's parser would refuse a file (docs/apps-script.md 1.2).
 */
export function readProject(folder: string): Project {
  const names = readdirSync(folder).sort();
  const files = names.map((name) => stampOf(name, join(folder, name))).join();
  const last = known.get(folder);
  if (last?.files === files) return last.project;
  const project = read(folder, names);
  known.set(folder, { files, project });
  return project;
}

/** A build puts each file into its place in one step, so one that is written again is another. */
function stampOf(name: string, path: string): string {
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return [name, ino, size, mtimeNs].join(" ");
}

function read(folder: string, names: readonly string[]): Project {
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const files = names
    .filter((name) => [".js", ".gs"].includes(extname(name)))
    .map((name) => ({ name, code: text(name) }));
  const html = new Map(
    names.filter((name) => extname(name) === ".html").map((name) => [name.slice(0, -5), text(name)]),
  );
  const stems = [...files.map(({ name }) => name.replace(/\.\w+$/, "")), ...html.keys()];
  if (new Set(stems).size < stems.length) throw new Error("A file with this name already exists");
  if (!names.includes("appsscript.json")) throw new Error(`There is no appsscript.json in ${folder}`);
  return {
    manifest: JSON.parse(text("appsscript.json")) as Manifest,
    files,
    html,
    functions: new Set(files.flatMap(({ name, code }) => functionsOf(name, code))),
  };
}

/** A large bundle is parsed once, however often it is opened: that takes longer than most tests do. */
const functionsOf = (name: string, code: string): string[] =>
  code.length < LARGE
    ? topLevelFunctions(name, code)
    : JSON.parse(kept("functions", [name, code], () => JSON.stringify(topLevelFunctions(name, code))));

/** Class fields, `static`, `#private`, top-level await and `??=` are refused, as by the uploader. */
function topLevelFunctions(name: string, code: string): string[] {
  try {
    const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
    return program.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    const what = message.replace(/ \(\d+:\d+\)$/, "");
    throw new Error(`Syntax error: ParseError: ${what} line: ${loc?.line ?? 0} file: ${name}`);
  }
}
