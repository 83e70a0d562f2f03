/** What is written in several ways for one sound in the languages names come from, longest first. */
const SAME: readonly [RegExp, string][] = [
  [/shch|sch|sz|ch|tch|tsch|cz|sh|tx/g, "S"],
  [/ph|v|w/g, "f"],
  [/kh|gh|ck|q|c(?![eiy])|x|g(?![eiy])|h/g, "k"],
  [/c(?=[eiy])|z|ts|tz|th(?=s)/g, "s"],
  [/dj|dzh|zh|j|g(?=[eiy])/g, "J"],
  [/th|dh|dd|d/g, "t"],
  [/b/g, "p"],
  [/mn|m/g, "n"],
];

/** A name as it sounds, roughly and in no one language: consonants by kind, no vowels but the first. */
export function soundOf(name: string): string {
  let text = name;
  for (const [written, sound] of SAME) text = text.replace(written, sound);
  const vowel = /^[aeiouy]/.test(text) ? "A" : "";
  return vowel + text.replace(/[aeiouy'-]/g, "").replace(/(.)\1+/gu, "$1");
}
