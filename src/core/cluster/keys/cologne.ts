/**
 * The Cologne phonetic key, for German names: letters by kind as digits, no two alike in a row, no zero but the first
 * (H. J. Postel, “Die Kölner Phonetik”, 1969). What is no Latin letter is left out.
 */
export function cologne(text: string): string {
  const written = text
    .toUpperCase()
    .replace(/Ä/g, "A")
    .replace(/Ö/g, "O")
    .replace(/[ÜÝ]/g, "U")
    .replace(/ß|ẞ/g, "S");
  let key = "";
  let last = "";
  let before = "";
  for (let at = 0; at < written.length; at++) {
    const letter = written[at] ?? "";
    if (!/[A-Z]/.test(letter)) continue;
    const code = codeOf(letter, before, written[at + 1] ?? "");
    // An H between two letters of one kind keeps them apart.
    if (code === "") last = "";
    for (const digit of code) {
      if (digit !== last && (digit !== "0" || key === "")) key += digit;
      last = digit;
    }
    before = letter;
  }
  return key;
}

function codeOf(letter: string, before: string, after: string): string {
  if (/[AEIJOUY]/.test(letter)) return "0";
  if (letter === "B" || (letter === "P" && after !== "H")) return "1";
  if (/[DT]/.test(letter)) return /[CSZ]/.test(after) ? "8" : "2";
  if (/[FPVW]/.test(letter)) return "3";
  if (/[GKQ]/.test(letter)) return "4";
  if (letter === "C") {
    if (before === "") return /[AHKLOQRUX]/.test(after) ? "4" : "8";
    return /[SZ]/.test(before) || !/[AHKOQUX]/.test(after) ? "8" : "4";
  }
  if (letter === "X") return /[CKQ]/.test(before) ? "8" : "48";
  if (letter === "L") return "5";
  if (/[MN]/.test(letter)) return "6";
  if (letter === "R") return "7";
  return /[SZ]/.test(letter) ? "8" : "";
}
