import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { seeded } from "../seeded.mjs";

const ADD_ON = ["src/core", "src/server", "sidebar"];
/** Words for people, of which no test should hold each. */
const LEFT_OUT = /^sidebar\/texts\/|\.d\.ts$/;

/** What is looked for in the code, and what it becomes. The formatter puts spaces around operators and none around types' brackets. */
const OPERATORS = [
  [/ < /g, " <= "],
  [/ <= /g, " < "],
  [/ > /g, " >= "],
  [/ >= /g, " > "],
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/(?<=[(\s])!(?=[\w(])/g, ""],
  [/\bMath\.min\b/g, "Math.max"],
  [/\bMath\.max\b/g, "Math.min"],
  [/ \+ 1\b/g, " - 1"],
  [/ - 1\b/g, " + 1"],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/\.every\(/g, ".some("],
  [/\.some\(/g, ".every("],
];

/** Comments, texts and regular expressions, in the order in which one could hide another. */
const NO_CODE =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n*])+\/[a-z]*/g;

/**
 * Draws so many changes of the code, each of one operator, the same ones for the same seed and code.
 *
 * @returns For each its file, line, the line before and after, and the whole text after.
 */
export function draw(root, seed, count, folders = ADD_ON) {
  const random = seeded(seed);
  const places = folders.flatMap((folder) => placesIn(root, folder));
  const drawn = [];
  while (drawn.length < count && places.length > 0) {
    const [place] = places.splice(Math.floor(random() * places.length), 1);
    const mutant = mutate(root, place);
    if (mutant) drawn.push(mutant);
  }
  return drawn;
}

function placesIn(root, folder) {
  const paths = readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !LEFT_OUT.test(path))
    .sort();
  return paths.flatMap((path) => {
    const code = readFileSync(join(root, path), "utf8").replace(NO_CODE, (text) => " ".repeat(text.length));
    return OPERATORS.flatMap(([operator, becomes]) =>
      [...code.matchAll(operator)].map(({ index, 0: { length } }) => ({ path, index, length, becomes })),
    );
  });
}

/** Null when nothing but a type would change, or it would be no code any more. */
function mutate(root, { path, index, length, becomes }) {
  const before = readFileSync(join(root, path), "utf8");
  const after = before.slice(0, index) + becomes + before.slice(index + length);
  const code = compiled(path, after);
  if (code === "" || code === compiled(path, before)) return null;
  const line = before.slice(0, index).split("\n").length;
  const at = (text) => text.split("\n")[line - 1]?.trim();
  return { path, line, was: at(before), is: at(after), text: after };
}

function compiled(path, source) {
  try {
    return transformSync(source, { loader: path.endsWith("x") ? "tsx" : "ts", minify: true, jsx: "preserve" })
      .code;
  } catch {
    return "";
  }
}
