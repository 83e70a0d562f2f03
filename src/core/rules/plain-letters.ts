/** Latin letters that no decomposition takes to plain ones, with what is usually written for them. */
const SPECIAL =
  "ÆAE æae ŒOE œoe ØO øo ŁL łl ĐD đd ÐD ðd ÞTh þth ßss ẞSS ĦH ħh ŦT ŧt ĿL ŀl ŊN ŋn ĸk ıi ŉn ƿw ǷW ĲIJ ĳij ſs ẚa ẛs ẜs ẝs ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst";

let special: Map<string, string> | undefined;

function specialLetters(): Map<string, string> {
  special ??= new Map(
    SPECIAL.split(" ")
      .filter((pair) => pair.length > 1)
      .map((pair) => [pair.charAt(0), pair.slice(1)]),
  );
  return special;
}

/** Text with its Latin and Greek letters bare of accents; other scripts, whose marks are letters, stay as they are. */
export function plainLetters(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  const table = specialLetters();
  return text
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .replace(/[Æ-ſƿǷẚ-ẞﬀ-ﬆ]/g, (letter) => table.get(letter) ?? letter)
    .normalize("NFC");
}
