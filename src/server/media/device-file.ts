import type { DeviceFile } from "../../core/api/sidebar-api.ts";
import type { FileBody } from "../../core/inference/exchange.ts";
import { said } from "../../core/messages/said.ts";
import { fetchFiles } from "./fetch-files.ts";
import { fileBytes } from "./file-payload.ts";

/** `google.script.run` loses a result that is too large without a word; this much is known to pass. */
const MOST_BYTES = 20_000_000;

/** A file for a model on the person's own device, looked at as one that is sent. */
export function deviceFile(url: string, kind: FileBody["kind"]): DeviceFile {
  const body = { bytesOf: url, kind };
  const file = fetchFiles([{ id: 0, method: "GET", url, headers: {}, body, timeout: 20 }]).get(url);
  if (file === undefined) throw new Error(`Nothing came back for ${url}.`);
  if ("failure" in file) return file;
  if (file.bytes.length > MOST_BYTES)
    return {
      failure: {
        kind: "LARGE",
        says: said("files.overDevice"),
      },
    };
  return {
    mime: file.mime,
    base64: Utilities.base64Encode(fileBytes(file)),
    ...(file.note !== undefined && { note: file.note }),
  };
}
