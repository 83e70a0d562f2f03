import type { Json } from "../json.ts";
import { keepsTo } from "./json-schema.ts";
import { field, isList, readJson } from "./json-shape.ts";
import type { AnswerShape } from "./row-prompt.ts";
import type { Decoded, Misread } from "./task.ts";

/**
 * Reads the answers for rows 1 to `count` out of what a model wrote. An id that was not asked for is passed over; a row
 * whose id is missing or comes twice, or whose answer is not allowed, is wrong and nothing else is.
 */
export function readRowAnswers(
  content: string,
  count: number,
  shape: AnswerShape,
): readonly Decoded[] | Misread {
  const entries = entriesIn(content);
  if (!entries) return "another shape";
  const byId = new Map<number, Json[]>();
  for (const entry of entries) {
    const id = Number(field(entry, "id"));
    byId.set(id, [...(byId.get(id) ?? []), field(entry, "answer") ?? null]);
  }
  return Array.from({ length: count }, (_, index): Decoded => {
    const answers = byId.get(index + 1) ?? [];
    if (answers.length === 0) return { wrong: "The model left this row out." };
    if (answers.length > 1) return { wrong: "The model answered this row twice." };
    return allowed(answers[0] as Json, shape);
  });
}

function allowed(answer: Json, { choices, schema }: AnswerShape): Decoded {
  if (!choices)
    return keepsTo(schema, answer)
      ? { answer }
      : { wrong: "The model's answer was not in the form asked for." };
  const said = typeof answer === "string" ? answer.trim().toLowerCase() : "";
  const exact = choices.find((choice) => choice === answer);
  const close = choices.filter((choice) => choice.trim().toLowerCase() === said);
  const choice = exact ?? (close.length === 1 ? close[0] : undefined);
  return choice === undefined
    ? { wrong: "The model's answer was none of those allowed." }
    : { answer: choice };
}

/** The list of entries, wherever in its reply the model put the JSON, and as far as it got. */
function entriesIn(content: string): readonly Json[] | null {
  const text = content.replace(/<think>[\s\S]*?<\/think>/g, "");
  const start = text.search(/[{[]/);
  if (start < 0) return null;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  const lastEntry = text.lastIndexOf("}") + 1;
  for (const candidate of [text.slice(start, end), `${text.slice(start, lastEntry)}]}`]) {
    const value = readJson(candidate);
    const answers = isList(value) ? value : field(value, "answers");
    if (isList(answers)) return answers;
  }
  return null;
}
