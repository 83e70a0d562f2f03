import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Answer, Sent } from "../host/transport.ts";

/** The address under which a formula finds the files of a folder on this computer, as if they were on the web. */
export const LOCAL_FILES = "https://local.files";

/** The files of a folder and the folders in it, for formulas about pictures and recordings. Hidden ones are not there. */
export const localFiles =
  (folder: string) =>
  async ({ method, url }: Sent): Promise<Answer> => {
    const path = decodeURIComponent(new URL(url).pathname);
    const file = resolve(join(folder, path));
    const within = file.startsWith(resolve(folder) + sep) && !/(^|\/)\./.test(path.slice(1));
    const bytes = method === "GET" && within ? await readFile(file).catch(() => null) : null;
    return bytes === null
      ? { status: 404, headers: [["content-type", "text/plain"]], body: new Uint8Array() }
      : { status: 200, headers: [["content-type", "application/octet-stream"]], body: bytes };
  };
