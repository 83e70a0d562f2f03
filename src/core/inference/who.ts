import type { Json } from "../cells/json.ts";
import { field, isList } from "../tasks/json-shape.ts";

/** Models that may have answered under one name and still be looked up. */
const MOST = 3;

/**
 * Who has answered one model's questions, the last first, by the identities in the keys of their answers. It says under
 * which keys to look and no more, so it may lie beside the answers.
 */
export type Who = readonly string[];

/** Reads what is remembered; anything unreadable is nobody. */
export function readWho(value: Json | undefined): Who {
  const who = field(value, "who");
  return isList(who) ? who.filter((each): each is string => typeof each === "string").slice(0, MOST) : [];
}

export const writeWho = (who: Who): Json => ({ who });

/** The same with `last` in front. */
export const withLast = (who: Who, ...last: Who): Who => [...new Set([...last, ...who])].slice(0, MOST);
