import type { Argument } from "../cells/grid.ts";
import { said } from "../messages/said.ts";
import { asTyped, UsageError } from "./usage-error.ts";

/** The last argument of a function, read: `"model: org/name, scores, min: 0.6"` is `{ model, scores: "", min }`. */
export type Options = Readonly<Record<string, string>>;

/** The options every function that asks a model takes. */
export const MODEL_OPTIONS = ["model", "provider"] as const;

/**
 * Reads `[options]`. Words are separated by commas or semicolons; a word may have a value after a colon. A comma
 * between two digits is a decimal mark: "min: 0,6".
 * @throws UsageError that names the options there are, when a word is not one of `known`, or `min` is no share.
 */
export function readOptions(argument: Argument, known: readonly string[]): Options {
  if (argument === undefined || argument === null || argument === "") return {};
  if (typeof argument !== "string") {
    throw new UsageError(said("arguments.optionsAreText", { example: known[0] ?? "" }));
  }
  const options: Record<string, string> = {};
  for (const part of optionParts(argument)) {
    const [word, value] = atColon(part);
    const name = word.toLowerCase();
    if (!known.includes(name)) {
      throw new UsageError(said("arguments.noOption", { word: asTyped(word), known: known.join(", ") }));
    }
    options[name] = value;
  }
  // Before anything is asked and paid for.
  shareOption(options, "min");
  return options;
}

/** The options of a text one by one, as they stand there. */
export const optionParts = (text: string): string[] =>
  text.split(/;|(?<!\d),|,(?!\d)/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

/** What stands before the first colon of a text and what behind it, `""` where there is none, both trimmed. */
export function atColon(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  return colon === -1 ? [text.trim(), ""] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/**
 * A share between 0 and 1 out of an option, also written "60%".
 * @throws UsageError when it is anything else.
 */
export function shareOption(options: Options, name: string): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const number = text.replace(",", ".");
  const share = number.endsWith("%") ? Number(number.slice(0, -1)) / 100 : Number(number);
  if (text === "" || Number.isNaN(share) || share < 0 || share > 1) {
    throw new UsageError(said("arguments.share", { name }));
  }
  return share;
}

/**
 * The option `min`, for a model that gives scores.
 * @throws UsageError when the model follows instructions in words and gives none.
 */
export function minFor(
  { task, model }: { task: string; model: string },
  options: Options,
): number | undefined {
  const min = shareOption(options, "min");
  if (min !== undefined && task === "chat-completion") {
    throw new UsageError(said("arguments.noScores", { model }));
  }
  return min;
}
