import type { Notation } from "../../recipe.ts";
import { beginsWithAny } from "./spoken-words.ts";

/** How each notation is called in English, German, Spanish, French and Portuguese, by how its names begin. */
const NAMES: Readonly<Record<Notation, string>> = {
  binary: "binar binair",
  octal: "octal oktal",
  hexadecimal: "hex",
  roman: "roman romisch romain",
  fraction: "fraction bruch fraccion fracao fracoes",
  sixtieths: "minute minut sekund second segund seconde stund hour hora heure degre grad grau dms",
  character: "ascii unicode character zeichen caracter caractere",
};

/** Words for a base of digits, with the base itself as a number or a word beside it. */
const BASE = "base basis";
const BASES: Partial<Record<Notation, string>> = {
  binary: "2 two zwei dos deux dois",
  octal: "8 eight acht ocho huit oito",
  hexadecimal: "16 sixteen sechzehn dieciseis seize dezasseis dezesseis",
};

/** The notations that words name. */
export function namedNotations(words: readonly string[]): Notation[] {
  const isOfBases = beginsWithAny(words, BASE);
  return (Object.keys(NAMES) as Notation[]).filter(
    (notation) =>
      beginsWithAny(words, NAMES[notation]) ||
      (isOfBases && (BASES[notation]?.split(" ").some((each) => words.includes(each)) ?? false)),
  );
}

/** Whether words ask for numbers with a power of ten. */
export const namesPowers = (words: readonly string[]): boolean =>
  beginsWithAny(words, "scientific wissenschaft cientific exponent potenz puissance potencia");
