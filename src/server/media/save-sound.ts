import { said, Told } from "../../core/messages/said.ts";
import { countFetches } from "../requests/fetch-count.ts";

/** True in a build that asks for the Drive scope; see scripts/build.mjs. */
declare const STET_DRIVE: boolean | undefined;

export const hasDrive = (): boolean => typeof STET_DRIVE !== "undefined" && STET_DRIVE;

const UPLOAD = "https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart&fields=webViewLink";

/**
 * Saves a sound as a file of the acting person's Drive and gives its link. By Drive's own interface: `DriveApp` would
 * ask for all of a person's files, this build may only touch those that it made.
 * @throws Error with a sentence when this build has no access, or Drive refuses.
 */
export function saveSound(name: string, mime: string, base64: string): string {
  if (!hasDrive()) throw new Told(said("files.noDrive"));
  const boundary = Utilities.getUuid();
  const part = (headers: string, content: string) => `--${boundary}\r\n${headers}\r\n\r\n${content}\r\n`;
  countFetches(1);
  const response = UrlFetchApp.fetch(UPLOAD, {
    method: "post",
    contentType: `multipart/related; boundary=${boundary}`,
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    payload: [
      part("Content-Type: application/json; charset=UTF-8", JSON.stringify({ name, mimeType: mime })),
      part(`Content-Type: ${mime}\r\nContent-Transfer-Encoding: base64`, base64),
      `--${boundary}--`,
    ].join(""),
    muteHttpExceptions: true,
    followRedirects: false,
  });
  if (response.getResponseCode() !== 200) throw new Told(said("files.driveRefused"));
  return (JSON.parse(response.getContentText()) as { webViewLink: string }).webViewLink;
}
