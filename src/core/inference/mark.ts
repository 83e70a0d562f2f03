import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Json } from "../cells/json.ts";
import { canonical } from "./canonical.ts";
import { digits, hash } from "./key.ts";
import { utf8 } from "./utf8.ts";

/** What makes one document's remembered answers its own; kept where nobody but Stet's own code reads and writes. */
export interface Seal {
  /** Goes into the keys, so that none can be computed from what was asked. */
  readonly salt: string;
  /** Makes the marks, so that what others have written is told apart. */
  readonly secret: string;
}

/** The key of an answer in a document's own tab. */
export const sealedKey = ({ salt }: Seal, key: string): string => hash(canonical(["kept 1", salt, key]));

/** HMAC-SHA-256 over a key and what is kept under it, cut to 120 bits, in base64url. */
export const markOf = ({ secret }: Seal, key: string, kept: Json): string =>
  digits(hmac(sha256, utf8(secret), utf8(canonical([key, kept]))));

/** Whether a mark was made with this seal, for this key and content; false also for what is nested too deep to be read. */
export function holds(seal: Seal, key: string, kept: Json, mark: unknown): boolean {
  try {
    return typeof mark === "string" && mark === markOf(seal, key, kept);
  } catch {
    return false;
  }
}
