import { scored } from "./answers.ts";
import { idAmong, type PromptRow } from "./chat-prompt.ts";
import { chanceOf } from "./exchange.ts";

/** A JSON schema, as far as the rival follows one. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What one row is answered with: a pure function of the instruction and the row's text. */
const answerText = (instruction: string, text: string) =>
  `${text} [${Math.floor(chanceOf(`${instruction}|${text}`) * 1e4)}]`;

/** Fills a schema: an array gets one item a row, an object with a property for each id one value a row. */
export function fill(
  schema: Schema,
  rows: readonly PromptRow[],
  instruction: string,
  root = schema,
): unknown {
  const one = resolve(schema, root);
  if (isType(one, "array") && one.items)
    return rows.map((row) => fillRow(resolve(one.items ?? {}, root), row, instruction, root));
  if (isType(one, "object") || one.properties)
    return Object.fromEntries(
      Object.entries(one.properties ?? {}).map(([name, property]) => {
        const row = rows.find(({ id }) => String(id) === name);
        const filled = row
          ? fillRow(resolve(property, root), row, instruction, root)
          : fill(property, rows, instruction, root);
        return [name, filled];
      }),
    );
  const [first] = rows;
  return first ? fillRow(one, first, instruction, root) : null;
}

function fillRow(schema: Schema, row: PromptRow, instruction: string, root: Schema, name = ""): unknown {
  const one = resolve(schema, root);
  const about = `${name}|${instruction}`;
  if (name === "check" && row.check !== undefined) return row.check;
  if (one.const !== undefined) return one.const;
  if (one.enum) return pick(one.enum, row.text);
  const idName = idAmong(Object.keys(one.properties ?? {}));
  if (one.properties)
    return Object.fromEntries(
      Object.entries(one.properties).map(([key, property]) => [
        key,
        key === idName ? row.id : fillRow(property, row, instruction, root, key),
      ]),
    );
  if (isType(one, "array")) return [fillRow(one.items ?? {}, row, instruction, root, name)];
  if (isType(one, "integer")) return Math.floor(chanceOf(`${about}|${row.text}`) * 100);
  if (isType(one, "number")) return chanceOf(`${about}|${row.text}`);
  if (isType(one, "boolean")) return chanceOf(`${about}|${row.text}`) < 0.5;
  return answerText(instruction, row.text);
}

function pick(options: readonly unknown[], text: string): unknown {
  const texts = options.filter((option): option is string => typeof option === "string");
  return scored(text, texts)[0]?.label ?? options[0];
}

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref) return resolve(root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}, root);
  return schema.anyOf ? resolve(schema.anyOf.find((option) => option.type !== "null") ?? {}, root) : schema;
}

const isType = ({ type }: Schema, name: string) =>
  type === name || (Array.isArray(type) && type.includes(name));

/**
 * What a model without schemas writes: an answer a row in the form that the prompt shows, `{"…": …}` by its first
 * example object, wrapped in a sentence and a fence as such models do. It keeps to a list of allowed answers.
 */
export function writeInProse(rows: readonly PromptRow[], prompt: string, instruction: string): string {
  const example = /\{\s*"\w+"\s*:[^{}[\]]*\}/.exec(prompt)?.[0] ?? '{"id": 1, "answer": ""}';
  const keys = [...example.matchAll(/"([^"]+)"\s*:/g)].map((match) => match[1] ?? "");
  const idName = idAmong(keys);
  const choices = /one of:\s*(\[[^\]]*\])/.exec(prompt)?.[1];
  const schema: Schema = choices ? { enum: JSON.parse(choices) } : { type: "string" };
  const answers = rows.map((row) =>
    Object.fromEntries(
      keys.map((key) => [key, key === idName ? row.id : fillRow(schema, row, instruction, schema, key)]),
    ),
  );
  return `Here are the answers:\n\n\`\`\`json\n${JSON.stringify(answers, null, 1)}\n\`\`\``;
}
