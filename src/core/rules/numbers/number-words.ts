import { plainWord } from "../dates/month-names.ts";
import { scaleNamed } from "./scale-words.ts";

/** The numbers up to nineteen, the tens, and the hundreds that are one word, without accents. */
const tables = (): Record<string, string> => ({
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen|twenty thirty forty fifty sixty seventy eighty ninety|hundred",
  fr: "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - -|vingt trente quarante cinquante soixante septante huitante nonante|cent",
  de: "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn|zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig|hundert",
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa|ciento",
});

/** Other forms of the same words, and words for two numbers at once. */
const more = (): Record<string, string> => ({
  en: "a=1 an=1 fourty=40",
  fr: "une=1 vingts=20 cents=100",
  de: "ein=1 eine=1 zwo=2",
  es: "un=1 una=1 cien=100 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900",
});

const AND: Readonly<Record<string, RegExp>> = { en: /^and$/, fr: /^et$/, de: /^und$/, es: /^y$/ };

const made = new Map<string, Map<string, number>>();

function words(language: string): Map<string, number> {
  const there = made.get(language);
  if (there) return there;
  const values = new Map<string, number>();
  const [ones = "", tens = "", hundred = ""] = (tables()[language] ?? "").split("|");
  for (const [value, word] of ones.split(" ").entries()) values.set(word, value);
  for (const [at, word] of tens.split(" ").entries()) values.set(word, (at + 2) * 10);
  values.set(hundred, 100);
  for (const pair of (more()[language] ?? "").split(" ")) {
    const [word = "", value] = pair.split("=");
    values.set(word, Number(value));
  }
  values.delete("-");
  values.delete("");
  made.set(language, values);
  return values;
}

/** What a word is worth: "seventeen", "hundred", in German also "dreiundzwanzig". */
export function numberWord(word: string, language: string): number | undefined {
  const known = words(language);
  const key = plainWord(word);
  const [, one = "", ten = ""] = (language === "de" && /^(\p{L}+)und(\p{L}+ig|dreißig)$/u.exec(key)) || [];
  const [ones, tens] = [known.get(one), known.get(ten)];
  return known.get(key) ?? (ones !== undefined && tens !== undefined ? ones + tens : undefined);
}

/** "one hundred and twenty-five": the words of a number, from a place in the text on. */
export interface NumberInWords {
  value: number;
  end: number;
  /** Words read. */
  count: number;
}

const WORD = /[\s-]{0,2}(\p{L}{1,16})(?!\p{L})/uy;
const MOST_WORDS = 12;

/** Reads a number in words of English, French, German or Spanish; "a" alone is none. */
export function readNumberWords(text: string, from: number, language: string): NumberInWords | undefined {
  let [total, current, end, count, pending] = [0, 0, from, 0, from];
  let only = "";
  for (let step = 0; step < MOST_WORDS; step++) {
    WORD.lastIndex = pending;
    const match = WORD.exec(text);
    const word = match?.[1] ?? "";
    if (!match) break;
    pending = WORD.lastIndex;
    if (count > 0 && AND[language]?.test(word.toLowerCase())) continue;
    const value = numberWord(word, language);
    const power = value === undefined ? scaleNamed(word, language) : undefined;
    if (value !== undefined && (count === 0 || fits(current, value))) {
      current =
        value === 100 ? Math.max(1, current) * 100 : value === 20 && current === 4 ? 80 : current + value;
    } else if (power && power > 2 && word.length > 2 && (total === 0 || 10 ** power <= lowest(total))) {
      total += Math.max(1, current) * 10 ** power;
      current = 0;
    } else break;
    only = count === 0 ? word : "";
    end = pending;
    count++;
  }
  const article = /^(?:a|an|un|une|una|ein|eine)$/i.test(only);
  return count === 0 || article ? undefined : { value: total + current, end, count };
}

/** Whether a word may follow what has been read of a number below a thousand. */
const fits = (current: number, value: number): boolean =>
  value === 100
    ? current > 0 && current < 100
    : value > 100
      ? current === 0
      : (value < 10 && current % 10 === 0) ||
        (value < 20 && (current % 100 === 60 || current % 100 === 80)) ||
        (value === 20 && current === 4) ||
        current % 100 === 0;

/** The power of ten that a number's last digit which is not zero stands for. */
export const lowest = (value: number): number => 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
