import type { NameWords } from "./name-words.ts";
import { isSuffixIn, isTitleIn } from "./word-kinds.ts";

/** The words of a name with the family's last, and how many titles certainly stand before them. */
export interface Ordered {
  words: string[];
  titles?: number;
}

/**
 * Puts the family's name last where the name shows that it comes first: by its capitals as registers in much of Europe
 * write them ("MCALLISTER Priya"), by a patronymic at the end ("Гагарин Юрий Алексеевич"), by the hyphen of a Korean
 * given name ("Park Geun-hye"), and in Chinese, Japanese and Korean letters.
 */
export function familyLast(words: readonly string[], lists: NameWords): Ordered {
  const [first = "", second = "", third] = words;
  if (words.length === 2 && ((HAN.test(first) && HAN.test(second)) || isKorean(first, second)))
    return { words: [second, first], titles: 0 };
  if (
    words.length === 3 &&
    third &&
    PATRONYMIC.test(third) &&
    !PATRONYMIC.test(second) &&
    /\p{Ll}{2}/u.test(second)
  )
    return { words: [second, third, first], titles: 0 };
  return capitalsLast(words, lists);
}

const HAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u;
const PATRONYMIC = /\p{Script=Cyrillic}(?:ич|вна|чна|оглы|кызы)$/iu;

const isKorean = (family: string, given: string): boolean =>
  /^\p{Lu}\p{Ll}{1,4}$/u.test(family) && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(given);

function capitalsLast(words: readonly string[], lists: NameWords): Ordered {
  const start = words.findIndex((word) => !isTitleIn(lists)(word));
  const rest = words.slice(start);
  let capitals = 0;
  while (
    capitals < rest.length &&
    IN_CAPITALS.test(rest[capitals] ?? "") &&
    !isSuffixIn(lists)(rest[capitals] ?? "")
  )
    capitals++;
  const given = rest.slice(capitals);
  if (
    start < 0 ||
    capitals === 0 ||
    given.length === 0 ||
    !given.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  )
    return { words: [...words] };
  return { words: [...words.slice(0, start), ...given, ...rest.slice(0, capitals)], titles: start };
}

/** "LI" and "NG" are names where "TJ" and "JRR" are initials: short ones without a vowel. */
const IN_CAPITALS = /^(?:(?![B-DF-HJ-NP-TV-XZ]{3}$)\p{Lu}[\p{Lu}'’-]{2,}|\p{Lu}[AEIOUY]|NG|AN|EK|OH)$/u;
