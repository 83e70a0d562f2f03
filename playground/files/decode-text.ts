/** Text of a file, and a sentence when its encoding had to be guessed. */
export interface DecodedText {
  text: string;
  remark?: string;
}

/** Bytes 80 to 9F of Windows-1252, where it is not Latin-1 (Unicode's CP1252.TXT). Node 20 decodes them as Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Decodes text as UTF-8, or UTF-16 if it says so; what is neither is read as Windows-1252, as spreadsheets save it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.includes(0)) throw new Error("This is not a text file. Choose a CSV, TSV or Excel file.");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(bytes), remark: NOT_UTF8 };
  }
}

export const NOT_UTF8 = "The file is not UTF-8, so it was read as Windows-1252. Check letters with accents.";

/** Bytes as Windows-1252, where each is a character. */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
