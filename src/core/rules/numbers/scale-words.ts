import { plainWord } from "../dates/month-names.ts";

/** Words by the power of ten they stand for, in any language that gives them no other meaning; without accents. */
const shared = (): Record<number, string> => ({
  3: "k thousand thousands tsd tausend mille mila duizend tys thd",
  5: "lakh lakhs lac lacs",
  6: "mio mln mn mill million millions millionen millon millones milione milioni milhao milhoes miljoen miljoner",
  7: "crore crores cr",
  9: "bn bln mrd mds mld milliard milliards milliarde milliarden miliardo miliardi miljard miljarder bilhao bilhoes",
  12: "tn tln trn billionen billones bilioni bilione biliao bilioes biljoen trilhao trilhoes",
});

/** "billion" and "trillion" and their singulars abroad: a thousand times more with each step on the continent. */
const SHORT: Record<string, number> = { billion: 9, billions: 9, trillion: 12, trillions: 12 };
const LONG: Record<string, number> = {
  billion: 12,
  billions: 12,
  billon: 12,
  trillion: 18,
  trillions: 18,
  trillon: 18,
};

/** Hundreds and dozens, which only prose uses. */
const prose = (): Record<string, Record<string, number>> => ({
  en: { hundred: 100, dozen: 12, dozens: 12, doz: 12, dz: 12 },
  fr: { cent: 100, cents: 100, douzaine: 12, douzaines: 12, dz: 12 },
  de: { hundert: 100, dutzend: 12, dtzd: 12, dz: 12 },
  es: { cientos: 100, docena: 12, docenas: 12, doc: 12, dz: 12 },
  pt: { duzia: 12, duzias: 12, dz: 12 },
  it: { dozzina: 12, dozzine: 12, dz: 12 },
  nl: { dozijn: 12, honderd: 100, dz: 12 },
});

const LONG_SCALE = /^(?:fr|de|es|it|nl|pt|pl|sv|da|nb|fi|cs|hu)$/;

let powers: Map<string, number> | undefined;

/** The power of ten a word stands for in a language (`en` unless known): 6 for "million", 9 or 12 for "billion". */
export function scaleNamed(word: string, language = "en"): number | undefined {
  if (!powers) {
    powers = new Map();
    for (const [power, words] of Object.entries(shared())) {
      for (const one of words.split(" ")) powers.set(one, Number(power));
    }
  }
  const key = plainWord(word).replace(/\.$/, "");
  if (key === "billon") return 12;
  if (word === "CR") return undefined; // a credit, where "Cr" is a crore
  if (key === "mil") return language === "es" || language === "pt" ? 3 : undefined;
  return powers.get(key) ?? (LONG_SCALE.test(language) ? LONG : SHORT)[key];
}

/** The letters that bankers use and that are metres, millimetres, bytes and tonnes to others. */
export const scaleLetter = (letters: string): number | undefined =>
  ({ k: 3, m: 6, mm: 6, b: 9, t: 12 })[letters.toLowerCase()];

/** German accounts count in T€ and TEUR, which are thousands there and trillions nowhere. */
export const isThousandOfEuros = (text: string, end: number): boolean =>
  /^\s?T\s?(?:€|EUR(?!\p{L}))/u.test(text.slice(end, end + 7));

/** What a word of prose such as "dozen" multiplies by. */
export function timesNamed(word: string, language: string): number | undefined {
  const all = prose();
  const key = plainWord(word);
  return all[language]?.[key];
}
