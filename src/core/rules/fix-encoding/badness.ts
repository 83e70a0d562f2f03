import { allCharacters, charactersOf } from "./single-byte.ts";

let badness: RegExp | undefined;

/**
 * Tells whether a text holds characters side by side that hardly ever meet except where UTF-8 was read as another
 * encoding: an accented capital after a small accented letter, a currency sign inside a word, C1 controls. Good text
 * is never touched because this says no. The idea and most of the pairs are ftfy's (ftfy.readthedocs.io, "heuristic").
 */
export function looksMisread(text: string): boolean {
  badness ??= new RegExp(unlikely().join("|"), "u");
  return badness.test(text);
}

/** Signs by the company they keep. Letters are sorted by case and script below. */
const SIGNS = {
  common: "\u00a0\u00ad·´–—―…’",
  c1: "\u0080-\u009f",
  bad: "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº",
  law: "¶§",
  currency: "¢£¥₧€",
  opening: "¡«¿©΄΅‘‚“„•‹\uf8ff",
  closing: "®»˝”›™",
  numeric: "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№",
  /** Letters and signs that people draw faces with, so they are met in odd places. */
  faces: "Ò-ÖÙ-Üò-öø-üŐŌŪŲ°",
  box: "│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓",
};

/** The unlikely neighbours, one pattern each, all of fixed length so that the test is linear. */
function unlikely(): string[] {
  const { common, c1, bad, law, currency, opening, closing, numeric, faces, box } = SIGNS;
  const { upper, lower, otherUpper, otherLower } = lettersByKind();
  const anySign = box + opening + closing + currency + numeric + law;
  // What follows Р, С, Ξ or Ο where Russian or Greek was misread; the letters among it are met in all-capital words.
  const cyrillicNext = charactersOf(0x80, 0xbf, ["windows-1251"]);
  const cyrillicSigns = cyrillicNext.replace(/[ІіЇїЄєҐґЁё]/g, "");
  const greekNext = charactersOf(0x80, 0xbf, ["windows-1253"]);
  const greekSigns = greekNext.replace(/[Ά-Ώ]/g, "");
  return [
    `[${c1}]`,
    `[${bad}${lower}${upper}${anySign}][${bad}]`,
    `[${bad}][${lower}${upper}${anySign}]`,
    `[a-zA-Z][${otherLower}${otherUpper}][${bad}]`,
    `[${lower}${otherLower}${box}${closing}${currency}${numeric}][${upper}]`,
    `[${box}${closing}${currency}${numeric}][${lower}]`,
    `[${lower}${box}${closing}][${currency}]`,
    `\\s[${upper}][${currency}]`,
    `[${upper}${box}][${numeric}${law}]`,
    `[${lower}${upper}${box}${currency}${closing}][${opening}][${numeric}]`,
    `[${lower}${upper}${currency}${numeric}${box}${law}][${closing}][${opening}]`,
    `[${currency}${numeric}${box}][${opening}]`,
    `[a-z][${upper}][${opening}${currency}]`,
    `[${box}][${faces}]`,
    `[${lower}${upper}${currency}${numeric}${opening}${closing}${law}][${box}]`,
    `[${box}][${closing}]`,
    `[${lower}${upper}][${opening}${closing}][\\p{L}\\p{N}_]`,
    "[Œœ][^A-Za-z]",
    `[${upper}]°`,
    // inside a word of small letters, a capital or a sign that is a lead byte in one of the encodings, and what may follow
    `[a-z][ĂĹÄÅÃ√≈ƒ][${lower}${upper}${faces}·–—…][a-z]`,
    // windows-1252: two characters that are UTF-8 of a Latin-1, Greek or Cyrillic letter
    `[ÂÃÎÐ][€œŠš¢£Ÿž\u00a0\u00ad®©°·»${opening}${closing}–—´]`,
    "(?<!\\p{L})Ã[…–—][a-z]",
    "×[²³]",
    `[ØÙ][${common}${currency}${bad}${numeric}${opening}ŸŠ®°µ»][ØÙ][${common}${currency}${bad}${numeric}${opening}ŸŠ®°µ»]`,
    "[ÃÄÅÎÏÐÑ]Ÿ",
    "à[²µ¹¼½¾]",
    "Ã[\u00a0¡]",
    "[a-z]\\s?[ÃÂ] ",
    "^[ÃÂ] ",
    `[a-z.,?!${closing}]Â[ ${opening}${closing}]`,
    // macroman
    "√[±∂†≠®™´≤≥¥µø]",
    "[A-Za-z]√[ÄÅÇÉÑÖÜá-ü]",
    "[A-Za-z]√[†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø][a-z]",
    "≈[°¢]",
    "‚Ä[ìîïòôúùû†°¢π]",
    "‚[âó][àä°ê]",
    // "più", "giù", but not sin√π
    "(?<=[a-z]{2})(?<!sin|cos|tan|log|exp|\\bln)√π(?![\\p{L}\\p{N}])",
    // windows-1251
    "вЂ",
    `[ВГРС][${c1}${bad}${opening}${closing}${currency}°µ][ВГРС]`,
    "ГўВЂВ.[A-Za-z ]",
    `[A-Za-z][ВГДЕ][${cyrillicNext}]`,
    `[ВГДЕ][${cyrillicNext.replace(/[“”‘’„‚»«…–—•]/g, "")}][a-z]`,
    `[РС][${cyrillicSigns}][РС][${cyrillicNext}]|(?:[РС][${cyrillicNext}]){3}`,
    // windows-1253
    "β€[™\u00a0Ά\u00ad®°]",
    `[ΒΓΞΟ][${c1}${bad}${opening}${closing}${currency}°][ΒΓΞΟ]`,
    `[A-Za-z][ΒΓ][${greekNext}]`,
    `[ΒΓ][${greekNext.replace(/[“”‘’„‚»«…–—•]/g, "")}][a-z]`,
    `[ΞΟ][${greekSigns}][ΞΟ][${greekNext}]|(?:[ΞΟ][${greekNext}]){3}`,
    // windows-1257
    "ā€",
    // cp437: a box is not drawn against a word
    "(?<![─-╿▀-▟])[┬├][│┤╡╢╖╕╣║╗╝╜╛┐░▒▓](?=[A-Za-z])",
  ];
}

/** The letters of all the encodings, as classes of a pattern: Latin with an accent, then Greek and Cyrillic. */
function lettersByKind() {
  const kinds = { upper: "Ґ", lower: "ґﬁﬂ", otherUpper: "Þ", otherLower: "" };
  const faces = new RegExp(`[${SIGNS.faces}ýþÿÞªºƒ]`);
  for (const letter of [...allCharacters(), ..."Ώώϊϋΐΰ"]) {
    const isUpper = letter !== letter.toLowerCase();
    const isLower = letter === "ß" || letter === "ı" || letter !== letter.toUpperCase();
    if (!isUpper && !isLower) continue;
    const code = letter.charCodeAt(0);
    if (code >= 0x370 && !/[Ґґ]/.test(letter)) kinds[isUpper ? "otherUpper" : "otherLower"] += letter;
    else if (code < 0x250 && !/[µ]/.test(letter) && (!faces.test(letter) || letter === "Ü")) {
      kinds[isUpper ? "upper" : "lower"] += letter;
    }
  }
  return kinds;
}
