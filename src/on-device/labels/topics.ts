import { MAIL } from "./topics/mail.ts";
import { NEWS } from "./topics/news.ts";
import { THINGS } from "./topics/things.ts";

/** A subject that people sort things under. */
export interface Topic {
  /** What people call it; the first is the plainest. */
  readonly names: readonly string[];
  /** How a text about it sounds. */
  readonly phrases: readonly string[];
}

let topics: readonly Topic[] | undefined;

/** The glossary: one topic a line, `names: phrases`. Written by hand for this project, from general knowledge. */
export function glossary(): readonly Topic[] {
  topics ??= [NEWS, MAIL, THINGS].flatMap((text) => text.trim().split("\n").map(topicOf));
  return topics;
}

function topicOf(line: string): Topic {
  const colon = line.indexOf(": ");
  return {
    names: line.slice(0, colon).split(", "),
    phrases: line.slice(colon + 2).split("; "),
  };
}
