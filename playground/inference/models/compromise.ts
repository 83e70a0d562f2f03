import { whereItStands } from "../../../src/on-device/pipelines/where-it-stands.ts";
import { isInstalled, packageRevision } from "../installed-package.ts";
import type { LocalModel } from "../model.ts";

const PACKAGE = "compromise";
/** Rules give no probability; about four of five names that they find are right. */
const SCORE = 0.8;

/** Names that keep their full stop. */
const ABBREVIATED = /\b(\p{Lu}|Bros|Co|Corp|Inc|Jr|Ltd|Sr)\.$/u;

interface Found {
  readonly entity_group: "PER" | "ORG" | "LOC";
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly score: number;
}

/** Names by rules and a lexicon. */
export const compromise: LocalModel = {
  id: "local/compromise",
  tasks: ["token-classification"],
  card: {
    summary: `People, organisations and places by rules and a lexicon. Every score is ${SCORE}, since rules give none.`,
    license: "mit",
    languages: ["en"],
    source: "npm package compromise",
  },
  available: ({ root }) => isInstalled(root, PACKAGE),
  load: async ({ root }) => {
    const { default: nlp } = await import("compromise");
    const find = async (text: string) => {
      const read = nlp(text);
      const kinds = [
        ["PER", read.people().out("array")],
        ["ORG", read.organizations().out("array")],
        ["LOC", read.places().out("array")],
      ] as const;
      const found: Found[] = [];
      for (const [kind, names] of kinds)
        for (const name of (names as string[]).flatMap((name) => name.split(/\s*[,;]\s*/))) {
          const place = nextPlace(name, text, found);
          if (place && isCapitalised(place.word, text))
            found.push({ entity_group: kind, score: SCORE, ...place });
        }
      return found.sort((a, b) => a.start - b.start);
    };
    return {
      answers: { "token-classification": (texts) => Promise.all((texts as string[]).map(find)) },
      revision: packageRevision(root, PACKAGE),
    };
  },
};

/** A name has a capital, in a text that has any: "ist" is no place in a German sentence. */
const isCapitalised = (name: string, text: string) => /\p{Lu}/u.test(name) || !/\p{Lu}/u.test(text);

/** Where a name stands first that is not taken by another. */
function nextPlace(name: string, text: string, taken: readonly Found[]) {
  const trimmed = name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|['’]s$/gu, "");
  const bare = ABBREVIATED.test(trimmed) ? trimmed : trimmed.replace(/\.+$/, "");
  let place = whereItStands(bare, text);
  while (place) {
    const { start, end } = place;
    if (!taken.some((other) => start < other.end && other.start < end)) return place;
    place = whereItStands(bare, text, end);
  }
  return undefined;
}
