import { RULES } from "../../rules/rules.ts";

/**
 * What people write in place of a rule, in five languages, with semicolons between. `{isodate}` is a date written as
 * 2024-03-31; the words of `FILLERS` may stand anywhere.
 */
export const PHRASES: Readonly<Record<string, string>> = {
  "case:upper":
    "upper case; uppercase; uppercase letters; capital letters; capitals; Großbuchstaben; Majuskeln; mayúsculas; majuscules; capitales; maiúsculas; letras maiúsculas; letras mayúsculas; lettres majuscules",
  "case:lower":
    "lower case; lowercase; lowercase letters; small letters; Kleinbuchstaben; minúsculas; minuscules; letras minúsculas; lettres minuscules",
  "case:title":
    "title case; capitalise each word; capitalize each word; capitalise every word; capitalize every word",
  "case:sentence": "sentence case",
  trim: "remove extra spaces; remove stray spaces; tidy spaces; tidy up spaces; clean up spaces; überflüssige Leerzeichen entfernen; überflüssige Leerzeichen weg; quitar espacios sobrantes; quitar espacios de más; supprimer espaces superflus; enlever espaces superflus; remover espaços a mais; tirar espaços a mais",
  removeAccents:
    "remove accents; without accents; no accents; Akzente entfernen; ohne Akzente; quitar acentos; quitar tildes; sin acentos; sin tildes; supprimer accents; enlever accents; sans accents; remover acentos; tirar acentos; sem acentos",
  removeControl:
    "remove invisible characters; unsichtbare Zeichen entfernen; quitar caracteres invisibles; supprimer caractères invisibles; remover caracteres invisíveis",
  stripHtml:
    "remove HTML; remove HTML tags; without HTML; HTML entfernen; ohne HTML; quitar HTML; sin HTML; supprimer HTML; sans HTML; remover HTML; sem HTML",
  fixEncoding: "repair garbled letters; fix garbled letters; fix encoding; repair encoding",
  "quotes:straight":
    "straight quotes; gerade Anführungszeichen; comillas rectas; guillemets droits; aspas retas",
  "quotes:curly":
    "curly quotes; typographische Anführungszeichen; comillas tipográficas; guillemets typographiques; aspas curvas",
  "date:iso":
    "dates {isodate}; ISO dates; dates {isodate} form; Datum {isodate}; Daten {isodate}; fechas {isodate}; fecha {isodate}; date {isodate}; datas {isodate}; data {isodate}; fechas ISO; datas ISO",
  "datePart:year":
    "year; year of date; year of dates; Jahr; Jahr des Datums; año; año de fecha; année; année de date; ano; ano da data",
  "datePart:monthName": "month name; name of month; Monatsname; nombre del mes; nom du mois; nome do mês",
  "datePart:weekday": "weekday; day of week; Wochentag; día de semana; jour de semaine; dia da semana",
  number:
    "texts numbers; text numbers; Text Zahlen; Texte Zahlen; texto números; textos números; texte nombres; textes nombres",
  "round:0":
    "round whole numbers; round to nearest whole number; whole numbers; auf ganze Zahlen runden; ganze Zahlen; redondear a enteros; números enteros; arrondir à entier; nombres entiers; arredondar a inteiros; números inteiros",
  "url:part=host":
    "domain; domain of address; domain of link; domain of web address; Domain; Domain der Adresse; dominio; dominio de dirección; domaine; domaine de adresse; domínio; domínio do endereço",
  "find:email":
    "email; email address; email addresses; extract email; extract email addresses; find email addresses; E-Mail-Adresse; E-Mail-Adressen; correo electrónico; adresse email; adresses email; endereço email",
  "find:url":
    "link; links; web address; web addresses; extract links; find links; Links finden; enlaces; liens",
  "name:last":
    "last name; last names; surname; surnames; family name; Nachname; Nachnamen; apellido; apellidos; nom de famille; noms de famille; sobrenome; sobrenomes",
  "name:first":
    "first name; first names; given name; Vorname; Vornamen; nombre de pila; prénom; prénoms; primeiro nome; nome próprio",
  boolean: "yes no true false; ja nein true false; sí no true false; oui non true false; sim não true false",
};

/** Rules of which the same words in another order say the opposite: “numbers as text”. */
const FROM_TO = ["number", "boolean"];

/** Words that say nothing of what is to be done. */
const FILLERS = new Set(
  wordsOf(
    "a an the to into in as of all only just make please convert change turn write everything column values cells and with this " +
      "der die das den dem des ein eine in im als alle alles nur bitte mit und umwandeln schreiben machen Spalte Werte " +
      "el la los las un una en como de del todo todas todos solo sólo por favor con y convertir poner escribir columna valores " +
      "le la les l un une en au aux du des de tout toutes tous seulement comme à avec et convertir mettre écrire colonne valeurs " +
      "o os as um uma em como de do da dos das tudo todas todos só apenas por favor com e converter pôr escrever coluna valores",
  ),
);

/**
 * Whether a text may be an instruction in words. A single word, what begins with a rule's name and what holds a colon or a
 * comma was meant to be rules.
 */
export function isInstruction(text: string): boolean {
  const [first = "", ...others] = text.trim().split(/\s+/);
  const isRule = RULES.some(({ name }) => name.toLowerCase() === first.toLowerCase());
  return others.length > 0 && !isRule && !/[:,;]/.test(text);
}

/** The rules that an instruction means: only where it says just what is said of one rule, beside words that say nothing. */
export function rulesMeant(instruction: string): string | undefined {
  const wanted = contentOf(instruction);
  if (wanted === "" || !isInstruction(instruction)) return undefined;
  const inOrder = sayingIn(instruction).join(" ");
  const [only, another] = Object.entries(PHRASES).filter(([rule, phrases]) =>
    phrases
      .split(";")
      .some((phrase) =>
        FROM_TO.includes(rule) ? sayingIn(phrase).join(" ") === inOrder : contentOf(phrase) === wanted,
      ),
  );
  return another === undefined ? only?.[0] : undefined;
}

/** The words that say something, in one order. */
const contentOf = (text: string): string => [...new Set(sayingIn(text))].sort().join(" ");

/** The words that say something, as they stand. */
export const sayingIn = (text: string): string[] => wordsOf(text).filter((word) => !FILLERS.has(word));

/** The words of a text in small letters, without accents. A date written as 2024-03-31 stands for the form. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\b\d{4}-\d{2}-\d{2}\b|\b(?:yyyy|jjjj|aaaa)-mm-(?:dd|tt|jj)\b|\{isodate\}/gi, " isodate ")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/\be-?mails?\b/g, "email")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
