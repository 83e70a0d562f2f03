import type { CellType } from "../../../src/core/profile/column-type.ts";
import type { PersonalKind, Sentences } from "../../../src/core/profile/sentences.ts";
import { amount } from "../../numbers.ts";
import { types } from "../types.ts";

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  birth: "Geburtsdaten",
  identity: "Ausweisnummern",
  name: "Namen von Personen",
  home: "Privatadressen",
  health: "Angaben zur Gesundheit",
  children: "Angaben über Kinder",
  email: "E-Mail-Adressen",
  phone: "Telefonnummern",
  bank: "Bankkonten",
  socialSecurity: "Sozialversicherungsnummern",
};

const cells = (n: number, of: number, one: string, many: string) =>
  `${amount(n)} von ${amount(of)} ${of === 1 ? "Zelle" : "Zellen"} ${n === 1 ? one : many}`;
const rows = (n: number, one: string, many: string) =>
  n === 1 ? `1 Zeile ${one}` : `${amount(n)} Zeilen ${many}`;
const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`);
const kinds = (all: readonly CellType[]) => all.map((kind) => types.german[kind]).join(", ");

/** What Stet notices in a column, in German. */
export const findings: Partial<Sentences> = {
  lostZeros: (n, of) =>
    `${cells(n, of, "hat", "haben")} weniger als fünf Ziffern: Eine Tabellenkalkulation hat die führenden Nullen verschluckt.`,
  negative: (n, of) => `${cells(n, of, "liegt", "liegen")} unter null, alle anderen nicht.`,
  outliers: (n, of) =>
    `${cells(n, of, "ist", "sind")} viel größer oder kleiner als der Rest. Das kann stimmen: Sehen Sie nach.`,
  pile: (n, of, value) =>
    `${cells(n, of, "ist", "sind")} genau ${amount(value)}: eine Schätzung, oder die Grenze dessen, was erfasst wurde?`,
  currencies: (signs) =>
    `Die Spalte mischt Währungen: ${signs.join(", ")}. Eine Summe darüber sagt nichts aus.`,
  blocks: (heading, blank) =>
    `„${heading}“ steht nur in der ersten Zeile jedes Blocks: ${amount(blank)} Zellen darunter sind leer und hätten nach dem Sortieren keinen Bezug mehr.`,
  spelledDifferently: (n, of) =>
    `${cells(n, of, "unterscheidet sich", "unterscheiden sich")} nur in Groß- und Kleinschreibung, Akzenten, Satzzeichen oder Reihenfolge.`,
  slips: (n, of) =>
    `${cells(n, of, "ist", "sind")} nur einen Tippfehler von einem viel häufigeren Wert entfernt.`,
  endBeforeStart: (n, end, start) =>
    `In ${amount(n)} ${n === 1 ? "Zeile" : "Zeilen"} liegt „${end}“ vor „${start}“.`,
  notTheSum: (n, heading) =>
    `In ${amount(n)} ${n === 1 ? "Zeile" : "Zeilen"} ist „${heading}“ nicht die Summe der Spalten davor.`,
  notHundred: (heading, sum) => `Die Prozentwerte von „${heading}“ ergeben ${amount(sum)}, nicht 100.`,
  dateFormats: (n, of, formats) =>
    `${cells(n, of, "ist ein Datum, das", "sind Daten, die")} sich einheitlich schreiben ${n === 1 ? "lässt" : "lassen"}; die Spalte hat ${amount(formats)} ${formats === 1 ? "Schreibweise" : "Schreibweisen"}.`,
  dayOrMonth: (n, of) =>
    `${cells(n, of, "könnte", "könnten")} Tag und Monat oder Monat und Tag sein: Nichts in der Spalte verrät es. Geben Sie date:DMY oder date:MDY an.`,
  unknownDates: (n, of) =>
    `${cells(n, of, "enthält", "enthalten")} ein Datum, das Programme schreiben, wenn sie keines kennen.`,
  roundedNumbers: (n, of) =>
    `${cells(n, of, "ist eine lange Zahl, die", "sind lange Zahlen, die")} eine Tabellenkalkulation gerundet hat: Die Ziffern sind verloren. Gehen Sie zur Quelle zurück.`,
  madeIntoDates: (n, of) =>
    `${cells(n, of, "sieht", "sehen")} nach einem Datum aus, das eine Tabellenkalkulation aus etwas anderem gemacht hat, etwa aus „8-17“ oder „MARCH1“. Gehen Sie zur Quelle zurück.`,
  formulaErrors: (n, of) =>
    `${cells(n, of, "ist ein Formelfehler", "sind Formelfehler")}. Gehen Sie zur Quelle zurück.`,
  narrowCells: (n, of) =>
    `${cells(n, of, "war", "waren")} beim Kopieren zu schmal. Gehen Sie zur Quelle zurück.`,
  disagree: (n, headings) =>
    `${amount(n)} ${n === 1 ? "Zelle widerspricht" : "Zellen widersprechen"} den anderen Zeilen mit gleichem Wert in ${quoted(headings).join(" und ")}.`,
  strayCharacters: (n, of) =>
    `${cells(n, of, "enthält", "enthalten")} überflüssige Leerzeichen, unsichtbare Zeichen oder HTML-Codes.`,
  misread: (n, of) =>
    `${cells(n, of, "enthält", "enthalten")} Buchstaben, die unterwegs falsch gelesen wurden, etwa Ã© statt é.`,
  tags: (n, of) => `${cells(n, of, "enthält", "enthalten")} HTML-Tags.`,
  lookAlikes: (n, of) =>
    `${cells(n, of, "mischt", "mischen")} ähnlich aussehende Buchstaben aus zwei Alphabeten, sodass gleiche Wörter nicht gleich sind.`,
  mergedColumns: (n, heading, blank) =>
    `${rows(n, "hat", "haben")} in „${heading}“ etwas stehen, das nach „${blank}“ gehört; dort ist es leer.`,
  mixedTypes: (all, most) =>
    `Die Spalte mischt ${kinds(all)}; keine Art macht mehr als ${most} % der Zellen aus.`,
  otherTypes: (n, of, all, kind) =>
    `${cells(n, of, "passt", "passen")} nicht zu einer Spalte für ${types.german[kind]}. Gefunden: ${kinds(all)}.`,
  nullWords: (n, of, words, rest) =>
    `${cells(n, of, "sagt", "sagen")} ${quoted(words).join(", ")}, statt leer zu sein${rest ? `; sonst enthält die Spalte ${types.german[rest]}` : ""}.`,
  nullNumbers: (n, of) =>
    `${cells(n, of, "enthält", "enthalten")} einen Wert, der oft für „nicht bekannt“ steht.`,
  units: (n, of, ways, some) =>
    `${cells(n, of, "ist eine Zahl", "sind Zahlen")} mit Einheit, auf ${amount(ways)} Arten geschrieben: ${quoted(some).join(", ")}.`,
  percentSigns: (n, of) =>
    `${cells(n, of, "trägt", "tragen")} ein Prozentzeichen, obwohl die anderen ohne es ebenso groß sind.`,
  percentsAmongFractions: (n, of) =>
    `${cells(n, of, "ist ein Prozentwert", "sind Prozentwerte")}, die anderen sind Anteile.`,
  numbersAsText: (n, of) =>
    `${cells(n, of, "ist eine Zahl", "sind Zahlen")} in Textform; Summen lassen sie aus.`,
  personalData: (kind) =>
    `Die Spalte enthält offenbar ${PERSONAL[kind]}. Überlegen Sie, bevor Sie sie an ein Modell schicken: Regeln und Modelle auf diesem Gerät schicken nichts weg.`,
  blankRows: (n) => `${rows(n, "ist", "sind")} ganz leer.`,
  equalRows: (n) => `${rows(n, "gleicht", "gleichen")} Zeichen für Zeichen einer Zeile darüber.`,
  nearlyEqualRows: (n) =>
    `${rows(n, "gleicht", "gleichen")} einer Zeile darüber bis auf Groß- und Kleinschreibung, Akzente oder Satzzeichen.`,
  headingsAgain: (n) => `${rows(n, "wiederholt", "wiederholen")} die Überschriften.`,
  noHeading: (n, of) =>
    `${amount(n)} von ${amount(of)} Spalten ${n === 1 ? "hat" : "haben"} keine Überschrift.`,
  headingTwice: (n, some) =>
    `${amount(n)} ${n === 1 ? "Überschrift steht" : "Überschriften stehen"} über mehreren Spalten: ${quoted(some).join(", ")}.`,
  totals: (n) =>
    `${rows(n, "ist eine Summe, die", "sind Summen, die")} beim Rechnen mitgezählt ${n === 1 ? "würde" : "würden"}.`,
  footnotes: (n) => `${rows(n, "am Ende ist eine Anmerkung", "am Ende sind Anmerkungen")}, keine Daten.`,
  cut: (all) =>
    `Die Tabelle endet bei ${amount(all)} Zeilen: Exporte werden oft dort abgeschnitten. Prüfen Sie, ob etwas fehlt.`,
  otherShapes: (n, of, example) =>
    `${cells(n, of, "ist", "sind")} anders aufgebaut als der Rest, etwa „${example}“.`,
};
