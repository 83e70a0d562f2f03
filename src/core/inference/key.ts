import { sha256 } from "@noble/hashes/sha2.js";
import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";
import { canonical } from "./canonical.ts";
import { utf8 } from "./utf8.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** 15 bytes are 120 bits: among a billion answers a collision is less likely than one in 10^18. */
const KEPT_BYTES = 15;

/** SHA-256 of a text, cut to 120 bits, in base64url: 20 characters that say nothing of what went in. */
export const hash = (text: string): string => digits(sha256(utf8(text)));

/** The first 120 bits of a digest, in base64url. */
export function digits(digest: Uint8Array): string {
  let out = "";
  for (let i = 0; i < KEPT_BYTES; i += 3) {
    const three = ((digest[i] ?? 0) << 16) | ((digest[i + 1] ?? 0) << 8) | (digest[i + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) out += DIGITS[(three >> shift) & 63];
  }
  return out;
}

/** A job's parameters without `samples`: rows that show what others are like, whichever they are. */
export const keyedParameters = ({ samples: _, ...others }: Job["parameters"]): Job["parameters"] => others;

/**
 * The key of one answer: task, model that answered (with its revision where known), parameters, input.
 * Content is exact, never lower-cased or trimmed: "it" and "IT" may well have different answers.
 */
export function answerKeys(job: Job, identity: string): (input: Json) => string {
  const same = canonical(["answer 2", job.task, identity, keyedParameters(job.parameters)]);
  return (input) => hash(same + canonical(input));
}

/** The key under which it is remembered who has answered this model's questions, asked in this way. */
export const whoKey = (job: Job, service: string): string =>
  hash(canonical(["who 2", ...wayOf(job, service)]));

/** What begins the key of a note, and of nothing else: a note is kept with the person, never with the document. */
export const NOTE = "note.";

/**
 * The key of what was learned about asking this model in this way: how many inputs it takes, how it reads them.
 * `service` tells stand-ins for the real service apart.
 */
export const noteKey = (job: Job, service: string): string =>
  `${NOTE}${hash(canonical(["note 2", ...wayOf(job, service)]))}`;

const wayOf = ({ task, model, provider = "", endpoint = "" }: Job, service: string): string[] => [
  service,
  task,
  model,
  provider,
  endpoint,
];
