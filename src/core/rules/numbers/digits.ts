/** Where the ten digits of each script of the basic plane begin; Unicode 15, general category Nd. */
const zeros = () => [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Writes the digits of every script as 0 to 9, one character for one, so that positions stay the same. */
export function asciiDigits(text: string): string {
  if (/^[\u0000-\u02ff]*$/.test(text)) return text;
  const starts = zeros();
  return text.replace(/[\u0660-\uff19]/g, (character) => {
    const code = character.charCodeAt(0);
    const zero = starts.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}
