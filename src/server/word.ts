import { said, Told } from "../core/messages/said.ts";
import { fileId } from "./settings/file-id.ts";
import { ownProperties } from "./settings/own-properties.ts";

/**
 * The word of an open sidebar, in the acting person's own store under the file's id: a formula of somebody else can
 * neither make one nor be told one. One entry a window, so that windows opened at once lose nothing to each other.
 */
const ENTRY = "stet.word.";

/** Days without a call after which a word is forgotten, and after which one that is in use is written anew. */
const LIFE = 7 * 86_400_000;
const RENEWED = 86_400_000;

/** Windows of one file that a person can have open. */
const MOST = 20;

const prefix = (): string => `${ENTRY}${fileId()}.`;

/** The word under which a window goes on: its own where that is good, else a new one. */
export function openWord(word?: string): string {
  const before = prefix();
  if (isGood(before, word)) return word;
  sweep(before);
  const made = Utilities.getUuid();
  renew(before + made);
  return made;
}

/**
 * Lets in a call that brings the word of an open sidebar of this file and person, and keeps the word alive.
 * @throws Error with a sentence otherwise.
 */
export function checkWord(word?: string): void {
  if (!isGood(prefix(), word)) throw new Told(said("runs.openAgain"));
}

function isGood(before: string, word?: string): word is string {
  if (typeof word !== "string" || !/^[\w-]{36}$/.test(word)) return false;
  const age = Date.now() - Number(ownProperties()[before + word] ?? Number.NaN);
  if (!(age < LIFE)) return false;
  if (age > RENEWED) renew(before + word);
  return true;
}

/** Nothing else reads it, so what this execution has read of the store stays good. */
const renew = (name: string): void => {
  PropertiesService.getUserProperties().setProperty(name, String(Date.now()));
};

/** Takes out the words that have ended, of every file, and the oldest of this one where there are too many. */
function sweep(before: string): void {
  const words = Object.entries(ownProperties()).filter(([name]) => name.startsWith(ENTRY));
  const here = words
    .filter(([name]) => name.startsWith(before))
    .sort(([, a], [, b]) => Number(b) - Number(a));
  const ended = words.filter(([, since]) => !(Date.now() - Number(since) < LIFE));
  for (const [name] of new Set([...ended, ...here.slice(MOST - 1)]))
    PropertiesService.getUserProperties().deleteProperty(name);
}
