import type { CellType } from "../../../src/core/profile/column-type.ts";
import type { PersonalKind, Sentences } from "../../../src/core/profile/sentences.ts";
import { amount } from "../../numbers.ts";
import { types } from "../types.ts";

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  birth: "des dates de naissance",
  identity: "des numéros d’identité",
  name: "des noms de personnes",
  home: "des adresses personnelles",
  health: "des données de santé",
  children: "des données sur des enfants",
  email: "des adresses e-mail",
  phone: "des numéros de téléphone",
  bank: "des comptes bancaires",
  socialSecurity: "des numéros de sécurité sociale",
};

const cells = (n: number, of: number, one: string, many: string) =>
  `${amount(n)} ${n === 1 ? "cellule" : "cellules"} sur ${amount(of)} ${n === 1 ? one : many}`;
const rows = (n: number, one: string, many: string) =>
  n === 1 ? `1 ligne ${one}` : `${amount(n)} lignes ${many}`;
const inRows = (n: number) => `Dans ${amount(n)} ${n === 1 ? "ligne" : "lignes"}`;
const quoted = (words: readonly string[]) => words.map((word) => `« ${word} »`);
const kinds = (all: readonly CellType[]) => all.map((kind) => types.french[kind]).join(", ");

/** What Stet notices in a column, in French. */
export const findings: Partial<Sentences> = {
  lostZeros: (n, of) =>
    `${cells(n, of, "a", "ont")} moins de cinq chiffres : un tableur a mangé les zéros du début.`,
  negative: (n, of) =>
    `${cells(n, of, "est", "sont")} au-dessous de zéro, alors que les autres ne le sont pas.`,
  outliers: (n, of) =>
    `${cells(n, of, "est", "sont")} bien au-dessus ou au-dessous du reste. C’est peut-être juste : regardez.`,
  pile: (n, of, value) =>
    `${cells(n, of, "vaut", "valent")} exactement ${amount(value)} : une estimation, ou une limite de ce qui a été relevé ?`,
  currencies: (signs) =>
    `La colonne mêle des devises : ${signs.join(", ")}. Une somme n’y voudrait rien dire.`,
  blocks: (heading, blank) =>
    `« ${heading} » n’est écrit que dans la première ligne de chaque bloc : ${amount(blank)} cellules en dessous sont vides, et perdraient leur rattachement une fois le tableau trié.`,
  spelledDifferently: (n, of) =>
    `${cells(n, of, "ne diffère", "ne diffèrent")} que par les majuscules, les accents, la ponctuation ou l’ordre.`,
  slips: (n, of) => `${cells(n, of, "est", "sont")} à une faute de frappe d’une valeur bien plus fréquente.`,
  endBeforeStart: (n, end, start) => `${inRows(n)}, « ${end} » précède « ${start} ».`,
  notTheSum: (n, heading) => `${inRows(n)}, « ${heading} » n’est pas la somme des colonnes précédentes.`,
  notHundred: (heading, sum) => `Les pourcentages de « ${heading} » font ${amount(sum)}, et non 100.`,
  dateFormats: (n, of, formats) =>
    `${cells(n, of, "est une date qui peut", "sont des dates qui peuvent")} s’écrire d’une seule façon ; la colonne a ${amount(formats)} ${formats === 1 ? "format" : "formats"}.`,
  dayOrMonth: (n, of) =>
    `${cells(n, of, "peut", "peuvent")} se lire jour et mois, ou mois et jour : rien dans la colonne ne le dit. Indiquez date:DMY ou date:MDY.`,
  unknownDates: (n, of) =>
    `${cells(n, of, "contient", "contiennent")} une date que les logiciels écrivent quand ils n’en connaissent pas.`,
  roundedNumbers: (n, of) =>
    `${cells(n, of, "est un long nombre arrondi", "sont de longs nombres arrondis")} par un tableur : les chiffres sont perdus. Retournez à la source.`,
  madeIntoDates: (n, of) =>
    `${cells(n, of, "ressemble à une date qu’un tableur a tirée", "ressemblent à des dates qu’un tableur a tirées")} d’autre chose, comme « 8-17 » ou « MARCH1 ». Retournez à la source.`,
  formulaErrors: (n, of) =>
    `${cells(n, of, "est une erreur", "sont des erreurs")} de formule. Retournez à la source.`,
  narrowCells: (n, of) =>
    `${cells(n, of, "était trop étroite", "étaient trop étroites")} au moment de la copie. Retournez à la source.`,
  disagree: (n, headings) =>
    `${amount(n)} ${n === 1 ? "cellule contredit" : "cellules contredisent"} les autres lignes qui ont la même valeur dans ${quoted(headings).join(" et ")}.`,
  strayCharacters: (n, of) =>
    `${cells(n, of, "contient", "contiennent")} des espaces en trop, des caractères invisibles ou des codes HTML.`,
  misread: (n, of) =>
    `${cells(n, of, "contient", "contiennent")} des lettres mal lues en chemin, comme Ã© pour é.`,
  tags: (n, of) => `${cells(n, of, "contient", "contiennent")} des balises HTML.`,
  lookAlikes: (n, of) =>
    `${cells(n, of, "mêle", "mêlent")} des lettres semblables de deux alphabets : des mots qu’on croit égaux ne le sont pas.`,
  mergedColumns: (n, heading, blank) =>
    `${rows(n, "a", "ont")} dans « ${heading} » ce qui devrait être dans « ${blank} », vide à cet endroit.`,
  mixedTypes: (all, most) =>
    `La colonne mêle ${kinds(all)} ; aucune catégorie ne dépasse ${most} % des cellules.`,
  otherTypes: (n, of, all, kind) =>
    `${cells(n, of, "détonne", "détonnent")} (${kinds(all)}) dans une colonne qui contient : ${types.french[kind]}.`,
  nullWords: (n, of, words, rest) =>
    `${cells(n, of, "dit", "disent")} ${quoted(words).join(", ")} au lieu d’être ${n === 1 ? "vide" : "vides"}${rest ? `, dans une colonne qui contient sinon : ${types.french[rest]}` : ""}.`,
  nullNumbers: (n, of) =>
    `${cells(n, of, "contient", "contiennent")} une valeur qui veut souvent dire « inconnu ».`,
  units: (n, of, ways, some) =>
    `${cells(n, of, "est un nombre", "sont des nombres")} avec une unité, écrite de ${amount(ways)} façons : ${quoted(some).join(", ")}.`,
  percentSigns: (n, of) =>
    `${cells(n, of, "porte", "portent")} un signe %, alors que les autres, du même ordre de grandeur, n’en ont pas.`,
  percentsAmongFractions: (n, of) =>
    `${cells(n, of, "est un pourcentage", "sont des pourcentages")} là où les autres sont des fractions.`,
  numbersAsText: (n, of) =>
    `${cells(n, of, "est un nombre écrit", "sont des nombres écrits")} comme du texte, que les sommes ignorent.`,
  personalData: (kind) =>
    `La colonne semble contenir ${PERSONAL[kind]}. Réfléchissez avant de l’envoyer à un modèle : les règles et les modèles sur cet appareil n’envoient rien.`,
  blankRows: (n) => `${rows(n, "est entièrement vide", "sont entièrement vides")}.`,
  equalRows: (n) => `${rows(n, "est identique", "sont identiques")} à la lettre près à une ligne plus haut.`,
  nearlyEqualRows: (n) =>
    `${rows(n, "ne diffère d’une ligne plus haut", "ne diffèrent d’une ligne plus haut")} que par les majuscules, les accents ou la ponctuation.`,
  headingsAgain: (n) => `${rows(n, "répète", "répètent")} les titres.`,
  noHeading: (n, of) =>
    `${amount(n)} ${n === 1 ? "colonne" : "colonnes"} sur ${amount(of)} ${n === 1 ? "n’a" : "n’ont"} pas de titre.`,
  headingTwice: (n, some) =>
    `${amount(n)} ${n === 1 ? "titre figure" : "titres figurent"} au-dessus de plusieurs colonnes : ${quoted(some).join(", ")}.`,
  totals: (n) =>
    `${rows(n, "est un total, qui serait compté", "sont des totaux, qui seraient comptés")} avec le reste.`,
  footnotes: (n) => `${rows(n, "à la fin est une note", "à la fin sont des notes")}, pas des données.`,
  cut: (all) =>
    `Le tableau s’arrête à ${amount(all)} lignes : les exports sont souvent coupés là. Vérifiez que rien ne manque.`,
  otherShapes: (n, of, example) =>
    `${cells(n, of, "est construite", "sont construites")} autrement que le reste, comme « ${example} ».`,
};
