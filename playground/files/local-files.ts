import { readFile, realpath } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Answer, Sent } from "../host/transport.ts";

/** The address under which a formula finds the files of a folder on this computer, as if they were on the web. */
export const LOCAL_FILES = "https://local.files";

/**
 * The files of a folder and the folders in it, for formulas about pictures and recordings. Hidden ones are not there,
 * nor is what a link in the folder leads to: a folder that came from elsewhere must not show what lies outside it.
 */
export const localFiles =
  (folder: string) =>
  async ({ method, url }: Sent): Promise<Answer> => {
    const bytes = method === "GET" ? await bytesOf(folder, new URL(url).pathname).catch(() => null) : null;
    return bytes === null
      ? { status: 404, headers: [["content-type", "text/plain"]], body: new Uint8Array() }
      : { status: 200, headers: [["content-type", "application/octet-stream"]], body: bytes };
  };

/** Null when the path leads out of the folder, or by a link. Rejects when there is no such file. */
async function bytesOf(folder: string, encoded: string): Promise<Uint8Array | null> {
  const path = decodeURIComponent(encoded);
  const root = await realpath(folder);
  const file = resolve(join(root, path));
  const within = file.startsWith(root + sep) && !/(^|\/)\./.test(path.slice(1));
  return within && (await realpath(file)) === file ? readFile(file) : null;
}
