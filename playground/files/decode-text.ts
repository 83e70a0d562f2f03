/** Text of a file, and a sentence when its encoding had to be guessed. */
export interface DecodedText {
  text: string;
  remark?: string;
}

/** Decodes text as UTF-8, or UTF-16 if it says so; what is neither is read as Windows-1252, as spreadsheets save it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.includes(0)) throw new Error("This is not a text file. Choose a CSV, TSV or Excel file.");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return {
      text,
      remark: "The file is not UTF-8, so it was read as Windows-1252. Check letters with accents.",
    };
  }
}
