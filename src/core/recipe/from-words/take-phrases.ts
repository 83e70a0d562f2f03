import type { Case, Take, TextOp } from "../recipe.ts";

/** What is written into a column of its own, and what people say for it in five languages, word for word. */
export interface Taking {
  phrases: string;
  cases: readonly Case[];
}

const take = (...ops: readonly TextOp[]): Take => ({ from: 0, do: ops });
const only = (...ops: readonly TextOp[]): readonly Case[] => [{ columns: [[take(...ops)]] }];
const namePart = (part: "first" | "middle" | "last"): Take => take({ op: "name", part });
const starts = (text: string) => ({ is: "startsWith", column: 0, text }) as const;
const long = (n: number) => ({ is: "long", column: 0, atLeast: n, atMost: n }) as const;
/** Dates as a cell shows them; alone, 03/04/2024 does not say which of its numbers is the month. */
const DATE = { all: [{ any: [long(10), long(19)] }, { any: [starts("19"), starts("20")] }] } as const;
const datePart = (write: string): readonly Case[] => [
  { when: DATE, columns: [[take({ op: "date", order: "YMD", write })]] },
];
/** Rows of so many pieces between spaces, and without digits, which no name has. */
const pieces = (n: number) =>
  ({
    all: [
      { is: "count", column: 0, of: "chunk", atLeast: n, atMost: n },
      { not: { is: "has", column: 0, of: "digit" } },
    ],
  }) as const;

/** Each leaves to a person what it cannot take whole: a name with a title, say, is not written without it. */
export const TAKINGS: readonly Taking[] = [
  {
    phrases:
      "surname first; surname first name; family name first name; swap first last name; Vor und Nachname tauschen; surname then first name; last name first; last name first name; family name first; Nachname zuerst; Nachname Vorname; Familienname zuerst; apellido primero; apellidos primero; apellido nombre; primero apellido; nom de famille en premier; nom de famille d'abord; nom prénom; sobrenome primeiro; sobrenome nome; apelido primeiro",
    cases: [
      { when: pieces(2), columns: [[namePart("last"), ", ", namePart("first")]] },
      { when: pieces(3), columns: [[namePart("last"), ", ", namePart("first"), " ", namePart("middle")]] },
    ],
  },
  {
    phrases: "initials; Initialen; iniciales; initiales; iniciais",
    cases: only({ op: "initials", join: "" }),
  },
  {
    phrases: "first word; erstes Wort; primera palabra; premier mot; primeira palavra",
    cases: only({
      op: "cut",
      from: { edge: "start", of: "chunk", nth: 1 },
      to: { edge: "end", of: "chunk", nth: 1 },
    }),
  },
  {
    phrases: "last word; letztes Wort; última palabra; dernier mot; última palavra",
    cases: only({
      op: "cut",
      from: { edge: "start", of: "chunk", nth: -1 },
      to: { edge: "end", of: "chunk", nth: -1 },
    }),
  },
  {
    phrases: "digits; numbers; number; Ziffern; Zahlen; Zahl; números; número; dígitos; chiffres; algarismos",
    cases: only({ op: "keep", kind: "digits" }),
  },
  {
    phrases: "letters; keep letters; Buchstaben; letras; lettres",
    cases: only({ op: "keep", kind: "letters" }),
  },
  {
    phrases:
      "remove spaces; without spaces; no spaces; Leerzeichen entfernen; ohne Leerzeichen; quitar espacios; sin espacios; supprimer espaces; sans espaces; remover espaços; tirar espaços; sem espaços",
    cases: only({ op: "keep", kind: "notSpaces" }),
  },
  {
    phrases:
      "text in brackets; text in parentheses; what is in brackets; between brackets; between parentheses; zwischen Klammern; brackets; parentheses; Text in Klammern; Klammern; texto entre paréntesis; paréntesis; texte entre parenthèses; entre parenthèses; texto entre parênteses; entre parênteses; entre paréntesis",
    cases: only({
      op: "cut",
      from: { edge: "end", text: "(", nth: 1 },
      to: { edge: "start", text: ")", nth: 1 },
    }),
  },
  {
    phrases:
      "domain; domain name; domain of address; domain of link; domain of email; Domain; Domain der Adresse; dominio; dominio de dirección; domaine; domaine de adresse; domínio; domínio do endereço",
    cases: only({ op: "address", part: "domain" }),
  },
  {
    phrases:
      "year; years; year of date; year of dates; Jahr; Jahre; Jahr des Datums; año; años; año de fecha; année; années; année de date; ano; anos; ano da data",
    cases: datePart("YYYY"),
  },
  {
    phrases:
      "month name; name of month; month; months; Monatsname; Monat; nombre del mes; mes; nom du mois; mois; nome do mês; mês",
    cases: datePart("MMMM"),
  },
  {
    phrases: "weekday; day of week; Wochentag; día de semana; jour de semaine; dia da semana",
    cases: datePart("dddd"),
  },
];

/** What people say for rules beside what a formula understands: words that mean several things, which a person then chooses from. */
export const MORE_RULES: Readonly<Record<string, string>> = {
  "date:iso":
    "{isodate}; dates; date; ISO date; dates one form; Datum; Datumsangaben; Datum einheitlich; ISO-Datum; fechas; datas; Datum ISO",
  "find:number": "numbers; number; Zahlen; Zahl; números; número",
  "case:lower": "klein; klein geschrieben; Kleinschreibung; lower; small",
  "case:upper": "groß; groß geschrieben; Großschreibung; upper; capital",
  stripHtml: "strip HTML; strip tags; remove tags",
  removeAccents: "umlauts; without umlauts; replace umlauts; ohne Umlaute; Umlaute ersetzen; Umlaute",
  "number:dropCurrency":
    "without currency; remove currency; drop currency; ohne Währung; Währung entfernen; sin moneda; quitar moneda; sans devise; supprimer devise; sem moeda; remover moeda",
  trim: "remove spaces; trim spaces; trim whitespace; whitespace; strip spaces; tidy spaces; Leerzeichen entfernen; quitar espacios; supprimer espaces; remover espaços; tirar espaços",
  "case:title":
    "groß; groß geschrieben; capitalise; capitalize; capitalised; capital first letters; großer Anfangsbuchstabe; große Anfangsbuchstaben; jedes Wort groß; iniciales mayúsculas; mayúscula inicial; majuscule initiale; initiales majuscules; maiúscula inicial; iniciais maiúsculas",
  "case:firstLetter":
    "capital first letter; capitalise first letter; capitalize first letter; großer Anfangsbuchstabe; ersten Buchstaben groß; erster Buchstabe groß; primera letra mayúscula; mayúscula inicial; première lettre majuscule; majuscule initiale; primeira letra maiúscula; maiúscula inicial",
  "case:sentence":
    "capital first letter; capitalise first letter; capitalize first letter; capitalise; capitalize; großer Anfangsbuchstabe; ersten Buchstaben groß; primera letra mayúscula; mayúscula inicial; première lettre majuscule; majuscule initiale; primeira letra maiúscula; maiúscula inicial",
  "datePart:year": "years; Jahre; años; années; anos",
  "datePart:month":
    "month; months; number of month; Monat; Monatszahl; mes; número del mes; mois; numéro du mois; mês; número do mês",
  "datePart:monthName": "month; months; Monat; mes; mois; mês",
  "datePart:quarter": "quarter; quarters; Quartal; Quartale; trimestre; trimestres",
  "datePart:day": "day of month; Tag des Monats; día del mes; jour du mois; dia do mês",
  "country:iso2":
    "country codes; country code; codes of countries; ISO country codes; Ländercodes; Länderkürzel; códigos de países; códigos de país; codes pays; codes de pays; códigos dos países",
  "country:iso3":
    "country codes; country code; codes of countries; ISO country codes; Ländercodes; Länderkürzel; códigos de países; códigos de país; codes pays; codes de pays; códigos dos países",
  country:
    "country names; names of countries; Ländernamen; nombres de países; noms de pays; nomes de países; nomes dos países",
  language: "language names; Sprachennamen; nombres de idiomas; noms de langues; nomes de línguas",
  "phone:international":
    "phone numbers; phone numbers one form; international phone numbers; Telefonnummern; Telefonnummern einheitlich; internationale Telefonnummern; números de teléfono; numéros de téléphone; números de telefone",
  nullTokens:
    "remove N A; empty N A; blank N A; N A blank; N A empty; N A entfernen; N A leeren; k A leeren; quitar N A; vaciar N A; supprimer N A; vider N A; remover N A; esvaziar N A",
  "company:without":
    "without legal form; remove legal form; remove legal forms; ohne Rechtsform; Rechtsform entfernen; sin forma jurídica; quitar forma jurídica; sans forme juridique; supprimer forme juridique; sem forma jurídica; remover forma jurídica",
  decodeEntities:
    "decode entities; decode HTML entities; HTML-Entitäten auflösen; decodificar entidades; décoder entités",
  duration: "lengths of time; durations; Dauern; duraciones; durées; durações",
};
