import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Failure, FailureKind } from "../tasks/failure.ts";
import { durationOf } from "./duration.ts";
import { firstFrame } from "./first-frame.ts";
import { mediaType } from "./media-type.ts";

/** What came back when a file was fetched. Bytes as Apps Script gives them, signed, or unsigned. */
export interface Fetched {
  status: number;
  contentType: string;
  bytes: ArrayLike<number>;
}

/** A file that can be sent to a model: its bytes, its true type, and what has to be said about it. */
export interface GoodFile {
  bytes: ArrayLike<number>;
  mime: string;
  note?: string;
}

/** Bytes a model's service can be expected to take. */
const MOST_BYTES = { image: 10_000_000, audio: 25_000_000 };

/** Longer recordings outlast the minute that Google waits for an answer. */
const MOST_SECONDS = 30 * 60;

/**
 * Looks at a fetched file before anything is sent: is it there, is it what is wanted, is it small enough. Of an
 * animated GIF the first frame is taken, and that is said.
 */
export function checkFile(file: Fetched, wanted: "image" | "audio"): GoodFile | { failure: Failure } {
  const { status, bytes } = file;
  const noun = said(wanted === "image" ? "files.picture" : "files.recording");
  if (status === 404 || status === 410) return fail("INPUT", said("files.none", { status }));
  if (status === 401 || status === 403) return fail("INPUT", said("files.closed", { status }));
  if (status >= 400) return fail("OFFLINE", said("files.serverError", { status }));
  if (bytes.length === 0) return fail("INPUT", said("files.empty"));
  const page = asPage(file);
  if (page !== undefined) {
    return /accounts\.google\.com|ServiceLogin|Request access|You need access/i.test(page)
      ? fail("INPUT", said("files.private"))
      : fail("INPUT", said("files.webPage", { wanted: noun }));
  }
  const type = mediaType(bytes);
  if (type === undefined) return fail("INPUT", said("files.unknownKind", { wanted: noun }));
  if (type.kind !== wanted) return fail("INPUT", said("files.otherKind", { kind: type.name, wanted: noun }));
  if (bytes.length > MOST_BYTES[wanted]) {
    const megabytes = Math.ceil(bytes.length / 100_000) / 10;
    return fail("LARGE", said("files.tooLarge", { wanted: noun, megabytes, most: MOST_BYTES[wanted] / 1e6 }));
  }
  const seconds = wanted === "audio" ? durationOf(bytes, type.mime) : undefined;
  if (seconds !== undefined && seconds > MOST_SECONDS) {
    return fail(
      "LARGE",
      said("files.tooLong", { minutes: Math.round(seconds / 60), most: MOST_SECONDS / 60 }),
    );
  }
  const frame = type.mime === "image/gif" ? firstFrame(bytes) : undefined;
  if (frame) return { bytes: frame.bytes, mime: type.mime, note: `first of ${frame.frames} frames` };
  return { bytes, mime: type.mime };
}

/** The beginning of the file as text, when it is a web page. */
function asPage({ contentType, bytes }: Fetched): string | undefined {
  const head = Array.from({ length: Math.min(bytes.length, 20_000) }, (_, i) =>
    String.fromCharCode((bytes[i] ?? 0) & 255),
  ).join("");
  return /^\s*(?:<!doctype html|<html|<head)/i.test(head) || /^text\/html/i.test(contentType)
    ? head
    : undefined;
}

const fail = (kind: FailureKind, says: Said): { failure: Failure } => ({ failure: { kind, says } });
