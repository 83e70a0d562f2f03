import type { Failure } from "../tasks/failure.ts";

/**
 * The address at which the bytes of a file can be fetched, for what a person pasted: an https address, or the link
 * that Drive or Dropbox gives for sharing. A failure says why there is none.
 */
export function fileAddress(text: string): { url: string } | { failure: Failure } {
  const trimmed = text.trim();
  if (/^data:/i.test(trimmed))
    return refuse(
      "Put the file on the web and give its https address; a file written out as data: is too large for a cell.",
    );
  if (/^http:/i.test(trimmed))
    return refuse("The address begins with http. Files are fetched by https only.");
  if (!/^https:\/\/[^\s/.]+\.[^\s/]+(\/\S*)?$/i.test(trimmed)) {
    return refuse("This is no https address of a file. Paste one, or the sharing link of a file in Drive.");
  }
  const drive =
    /^https:\/\/(?:drive|docs)\.google\.com\/(?:file\/d\/|open\?(?:.*&)?id=|uc\?(?:.*&)?id=)([\w-]{10,})/i.exec(
      trimmed,
    );
  if (drive) return { url: `https://drive.google.com/uc?export=download&id=${drive[1]}` };
  if (/^https:\/\/drive\.google\.com\/drive\/folders\//i.test(trimmed)) {
    return refuse("This is the link of a folder. Share the file itself and paste its link.");
  }
  if (/^https:\/\/www\.dropbox\.com\//i.test(trimmed)) {
    const bare = trimmed.replace(/([?&])(dl|raw)=[01]&?/g, "$1").replace(/[?&]$/, "");
    return { url: `${bare}${bare.includes("?") ? "&" : "?"}dl=1` };
  }
  return { url: trimmed };
}

const refuse = (message: string): { failure: Failure } => ({ failure: { kind: "INPUT", message } });
