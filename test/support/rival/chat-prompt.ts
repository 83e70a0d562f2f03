import type { Understood } from "./exchange.ts";

/** A row of a prompt that asks for many answers at once. */
export interface PromptRow {
  readonly id: string | number;
  readonly text: string;
  /** A word that is to come back with the answer. */
  readonly check?: string;
}

interface Message {
  readonly role?: unknown;
  readonly content?: unknown;
}

/**
 * Reads a chat body as any model must: the rows that its last message lists, as JSON or as numbered lines; without
 * such rows the message itself is the only input. Undefined when there are no messages.
 */
export function readPrompt(body: Record<string, unknown>): Understood | undefined {
  const { messages, model, ...rest } = body;
  if (!Array.isArray(messages) || messages.length === 0) return undefined;
  const texts = (messages as Message[]).map(({ content }) =>
    typeof content === "string" ? content : JSON.stringify(content ?? ""),
  );
  const last = texts.at(-1) ?? "";
  const rows = rowsIn(last);
  const { response_format: _format, max_tokens: _most, ...settings } = rest;
  return {
    model: String(model),
    task: "chat-completion",
    inputs: rows.length > 0 ? rows : [{ id: 1, text: last }],
    list: rows.length > 0,
    parameters: {
      ...settings,
      instruction: [...texts.slice(0, -1).map(withoutForm), rows.length > 0 ? firstLine(last) : ""].join(
        "\n",
      ),
    },
  };
}

/** What is to be done, without how the reply is to be written: an answer does not depend on its company. */
const withoutForm = (text: string) => text.replace(/^(?:Reply with|Copy the) .*$/gm, "").trimEnd();

const firstLine = (text: string) => {
  const [line = ""] = text.split("\n");
  return rowsIn(line).length > 0 ? "" : line;
};

export function rowsIn(text: string): PromptRow[] {
  for (const read of [readJsonList, readJsonLines, readNumberedLines]) {
    const rows = read(text);
    if (rows.length > 0) return rows;
  }
  return [];
}

function readJsonList(text: string): PromptRow[] {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf("]"), text.lastIndexOf("}"));
  const value = start < 0 ? undefined : parse(text.slice(start, end + 1));
  const list = Array.isArray(value) ? value : Object.values(value ?? {}).find(Array.isArray);
  if (list) return list.map((item, index) => rowOf(item, index + 1));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([id]) => /^\d+$/.test(id))
    .map(([id, row]) => ({ id, text: String(row) }));
}

const readJsonLines = (text: string) =>
  text
    .split("\n")
    .map((line) => parse(line.trim()))
    .filter((value): value is Record<string, unknown> => typeof value === "object" && value !== null)
    .map((item, index) => rowOf(item, index + 1));

const readNumberedLines = (text: string) =>
  [...text.matchAll(/^\s*(?:\[|<|#|row )?(\d+)(?:\]|>|\.|\)|:|\t)+\s*(.*)$/gim)].map((match) => ({
    id: Number(match[1]),
    text: unquote(match[2] ?? ""),
  }));

const unquote = (text: string) => {
  const value = /^".*"$/.test(text.trim()) ? parse(text) : undefined;
  return typeof value === "string" ? value : text;
};

function rowOf(item: unknown, position: number): PromptRow {
  if (Array.isArray(item)) return { id: item[0], text: String(item[1] ?? "") };
  if (typeof item !== "object" || item === null) return { id: position, text: String(item) };
  const idName = idAmong(Object.keys(item));
  const { [idName ?? ""]: id, check, ...rest } = item as Record<string, unknown>;
  const others = Object.values(rest);
  const text = others.length === 1 && typeof others[0] === "string" ? others[0] : JSON.stringify(others);
  return {
    id: (id as string | number | undefined) ?? position,
    ...(typeof check === "string" && { check }),
    text,
  };
}

/** Which of an object's properties numbers its row. */
export const idAmong = (names: readonly string[]): string | undefined =>
  ["id", "index", "number", "key", "row"].find((name) => names.includes(name));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
