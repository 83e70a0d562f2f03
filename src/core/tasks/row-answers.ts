import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { keepsTo } from "./json-schema.ts";
import { field, isList } from "./json-shape.ts";
import type { AnswerShape } from "./row-prompt.ts";
import type { Decoded, Misread } from "./task.ts";
import { lastReply } from "./thinking.ts";

/**
 * Reads the answers to rows out of what a model wrote. All or nothing: a reply whose ids are not exactly those that
 * were sent, or of which an entry does not bear the check word of its row, answers other rows than were asked. Of a
 * reply that does, an answer that is not allowed is wrong and nothing else is.
 * @param checks the check word of each row, in order; empty for a row that was asked by itself
 * @param finished false when the model was cut off
 */
export function readRowAnswers(
  content: string,
  finished: boolean,
  count: number,
  checks: readonly string[],
  shape: AnswerShape,
): readonly Decoded[] | Misread {
  const reply = lastReply(content, finished, (value) => entriesIn(value) !== undefined);
  const entries = reply === undefined ? undefined : entriesIn(reply);
  if (!entries) return finished ? "another shape" : "cut";
  const byId = new Map(entries.map((entry) => [Number(field(entry, "id")), entry]));
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  if (entries.length !== count || ids.some((id) => !byId.has(id))) return "other rows";
  const copied = checks.map((_, index) => field(byId.get(index + 1), "check"));
  if (checks.some((word, index) => !isWord(copied[index], word)))
    return copied.every((word) => word === undefined) ? "unchecked" : "other rows";
  return ids.map((id) => allowed(field(byId.get(id), "answer") ?? null, shape));
}

const isWord = (copied: Json | undefined, word: string): boolean =>
  typeof copied === "string" && copied.trim().toLowerCase() === word;

function allowed(answer: Json, { choices, schema }: AnswerShape): Decoded {
  if (!choices) return keepsTo(schema, answer) ? { answer } : { wrong: said("answer.otherForm") };
  const plain = typeof answer === "string" ? answer.trim().toLowerCase() : "";
  const exact = choices.find((choice) => choice === answer);
  const close = choices.filter((choice) => choice.trim().toLowerCase() === plain);
  const choice = exact ?? (close.length === 1 ? close[0] : undefined);
  return choice === undefined ? { wrong: said("answer.noneAllowed") } : { answer: choice };
}

/** The entries of a value that is a reply. */
function entriesIn(value: Json): readonly Json[] | undefined {
  const answers = isList(value) ? value : field(value, "answers");
  return isList(answers) && answers.every((entry) => field(entry, "id") !== undefined) ? answers : undefined;
}
