import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
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

/** Leaves out of a bundle the files that a recipe with these words never comes to. */
export const stubs = (words: ReadonlySet<string>): Plugin => ({
  name: "stubs",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const plain = path.replace(/\\/g, "/");
      const [, wanted] = THERE_FOR.find(([file]) => file.test(plain)) ?? [];
      if (wanted === undefined || wanted.some((word) => words.has(word))) return undefined;
      const names = [
        ...readFileSync(path, "utf8").matchAll(/^export (?:const|function|class|async function) (\w+)/gm),
      ];
      return { contents: names.map(([, name]) => `export function ${name}(){}`).join("\n"), loader: "ts" };
    });
  },
});
