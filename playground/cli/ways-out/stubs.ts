import { readFileSync } from "node:fs";
import { type Node, parse } from "acorn";
import { type Plugin, transformSync } from "esbuild";
import type { Step } from "../../../src/core/recipe/recipe.ts";

/** Which words of a recipe a file of the core is there for; a file that is not named here always comes along. */
const THERE_FOR: readonly (readonly [file: RegExp, words: readonly string[]])[] = [
  [/recipe\/moments\.ts$/, ["date"]],
  [/recipe\/date-parts\.ts$/, ["date"]],
  [/recipe\/numbers\.ts$/, ["number", "readIn"]],
  [/recipe\/notations\.ts$/, ["readIn", "writeIn"]],
  [/recipe\/web-parts\.ts$/, ["address"]],
  [/recipe\/shape\.ts$/, ["shape"]],
  [/recipe\/split-text\.ts$/, ["split"]],
  [/recipe\/key-for\.ts$/, ["cluster"]],
  [/recipe\/spelling-key\.ts$/, ["spelling"]],
  [/recipe\/guards\.ts$/, ["is"]],
  [/recipe\/write-row\.ts$/, ["write", "keepRows", "dropRows"]],
  [/names\/read-name\.ts$/, ["name"]],
  // A rule's fix is handed in, its settings have been read, and nobody reads a message.
  [/rules\/clean\.ts$/, []],
  [/recipe\/sentences\.ts$/, []],
  [/arguments\/usage-error\.ts$/, []],
  [/core\/messages\/[\w-]+\.ts$/, []],
];

/** The operations, methods and conditions that steps name, and `is` where they have any condition. */
export function wordsOf(steps: readonly Step[]): Set<string> {
  const words = new Set<string>();
  JSON.stringify(steps, (key, value) => {
    if ((key === "op" || key === "is" || key === "method") && typeof value === "string") words.add(value);
    if (key === "is") words.add("is");
    return value;
  });
  return words;
}

/**
 * The code of a rule's file with nothing of the rule but how it is prepared: what it is called, what it says of itself and
 * its settings are for people.
 */
function preparing(source: string): string {
  const { code } = transformSync(source, { loader: "ts", target: "es2022" });
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  let text = code;
  for (const statement of [...body].reverse()) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    const init = declared?.type === "VariableDeclaration" ? declared.declarations[0]?.init : undefined;
    if (init?.type !== "ObjectExpression") continue;
    const kept = init.properties.filter((each) => nameOf(each) === "prepare");
    if (kept.length === 0) continue;
    const own = kept.map(({ start, end }) => code.slice(start, end)).join(",");
    text = `${text.slice(0, init.start)}{${own}}${text.slice(init.end)}`;
  }
  return text;
}

const nameOf = (property: Node): string | undefined =>
  "key" in property ? (property.key as { name?: string }).name : undefined;

/** Leaves out of a bundle what a recipe with these words never comes to. */
export const stubs = (words: ReadonlySet<string>): Plugin => ({
  name: "stubs",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const plain = path.replace(/\\/g, "/");
      const [, wanted] = THERE_FOR.find(([file]) => file.test(plain)) ?? [];
      if (/core\/rules\//.test(plain) && wanted === undefined)
        return { contents: preparing(readFileSync(path, "utf8")), loader: "js" };
      if (wanted === undefined || wanted.some((word) => words.has(word))) return undefined;
      const names = [
        ...readFileSync(path, "utf8").matchAll(/^export (?:const|function|class|async function) (\w+)/gm),
      ];
      return { contents: names.map(([, name]) => `export function ${name}(){}`).join("\n"), loader: "ts" };
    });
  },
});
