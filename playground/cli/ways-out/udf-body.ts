import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Options, parse, type Token } from "acorn";
import { build } from "esbuild";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { completeParameters, readWhat } from "../../../src/core/rules/parse-what.ts";
import type { Parameters } from "../../../src/core/rules/rule.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { stubs, wordsOf } from "./stubs.ts";
import { regExpFor } from "./unicode-classes.ts";

/** What no engine of SQL has, or what would differ between two of them. */
const NOT_THERE =
  /\b(?:Intl|TextEncoder|TextDecoder|console|setTimeout|setInterval|localeCompare|toLocale\w+|Math\.random|new Date(?!\()|Date\.now|getTimezoneOffset|get(?:FullYear|Month|Date|Day|Hours|Minutes))\b/;

/** Some steps of a recipe, with the columns that are there before them. */
export type Steps = Pick<Recipe, "inputs" | "steps">;

/**
 * The body of a JavaScript function of SQL that does to one row what the recipe does: our own steps, and of them only
 * those that are taken. It keeps nothing of a row; what it builds for itself the first time, it finds again where
 * the engine lets it. Its one argument is the array `cells`.
 * @param first the place in the whole recipe of the first of these steps
 * @throws Error where a step would need what such an engine does not have
 */
export async function udfBody({ inputs, steps }: Steps, first = 0): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(steps, first), resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2018",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
    plugins: [stubs(wordsOf(steps))],
  });
  const code = withoutKinds((outputFiles[0]?.text ?? "").trim());
  const foreign = NOT_THERE.exec(code);
  if (foreign) throw new Error(`it would need ${foreign[0]}, which BigQuery does not have`);
  const given = literal({ inputs: inputs.map(() => ""), steps: steps.map(nameless) });
  const checks = code.includes(".normalize(") ? NORMALIZES : "";
  const made = `(function(RegExp,$){${checks}${code}return $.run})(${regExpFor(code)},{steps:${given}})`;
  const name = `stet_${createHash("sha256").update(made).digest("hex").slice(0, 12)}`;
  const body = `var g=typeof globalThis=="object"?globalThis:this;return(g.${name}||(g.${name}=${made}))([cells])[0];`;
  return body.replace(/"""/g, '""\\x22').replace(UNSEEN, escaped);
}

/** What an editor may not show, or may change. */
const UNSEEN = /(?![ \n])[\p{C}\p{Z}\p{M}]/gu;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");

/** Code in which each pattern that asks for a kind of letter is made by `RegExp`, which can then be another. */
function withoutKinds(code: string): string {
  const patterns: Token[] = [];
  const onToken: Options["onToken"] = (token) => {
    if (token.type.label === "regexp") patterns.push(token);
  };
  parse(code, { ecmaVersion: 2022, onToken });
  let [text, from] = ["", 0];
  for (const { start, end } of patterns) {
    const { pattern = "", flags = "" } =
      /^\/(?<pattern>[\s\S]*)\/(?<flags>\w*)$/.exec(code.slice(start, end))?.groups ?? {};
    if (!/\\[pP]\{/.test(pattern)) continue;
    text += `${code.slice(from, start)} RegExp(${JSON.stringify(pattern)},"${flags}")`;
    from = end;
  }
  return text + code.slice(from);
}

/** Other than here, an engine without tables of Unicode gives such a text back as it is, without a word. */
const NORMALIZES = `if("e\\u0301".normalize("NFC")!="\\xe9")throw Error("This engine cannot normalize text, so the recipe would mean something else here.");`;

/** Headings are the query's: the function does without them. */
const nameless = <Step extends object>(step: Step): object => {
  if (!("to" in step)) return step;
  const { to } = step;
  if (typeof to === "string") return { ...step, to: "" };
  return {
    ...step,
    to: (to as unknown[]).map((one) => (typeof one === "string" ? "" : { ...(one as object), heading: "" })),
  };
};

function entryOf(steps: readonly Step[], first: number): string {
  const imports = new Map<string, string>();
  const cleaned = steps.flatMap((step, at) => {
    if (step.op !== "rule") return [];
    const asked = readWhat(step.rules).map(({ rule, parameters }) => ({
      rule,
      parameters: completeParameters(rule, parameters),
    }));
    const lossless = RULES.filter((rule) => rule.lossless).map((rule) => ({
      rule,
      parameters: completeParameters(rule, {}),
    }));
    const fixes = (asked.length > 0 ? asked : lossless).map(({ rule, parameters }) =>
      prepared(rule.name, parameters, imports),
    );
    return [`[${at},${asked.length > 0 ? "fixedInTurn" : "fixedUntilStill"}([${fixes.join(",")}])]`];
  });
  return [
    ...[...imports].map(([name, path]) => `import { ${name} } from ${JSON.stringify(path)};`),
    'import { fixedInTurn, fixedUntilStill } from "./src/core/recipe/ways-out/rules-by-cell.ts";',
    'import { rowProgram } from "./src/core/recipe/ways-out/row-program.ts";',
    `$.run = rowProgram($.steps, new Map([${cleaned.join(",")}]), ${first});`,
  ].join("\n");
}

function prepared(rule: string, parameters: Parameters, imports: Map<string, string>): string {
  const { name, path } = sourceOf(rule);
  imports.set(name, path);
  return `${name}.prepare([],${JSON.stringify(parameters)})`;
}

/** Where a rule stands: the list of rules names their files in its imports, in an order of its own. */
function sourceOf(rule: string): { name: string; path: string } {
  const source = readFileSync(join(process.cwd(), "src/core/rules/rules.ts"), "utf8");
  const [, list = ""] = /RULES[^=]*= \[([\s\S]*?)\];/.exec(source) ?? [];
  const names = list.replace(/\/\/.*/g, "").match(/\w+/g) ?? [];
  const name = names[RULES.findIndex((one) => one.name === rule)] ?? "";
  const [, path = ""] = new RegExp(`import \\{ ${name} \\} from "\\./(.+)";`).exec(source) ?? [];
  return { name, path: `./src/core/rules/${path}` };
}

/** A value as JavaScript: as JSON, but that -0, which stands for the end of a text, stays what it is. */
function literal(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${key}:${literal(one)}`).join(",")}}`;
}
