import type { Place, TextOp } from "../../recipe.ts";
import { beginsWithAny } from "./spoken-words.ts";

type Speaks = (op: TextOp) => boolean;

const isCase =
  (...cases: readonly string[]): Speaks =>
  (op) =>
    op.op === "case" && cases.includes(op.to);
const writes =
  (parts: RegExp): Speaks =>
  (op) =>
    op.op === "date" && parts.test(op.write);
const isOf =
  (...tokens: readonly string[]): Speaks =>
  (op) =>
    (op.op === "keep" && tokens.includes(op.kind)) ||
    (op.op === "all" && tokens.includes(op.of)) ||
    (op.op === "cut" && placesOf(op).some((place) => "of" in place && tokens.includes(place.of)));
const isNth =
  (nth: number): Speaks =>
  (op) =>
    op.op === "cut" && placesOf(op).some((place) => "nth" in place && place.nth === nth);
const isAtMark =
  (...marks: readonly string[]): Speaks =>
  (op) =>
    (op.op === "cut" && placesOf(op).some((place) => "text" in place && marks.includes(place.text.trim()))) ||
    ((op.op === "all" || op.op === "initials") && marks.includes(op.join.trim()));
const isName =
  (part: string): Speaks =>
  (op) =>
    op.op === "name" && op.part === part;
const isWeb =
  (...parts: readonly string[]): Speaks =>
  (op) =>
    op.op === "address" && parts.includes(op.part);
const isNumber =
  (key: "grid" | "group" | "significant" | "width" | "decimals"): Speaks =>
  (op) =>
    op.op === "number" && op[key] !== undefined;

const placesOf = (op: TextOp & { op: "cut" }): Place[] => [op.from, op.to];

/**
 * What words speak of, in English, German, Spanish, French and Portuguese, by how they begin, without accents.
 */
const SPOKEN: readonly (readonly [beginnings: string, speaks: Speaks])[] = [
  ["upper capitals grossbuchstab majuscul mayuscul maiuscul", isCase("upper")],
  ["lower kleinbuchstab minuscul", isCase("lower")],
  ["title capitali titulo", isCase("title", "sentence")],
  ["camel", isCase("camel")],
  ["initial iniciales iniciais anfangsbuchstab", (op) => op.op === "initials"],
  ["digit ziffer cifra chiffre algarism", isOf("digits", "digit")],
  ["number zahl numero nombre", isOf("number", "digits", "decimal", "grouped")],
  ["letter buchstab letra lettre", isOf("letters")],
  ["word wort worter palabra mot mots palavra", isOf("word", "words", "wordOrNumber")],
  ["line zeile linea ligne linha", isOf("line")],
  ["email mail correo courriel", isOf("email")],
  ["url link enlace lien", isOf("url")],
  ["first erst primer premier primeir", isNth(1)],
  ["second zweit segund deuxieme second", isNth(2)],
  ["third dritt tercer troisieme terceir", isNth(3)],
  ["last letzt ultim dernier", isNth(-1)],
  ["comma komma coma virgul", isAtMark(",")],
  ["dot period punkt punto point ponto", isAtMark(".")],
  ["colon doppelpunkt dos deux dois", isAtMark(":")],
  ["dash hyphen bindestrich guion tiret hifen traco", isAtMark("-", "–")],
  ["slash schragstrich barra barre", isAtMark("/")],
  ["bracket parenthes klammer parentesis parenteses crochet corchet", isAtMark("(", ")", "[", "]", "{", "}")],
  ["underscore unterstrich", isAtMark("_")],
  ["semicolon strichpunkt semikolon", isAtMark(";")],
  ["surname family nachname apellido sobrenome apelido", isName("last")],
  ["forename given vorname pila prenom", isName("first")],
  ["middle", isName("middle")],
  ["domain host dominio domaine", isWeb("host", "domain", "site")],
  ["path pfad ruta chemin caminho", isWeb("path")],
  ["file datei archivo fichier ficheiro arquivo", isWeb("file")],
  ["year jahr ano annee", writes(/Y/)],
  ["month monat mes mois", writes(/M/)],
  ["weekday wochentag semana jour", writes(/ddd/)],
  ["day tag dia jour", writes(/D|d/)],
  ["quarter quartal trimestr", writes(/Q/)],
  ["week woche semana semaine", writes(/W|weekOf/)],
  ["hour stund hora heure clock uhr", writes(/[Hh]/)],
  ["minute", writes(/m/)],
  ["round rund redonde arrond arredond", isNumber("grid")],
  ["thousand tausend millar millier milhar", isNumber("group")],
  ["decimal dezimal nachkomma", isNumber("decimals")],
  ["significant signifikant significativ significatif", isNumber("significant")],
  ["pad zero null cero", (op) => op.op === "pad" || isNumber("width")(op)],
  ["remove without delete entfern ohne quitar elimin supprim enlev sans remov sem", (op) => isRemoval(op)],
  ["replace ersetz reemplaz remplac substitu", (op) => op.op === "replace" && op.with !== ""],
  ["html tag", (op) => op.op === "leaveOut" && op.from === "<"],
];

const isRemoval = (op: TextOp): boolean =>
  op.op === "keep" || op.op === "without" || op.op === "leaveOut" || (op.op === "replace" && op.with === "");

/** Of how many words an operation is what they speak of; undefined where they speak of none. */
export function favouredBy(words: readonly string[]): ((op: TextOp) => number) | undefined {
  const speak = SPOKEN.flatMap(([beginnings, speaks]) => (beginsWithAny(words, beginnings) ? [speaks] : []));
  const numbers = new Set(words.map((word) => Number(word.replace(",", "."))).filter((value) => value > 0));
  if (numbers.size > 0) speak.push((op) => isWithNumber(op, numbers));
  return speak.length === 0 ? undefined : (op) => speak.filter((speaks) => speaks(op)).length;
}

/** Whether a number is what is added, multiplied by or rounded to. */
function isWithNumber(op: TextOp, numbers: ReadonlySet<number>): boolean {
  if (op.op === "group") return numbers.has(op.size);
  if (op.op !== "number") return false;
  const { plus, times, grid } = op;
  return (
    (plus !== undefined && numbers.has(Math.abs(plus))) ||
    (times !== undefined && (numbers.has(times) || numbers.has(Math.round(1e9 / times) / 1e9))) ||
    (grid !== undefined && numbers.has(grid.step))
  );
}
