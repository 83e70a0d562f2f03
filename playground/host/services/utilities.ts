import { createHash, createHmac, randomUUID } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { EnumValue } from "../enums.ts";
import { ServiceException } from "../exception.ts";
import { type Members, Remote } from "../remote.ts";
import { Blob, toBytes } from "./blob.ts";
import { formatDate } from "./format-date.ts";

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

/** Five minutes: the longest sleep Google allows. */
const LONGEST_SLEEP = 300_000;

export class Utilities extends Remote {
  static readonly title = "Utilities";
  static readonly members: Members<Utilities, GoogleAppsScript.Utilities.Utilities> = {
    base64Decode: "s se",
    base64DecodeWebSafe: "s se",
    base64Encode: "a s se",
    base64EncodeWebSafe: "a s se",
    computeDigest: "ea es ese",
    computeHmacSha256Signature: "aa ss sse",
    formatDate: "dss",
    getUuid: "-",
    gzip: "o os",
    newBlob: "a s as ss ass sss",
    sleep: "n",
    ungzip: "o",
  };
  static readonly enums = {
    Charset: ["US_ASCII", "UTF_8"],
    DigestAlgorithm: ["MD2", ...Object.keys(DIGESTS)],
  };

  async sleep(ms: number): Promise<void> {
    if (!(ms >= 0 && ms <= LONGEST_SLEEP)) throw new ServiceException(`Invalid argument: ${ms}`);
    await this.execution.sleep(ms);
  }
  getUuid(): string {
    return randomUUID();
  }
  base64Encode(data: unknown): string {
    return Buffer.from(toBytes(data)).toString("base64");
  }
  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll("+", "-").replaceAll("/", "_");
  }
  base64Decode(text: string): Uint8Array {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text.replace(/\s/g, "")))
      throw new ServiceException("Could not decode string.");
    return new Uint8Array(Buffer.from(text, "base64"));
  }
  base64DecodeWebSafe(text: string): Uint8Array {
    return this.base64Decode(text.replaceAll("-", "+").replaceAll("_", "/"));
  }
  computeDigest(algorithm: EnumValue, value: unknown, charset?: EnumValue): Uint8Array {
    const name = DIGESTS[String(algorithm)];
    if (name === undefined) throw new ServiceException(`Invalid argument: ${algorithm}`);
    return new Uint8Array(createHash(name).update(hashed(value, charset)).digest());
  }
  computeHmacSha256Signature(value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    return new Uint8Array(createHmac("sha256", hashed(key, charset)).update(hashed(value, charset)).digest());
  }
  newBlob(data: unknown, type?: string | null, name: string | null = null): Blob {
    const own = typeof data === "string" ? "text/plain" : null;
    return new Blob(this.execution, toBytes(data), type === undefined ? own : type, name);
  }
  gzip(blob: Blob, name = "archive.gz"): Blob {
    return new Blob(this.execution, new Uint8Array(gzipSync(toBytes(blob))), "application/x-gzip", name);
  }
  ungzip(blob: Blob): Blob {
    return new Blob(
      this.execution,
      new Uint8Array(gunzipSync(toBytes(blob))),
      null,
      blob.getName()?.replace(/\.gz$/, "") ?? null,
    );
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }
}

/** What is hashed of text is ASCII, each other character a question mark, unless it is said to be UTF-8. */
const hashed = (value: unknown, charset?: EnumValue): Uint8Array =>
  toBytes(
    typeof value === "string" && String(charset) !== "UTF_8" ? value.replace(/[^\0-\x7f]/gu, "?") : value,
  );
