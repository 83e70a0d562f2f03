import type { Translations } from "../../texts.ts";

/** What the sidebar's list and form show of a function. */
export interface FunctionTexts {
  title: Translations;
  summary: Translations;
  /** The sentence under each field, by the name of its parameter. */
  params: Readonly<Record<string, Translations>>;
}

/** The sentence under the options of a function that has no options but its model. */
export const ONLY_MODEL: Translations = {
  es: "Por ejemplo, «model: org/name».",
  fr: "Par exemple « model: org/name ».",
  de: "Zum Beispiel „model: org/name“.",
  pt: "Por exemplo, “model: org/name”.",
};

/** The sentence under the options of a function that gives scores. */
export const SCORES: Translations = {
  es: "Cualquiera de «scores» (una segunda columna), «min: 0.6» (por debajo, UNSURE), «model: org/name».",
  fr: "Au choix « scores » (une deuxième colonne), « min: 0.6 » (au-dessous, UNSURE), « model: org/name ».",
  de: "Möglich sind „scores“ (eine zweite Spalte), „min: 0.6“ (darunter UNSURE), „model: org/name“.",
  pt: "Qualquer de “scores” (uma segunda coluna), “min: 0.6” (abaixo disso, UNSURE), “model: org/name”.",
};

/** What the form calls each parameter. */
export const paramNames: Readonly<Record<string, Translations>> = {
  what: { es: "Qué buscar", fr: "Que chercher", de: "Was gesucht wird", pt: "O que procurar" },
  options: { es: "Opciones", fr: "Options", de: "Optionen", pt: "Opções" },
  labels: { es: "Categorías", fr: "Catégories", de: "Kategorien", pt: "Categorias" },
  words: { es: "Palabras", fr: "Nombre de mots", de: "Wörter", pt: "Palavras" },
  to: { es: "A qué idioma", fr: "Vers quelle langue", de: "In welche Sprache", pt: "Para que língua" },
  from: { es: "De qué idioma", fr: "De quelle langue", de: "Aus welcher Sprache", pt: "De que língua" },
  question: { es: "Pregunta", fr: "Question", de: "Frage", pt: "Pergunta" },
  prompt: { es: "Instrucción", fr: "Consigne", de: "Auftrag", pt: "Instrução" },
  b: { es: "Comparar con", fr: "Comparer à", de: "Verglichen mit", pt: "Comparar com" },
};
