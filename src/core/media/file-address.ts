import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";

/**
 * The address at which the bytes of a file can be fetched, for what a person pasted: an https address, or the link
 * that Drive or Dropbox gives for sharing. A failure says why there is none.
 */
export function fileAddress(text: string): { url: string } | { failure: Failure } {
  const trimmed = text.trim();
  if (/^data:/i.test(trimmed)) return refuse(said("files.writtenOut"));
  if (/^http:/i.test(trimmed)) return refuse(said("files.http"));
  if (!/^https:\/\/[^\s/.]+\.[^\s/]+(\/\S*)?$/i.test(trimmed)) {
    return refuse(said("files.noAddress"));
  }
  const drive =
    /^https:\/\/(?:drive|docs)\.google\.com\/(?:file\/d\/|open\?(?:.*&)?id=|uc\?(?:.*&)?id=)([\w-]{10,})/i.exec(
      trimmed,
    );
  if (drive) return { url: `https://drive.google.com/uc?export=download&id=${drive[1]}` };
  if (/^https:\/\/drive\.google\.com\/drive\/folders\//i.test(trimmed)) {
    return refuse(said("files.folder"));
  }
  if (/^https:\/\/www\.dropbox\.com\//i.test(trimmed)) {
    const bare = trimmed.replace(/([?&])(dl|raw)=[01]&?/g, "$1").replace(/[?&]$/, "");
    return { url: `${bare}${bare.includes("?") ? "&" : "?"}dl=1` };
  }
  return { url: trimmed };
}

const refuse = (says: Said): { failure: Failure } => ({ failure: { kind: "INPUT", says } });
