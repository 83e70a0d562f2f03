/** A byte as it was read; LOST where U+FFFD stands for one that the reader could not show. */
export type Bytes = Uint16Array;

export const LOST = 0x1ff;

/** An encoding that gives every byte one character: what text in UTF-8 is most often misread as. */
export interface SingleByte {
  name: string;
  /** Windows' encodings are read sloppily: a byte without a character becomes the C1 control of the same number. */
  sloppy: boolean;
  /** The bytes of a text, or null when a character is not in the encoding. */
  encode(text: string): Bytes | null;
}

/**
 * The characters of the bytes 0x80 to 0xFF (the last as many as are given), as the Encoding Standard lists them
 * (encoding.spec.whatwg.org); cp437 as in IBM's code page. ISO 8859-1 needs no table: a byte is its code point.
 */
const UPPER_HALF: Readonly<Record<string, string>> = {
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  "windows-1251":
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  "windows-1250":
    "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  "windows-1253":
    "€\u0081‚ƒ„…†‡\u0088‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—\u0098™\u009a›\u009c\u009d\u009e\u009f\u00a0΅Ά£¤¥¦§¨©ª«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ",
  "windows-1254":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
  "windows-1257":
    "€\u0081‚\u0083„…†‡\u0088‰\u008a‹\u008c¨ˇ¸\u0090‘’“”•–—\u0098™\u009a›\u009c¯˛\u009f\u00a0¡¢£¤¥¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
  macroman:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
  cp437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  "iso-8859-2":
    "\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
};

const LATIN_LIKE = Object.keys(UPPER_HALF).filter((name) => name !== "macroman" && name !== "cp437");

let encodings: SingleByte[] | undefined;

/** The encodings, the likeliest mix-up first (the order is ftfy's). Built on first use. */
export function singleByteEncodings(): readonly SingleByte[] {
  encodings ??= [
    {
      name: "latin-1",
      sloppy: false,
      encode: encoder(new Map(range(0x80, 0xff).map((byte) => [byte, byte]))),
    },
    ...["windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254", "windows-1257"].map(
      windows,
    ),
    { name: "iso-8859-2", sloppy: false, encode: encoder(bytesOf("iso-8859-2", range(0x80, 0x9f))) },
    { name: "macroman", sloppy: false, encode: encoder(bytesOf("macroman")) },
    { name: "cp437", sloppy: false, encode: encoder(bytesOf("cp437")) },
  ];
  return encodings;
}

/** The characters that stand for the bytes of a range in some encodings: by default in all but macroman and cp437. */
export function charactersOf(first: number, last: number, names = LATIN_LIKE): string {
  const found = new Set<string>();
  for (const name of names) {
    for (const [code, byte] of bytesOf(name))
      if (byte >= first && byte <= last) found.add(String.fromCharCode(code));
  }
  return [...found].join("");
}

/** Every character that any of the encodings has above ASCII. */
export const allCharacters = (): string[] => [...new Set(Object.values(UPPER_HALF).join(""))];

/** The character of windows-1252 for a C1 control: the commonest mix-up of two encodings of one byte. */
export const inWindows1252 = (control: string): string =>
  UPPER_HALF["windows-1252"]?.[control.charCodeAt(0) - 0x80] ?? control;

function windows(name: string): SingleByte {
  const bytes = bytesOf(name);
  bytes.set(0xfffd, LOST);
  return { name, sloppy: true, encode: encoder(bytes) };
}

function bytesOf(name: string, asThemselves: readonly number[] = []): Map<number, number> {
  const characters = UPPER_HALF[name] ?? "";
  const bytes = new Map(asThemselves.map((byte) => [byte, byte]));
  for (let at = 0; at < characters.length; at++) {
    bytes.set(characters.charCodeAt(at), 0x100 - characters.length + at);
  }
  return bytes;
}

function encoder(upper: ReadonlyMap<number, number>): SingleByte["encode"] {
  return (text) => {
    const bytes = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const byte = code < 0x80 ? code : upper.get(code);
      if (byte === undefined) return null;
      bytes[at] = byte;
    }
    return bytes;
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
