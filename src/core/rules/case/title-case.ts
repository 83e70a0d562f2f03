import {
  capitalise,
  hasInnerCapital,
  isAcronym,
  isInitials,
  isOneCase,
  isRoman,
  lowerCase,
  titled,
  upperCase,
  withAcronym,
} from "./words.ts";

/** Articles, conjunctions and short prepositions, which titles write small but at either end. */
const SMALL: Readonly<Record<string, string>> = {
  en: "a an and as at but by en for from if in nor of on or per so the to up via vs vs. with yet",
  fr: "a à au aux avec ce ces chez dans de des du en et l la le les ne ou par pas pour que qui sans se sur un une",
  de: "am an auf aus bei das dem den der des die ein eine einem einer für gegen im in mit nach oder ohne um und unter vom von vor zu zum zur über",
  es: "a al con contra de del e el en entre la las lo los o para por que se sin sobre u un una y",
  pt: "a ao aos as à às com da das de do dos e em entre na nas no nos o os ou para pela pelo por que sem um uma",
  it: "a ai al alla alle con d da dai dal dalla degli dei del della delle di e ed gli i il in l la le lo nel nella o per su sul sulla tra un una",
  nl: "aan als bij dat de der des die een en het in met naar of om op over te ten ter tot uit van voor",
};

/** Title case: each word with a capital but for the language's small words; acronyms and inner capitals stay. */
export function titleCase(text: string, language: string): string {
  const small = new Set((SMALL[language] ?? "").split(" "));
  const inOneCase = isOneCase(text);
  const words = text.split(/([\s\u0085]+)/u);
  const real = words.map((word, at) => (/\p{L}/u.test(word) ? at : -1)).filter((at) => at >= 0);
  const [first, last] = [real[0], real[real.length - 1]];
  return words
    .map((word, at) => {
      const before = words[at - 2] ?? "";
      const atEdge = at === first || at === last || (/[:.!?]["'”’)]*$/.test(before) && !isInitials(before));
      return recaseWord(word, { inOneCase, small: atEdge ? undefined : small, language });
    })
    .join("");
}

interface Place {
  inOneCase: boolean;
  /** The words that are small here; none at either end. */
  small: ReadonlySet<string> | undefined;
  language: string;
}

function recaseWord(word: string, { inOneCase, small, language }: Place): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]{1,20}$/gu, "");
  if (isInitials(bare) || /^\d+\p{L}$/u.test(bare) || isRoman(bare)) return upperCase(word);
  if (isAcronym(word, inOneCase, language)) return inOneCase ? upperCase(word) : word;
  if (!inOneCase && hasInnerCapital(word)) return word;
  const lower = lowerCase(word);
  if (small?.has(lowerCase(bare))) return lower;
  const recase = (part: string): string => withAcronym(part, inOneCase, language) ?? titled(part);
  const elided = language === "fr" || language === "it" ? ELIDED.exec(lower)?.[1] : undefined;
  if (elided) return (small ? elided : capitalise(elided)) + recase(word.slice(elided.length));
  return word
    .split(/([-/–—])/)
    .map(recase)
    .join("");
}

/** An article or preposition that lost its vowel: l'école, dell'arte. */
const ELIDED = /^([("'«]?(?:l|d|qu|un|dell|all|nell|sull|dall)['’])/;
