import { fingerprint, ngramFingerprint } from "../rules/fingerprint.ts";
import { cologne } from "./keys/cologne.ts";
import { daitchMokotoff } from "./keys/daitch-mokotoff.ts";
import { doubleMetaphone } from "./keys/double-metaphone.ts";

export type MethodName =
  | "fingerprint"
  | "ngram"
  | "metaphone"
  | "cologne"
  | "daitch"
  | "nearest"
  | "names"
  | "meaning"
  | "all";

/** One way to find values that may mean the same. */
export interface Method {
  name: MethodName;
  /** In plain words, as a person chooses it. */
  title: string;
  summary: string;
  /** Values with the same key belong together; absent where values are compared with each other. */
  key?(value: string): string;
}

/** All methods that need no model, the strongest evidence first; `all` is every one of them in this order. */
export const METHODS: readonly Method[] = [
  {
    name: "fingerprint",
    title: "Same words",
    summary: "the same words whatever their case, accents, marks and order",
    key: fingerprint,
  },
  {
    name: "ngram",
    title: "Same letters",
    summary: "the same pairs of letters, so that spaces and doubled letters do not count",
    key: (value) => ngramFingerprint(value, 2),
  },
  {
    name: "names",
    title: "Names of people and companies",
    summary: "names by their parts: given and family names, particles, legal forms, numbers",
  },
  {
    name: "nearest",
    title: "A letter or two apart",
    summary: "one to three letters apart, by the length of the value",
  },
  {
    name: "metaphone",
    title: "Sounds alike in English",
    summary: "the same sound to an English speaker (Double Metaphone)",
    key: doubleMetaphone,
  },
  {
    name: "cologne",
    title: "Sounds alike in German",
    summary: "the same sound to a German speaker (Cologne phonetics)",
    key: cologne,
  },
  {
    name: "daitch",
    title: "Sounds alike in Eastern Europe",
    summary: "the same sound in names of Germany and Eastern Europe (Daitch-Mokotoff)",
    key: daitchMokotoff,
  },
  { name: "all", title: "All of them", summary: "every method, the strongest evidence first" },
];

/** By a model of sentences, where a person wants it asked and decides on each group: the weakest evidence. */
export const MEANING: Method = {
  name: "meaning",
  title: "Meaning",
  summary: "the same meaning to a language model, whatever the letters",
};

/** The method of that name. */
export const methodOf = (name: MethodName): Method | undefined =>
  name === MEANING.name ? MEANING : METHODS.find((method) => method.name === name);

/** Other words for methods, as people know them from elsewhere. */
const ALSO: Readonly<Record<string, MethodName>> = {
  words: "fingerprint",
  "n-gram": "ngram",
  "ngram-fingerprint": "ngram",
  letters: "ngram",
  people: "names",
  companies: "names",
  levenshtein: "nearest",
  "edit distance": "nearest",
  "nearest neighbor": "nearest",
  "nearest neighbour": "nearest",
  "double metaphone": "metaphone",
  "double-metaphone": "metaphone",
  phonetic: "metaphone",
  "cologne-phonetic": "cologne",
  "daitch-mokotoff": "daitch",
};

/** The method that a person means, whatever the case; undefined for an unknown word. */
export function methodNamed(text: string): MethodName | undefined {
  const word = text.trim().toLowerCase();
  return METHODS.find(({ name }) => name === word)?.name ?? ALSO[word];
}
