import type { Json } from "../cells/json.ts";
import { readJson } from "./json-shape.ts";

const NAMES = "think|thinking|thought|thoughts|reasoning|reflection|seed:think|analysis";

/** How models mark where they stop thinking: tags, brackets, and the channels of gpt-oss, whole or with their marks lost. */
const END = new RegExp(
  `</(?:${NAMES})>|\\[/THINK(?:ING)?\\]|<\\|/think\\|>|<\\|end_of_thought\\|>|◁/think▷|<\\|channel\\|>final(?:<\\|message\\|>)?|\\bassistantfinal`,
  "gi",
);
const START = new RegExp(
  `<(?:${NAMES})>|\\[THINK(?:ING)?\\]|<\\|think\\|>|<\\|begin_of_thought\\|>|◁think▷|<\\|channel\\|>(?:analysis|commentary)`,
  "gi",
);

/** What a model wrote in JSON, and where. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly value: Json;
}

/** Characters looked at, for each that there is: a reply made to waste time is no reply. */
const PATIENCE = 30;

/**
 * The last JSON value that a model wrote after it stopped thinking and that is a reply; undefined when there is none.
 * Drafts before that are none; and what looks like the end of thinking inside a reply is a part of it.
 * @param finished false when the model was cut off: then only what stands after a mark of the end of thinking counts
 */
export function lastReply(
  content: string,
  finished: boolean,
  isReply: (value: Json) => boolean,
): Json | undefined {
  const values = valuesIn(content, isReply);
  const outside = withoutValues(content, values);
  const ends = [...outside.matchAll(END)];
  const last = ends[ends.length - 1];
  if (!finished && last === undefined) return undefined;
  const from = last === undefined ? 0 : (last.index ?? 0) + last[0].length;
  const again = outside.slice(from).search(START);
  const until = again < 0 ? content.length : from + again;
  const said = values.filter(({ start, end }) => start >= from && end <= until);
  return said[said.length - 1]?.value;
}

/**
 * A text without what the model thought before it; null where it never stopped thinking. Only thinking with which the
 * text begins is taken out, or which a template began for the model.
 */
export function afterThinking(text: string): string | null {
  let rest = text;
  for (;;) {
    const starts = rest.match(new RegExp(`^\\s*(?:${START.source})`, "i")) !== null;
    const end = new RegExp(END.source, "i").exec(rest);
    if (!end) return starts ? null : rest;
    if (!starts && rest !== text) return rest;
    rest = rest.slice(end.index + end[0].length);
  }
}

/** The text with spaces in place of each value. */
function withoutValues(content: string, values: readonly Value[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of values) {
    pieces.push(content.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return [...pieces, content.slice(at)].join("");
}

/** The replies in a text, none inside another. */
function valuesIn(content: string, isReply: (value: Json) => boolean): Value[] {
  const values: Value[] = [];
  let patience = PATIENCE * content.length;
  for (let start = 0; start < content.length && patience > 0; start++) {
    if (content[start] !== "{" && content[start] !== "[") continue;
    if (!/^(?:\{\s*"|\[\s*\{)/.test(content.slice(start, start + 100))) continue;
    const end = endOf(content, start);
    patience -= (end ?? content.length) - start;
    const value = end === undefined ? undefined : readJson(content.slice(start, end));
    if (end === undefined || value === undefined || !isReply(value)) continue;
    values.push({ start, end, value });
    start = end - 1;
  }
  return values;
}

/** Where the brackets that open at a place are all closed again; undefined when they never are. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === "\\") at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth === 0) return at + 1;
  }
  return undefined;
}
