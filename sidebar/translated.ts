import { allowed } from "./texts/sentences/allowed.ts";
import { answers } from "./texts/sentences/answers.ts";
import { deviceModels } from "./texts/sentences/device-models.ts";
import { files } from "./texts/sentences/files.ts";
import { google } from "./texts/sentences/google.ts";
import { onDevice } from "./texts/sentences/on-device.ts";
import { refused } from "./texts/sentences/refused.ts";
import { rules } from "./texts/sentences/rules.ts";
import { served } from "./texts/sentences/served.ts";
import { server } from "./texts/sentences/server.ts";
import { service } from "./texts/sentences/service.ts";
import { signIn } from "./texts/sentences/sign-in.ts";
import { usage } from "./texts/sentences/usage.ts";
import { who } from "./texts/sentences/who.ts";
import { unbroken } from "./texts/unbroken.ts";
import { language, type Translations } from "./texts.ts";

/** A sentence that the core or the server says in English, `{0}` where something is put in, and what it is elsewhere. */
export interface Sentence extends Translations {
  readonly en: string;
}

/** Everything that can be said, by the file of what it is about. */
export const SENTENCES: readonly Sentence[] = [
  ...service,
  ...served,
  ...answers,
  ...google,
  ...files,
  ...usage,
  ...rules,
  ...allowed,
  ...server,
  ...refused,
  ...signIn,
  ...onDevice,
  ...deviceModels,
];

interface Pattern {
  readonly says: RegExp;
  readonly sentence: Sentence;
}

/** What is put in at `{0}`. */
const PLACE = /\{(\d)\}/g;

/** What says most in words of its own comes first: before what is mostly places. */
const patternsOf = (sentences: readonly Sentence[]): Pattern[] =>
  sentences
    .map((sentence) => ({ sentence, says: patternOf(sentence.en) }))
    .sort((a, b) => ownLength(b.sentence) - ownLength(a.sentence));

const ownLength = ({ en }: Sentence): number => en.replace(PLACE, "").length;

/** Matches the sentence and what follows it. One that begins with a name does not begin with another sentence. */
function patternOf(english: string): RegExp {
  const seen = new Set<string>();
  const source = english
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(PLACE, (_all, place: string, at: number) => {
      if (seen.has(place)) return `\\k<p${place}>`;
      seen.add(place);
      return at === 0 ? `(?<p${place}>(?:(?![.?:] ).)+?)` : `(?<p${place}>.+?)`;
    });
  return new RegExp(`^${source}(?: (?<rest>.+))?$`, "s");
}

const KNOWN = patternsOf(SENTENCES);
const WHO = patternsOf(who);

/**
 * What the core or the server said in English, in the page's language: sentence after sentence, as far as they are
 * known, and the rest as it was said. Errors come to the page as text alone, so they are known by their text.
 */
export function translated(said: string, to: string = language, known: readonly Pattern[] = KNOWN): string {
  if (to === "en") return said;
  for (const { says, sentence } of known) {
    const match = says.exec(said)?.groups;
    if (match === undefined) continue;
    const own = unbroken(sentence[to as keyof Translations]).replace(PLACE, (_all, place: string) =>
      translated(match[`p${place}`] ?? "", to, WHO),
    );
    return match.rest === undefined ? own : `${own} ${translated(match.rest, to)}`;
  }
  return said;
}
