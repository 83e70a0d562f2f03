import type { GoodFile } from "../../core/media/check-file.ts";
import { FILE_BASE64, FILE_DATA_URL } from "../../core/tasks/file-task.ts";

/** A file's bytes as a payload: Google takes them signed. */
export const fileBytes = ({ bytes }: GoodFile): number[] => Array.from(bytes);

/** JSON text with the file put into its places. */
export function withFile(json: string, file: GoodFile): string {
  const base64 = Utilities.base64Encode(fileBytes(file));
  return json.split(FILE_DATA_URL).join(`data:${file.mime};base64,${base64}`).split(FILE_BASE64).join(base64);
}
