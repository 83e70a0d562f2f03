import { ASKING } from "./asking.ts";
import { englishOf } from "./english.ts";
import type { ArgsOf, Said } from "./pattern.ts";
import { TYPING } from "./typing.ts";
import { WORKING } from "./working.ts";

/** How words and sentences are put together. */
const list = {
  quoted: "“{word}”",
  and: " and ",
  or: " or ",
  sentences: "{all, sentences}",
  asItIs: "{text}",
} as const;

/** All that can go wrong, in English. A code is the group and the name: "files.empty". */
export const MESSAGES = { ...ASKING, ...TYPING, ...WORKING, list };

type Messages = typeof MESSAGES;

type Code = { [Group in keyof Messages]: `${Group}.${keyof Messages[Group] & string}` }[keyof Messages];

type PatternOf<Of extends Code> = Of extends `${infer Group extends keyof Messages}.${infer Name}`
  ? Name extends keyof Messages[Group]
    ? Messages[Group][Name] & string
    : never
  : never;

type Given<Of extends Code> = keyof ArgsOf<PatternOf<Of>> extends never ? [] : [args: ArgsOf<PatternOf<Of>>];

/** A message by its code, with what it speaks of. */
export const said = <Of extends Code>(code: Of, ...[args]: Given<Of>): Said => ({
  code,
  args: (args as Said["args"] | undefined) ?? {},
});

/** Several messages, one after the other. */
export const both = (...all: readonly Said[]): Said => said("list.sentences", { all });

/** What somebody else wrote, such as a service: shown as it is in every language. */
export const asItIs = (text: string): Said => said("list.asItIs", { text });

/** A message in English, as it stands in a cell, a log or a note. */
export const inEnglish = (says: Said): string => englishOf(says, MESSAGES);

/** What an error says, in the page's language where it is one of ours. */
export const saysOf = (error: unknown): Said => {
  if (error instanceof Told) return error.says;
  return asItIs(error instanceof Error ? error.message : String(error));
};

/** An error that says for the person who meets it what happened, and what to do next. */
export class Told extends Error {
  constructor(readonly says: Said) {
    super(inEnglish(says));
  }
}
