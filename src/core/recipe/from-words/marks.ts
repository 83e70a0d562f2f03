import { writeWhat } from "../../rules/parse-what.ts";
import { RULES } from "../../rules/rules.ts";
import type { Place, TextOp } from "../recipe.ts";

/** What marks are called, in five languages. */
const MARKS: Readonly<Record<string, string>> = {
  ",": "comma|komma|coma|virgule|vírgula",
  ":": "colon|doppelpunkt|dos puntos|deux-points|dois-pontos",
  ";": "semicolon|semikolon|strichpunkt|punto y coma|point-virgule|ponto e vírgula",
  "-": "hyphen|dash|bindestrich|guion|guión|tiret|hífen|traço",
  "/": "slash|schrägstrich|barra",
  "@": "at sign|at-zeichen|klammeraffe|arroba|arobase",
  "(": "bracket|parenthesis|klammer|paréntesis|parenthèse|parêntese",
  ".": "point|dot|period|full stop|punkt|punto|ponto",
  _: "underscore|unterstrich|guion bajo|guión bajo|tiret bas|sublinhado",
  "&": "ampersand",
  "*": "asterisk|sternchen|asterisco|astérisque",
  "|": "pipe|vertical bar|senkrechter strich",
  "\\": "backslash",
  "%": "percent sign|prozentzeichen",
  $: "dollar sign|dollarzeichen",
  "€": "euro sign|eurozeichen",
  " ": "space|leerzeichen|espacio|espace|espaço",
};

const COUNTED: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 },
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, dois: 2, duas: 2, três: 3, quatro: 4 },
};

const QUOTED = "“[^”]+”|„[^“”]+[“”]|«\\s?[^»]+?\\s?»|\"[^\"]+\"|'[^']+'";
const NAMES = Object.values(MARKS).join("|");
const SHOWN = Object.entries(MARKS)
  .filter(([mark]) => mark !== " ")
  .map(([, names]) => names)
  .join("|");
const MARK = `(${QUOTED}|${NAMES}|[^\\p{L}\\p{N}\\s])`;
const ARTICLE = "(?:(?:the|an?|dem|der|das|den|el|la|los|le|o|do|da|du|de la|del) |(?:de )?l['’] ?)?";
/** What people write in place of a text for nothing. */
const NOTHING = /^(?:nothing|nichts|nada|rien)$/iu;
/** What stands in pairs is taken out or replaced as a pair. */
const CLOSING: Readonly<Record<string, string>> = { "(": ")" };
const NTH =
  "((?:first|last|ersten|letzten|primer|primera|último|última|premier|première|dernier|dernière|primeiro|primeira) )?";
/** The end of a text, as places count: no characters back from it. */
const END_OF_TEXT = -0;

const END = "\\s*[.!]?$";
const PLEASE = "^\\s*(?:please |bitte |por favor |s'il vous plaît )?";

const BESIDE = new RegExp(
  `${PLEASE}(?:(?:only |just |everything |all |nur |alles |solo |sólo |todo |seulement |tout |só |apenas |tudo )?(?:(?:the |den |el |le |o )?(?:text|part|texto|parte|texte|partie) )?(?:what (?:is|stands|comes) |was |lo que está |ce qui est |o que está )?)?` +
    `(before|after|vor|nach|hinter|antes de|después de|avant|après|depois de|antes do|antes da|depois do|depois da) ${ARTICLE}${NTH}${ARTICLE}${MARK}(?: steht)?${END}`,
  "iu",
);
const REPLACE = new RegExp(
  `${PLEASE}(?:replace|ersetze|ersetzen|reemplaza|reemplazar|sustituye|sustituir|remplace|remplacer|substitui|substituir|substitua) ${ARTICLE}(${QUOTED}|${NAMES}|\\S+) (?:with|by|durch|mit|por|con|par) ${ARTICLE}(${QUOTED}|${NAMES}|\\S+)${END}`,
  "iu",
);
const REMOVE = new RegExp(
  `${PLEASE}(?:remove|delete|take out|without|entferne|lösche|ohne|quita|quitar|elimina|eliminar|sin|supprime|supprimer|enlève|enlever|sans|remover|remova|tirar|tire|sem) ${ARTICLE}(${QUOTED}|(?:${SHOWN})(?:s|n)?|[^\\p{L}\\p{N}\\s]+)${END}`,
  "iu",
);

const ENDS = new RegExp(
  `${PLEASE}(?:only |just |nur |solo |sólo |seulement |só )?(?:the |die |den |der |los |las |les |os |as )?(first|last|ersten|erste|letzten|letzte|primeros|primeras|últimos|últimas|premiers|premières|derniers|dernières|primeiros|primeiras) ?(\\d{1,2}|${Object.keys(COUNTED).join("|")})? ?(?:premiers|premières|derniers|dernières|primeros|últimos|primeiros|últimos)? ?(characters?|letters?|digits?|zeichen|buchstaben?|ziffern|stellen|caracteres|letras|dígitos|cifras|caractères|lettres|chiffres)${END}`,
  "iu",
);

const DIGITS = /^(?:dig|díg|ziffer|cifra|chiffre)/iu;
const AFTER = /^(?:after|nach|hinter|después|après|depois)/iu;
const LAST = /^(?:last|letzten|últim|derni)/iu;

/** Both sides of a replacement, where they stand without marks around them. */
export function replacedWords(words: string): readonly [from: string, to: string] | undefined {
  const [, from, to] = REPLACE.exec(words) ?? [];
  return from !== undefined && to !== undefined && /^\p{L}+$/u.test(from + to) ? [from, to] : undefined;
}

/**
 * What words say of a mark or a text that they name: what stands before or after it, or that it is replaced. A word without
 * quotation marks is looked for as a word, or else wherever it stands.
 */
export function meantByMark(
  words: string,
): { take: readonly TextOp[] } | { rules: readonly string[] } | undefined {
  const [, from, to] = REPLACE.exec(words) ?? [];
  if (from !== undefined && to !== undefined) {
    const by = NOTHING.test(to) ? "" : markNamed(to);
    const wherever = replacing(from, by);
    return { rules: isWord(from) ? [replacing(from, by, "wholeWord"), wherever] : [wherever] };
  }
  const [, gone] = REMOVE.exec(words) ?? [];
  if (gone !== undefined) return { rules: [replacing(gone, "")] };
  const [, end, count = "1", kind = ""] = ENDS.exec(words) ?? [];
  if (end !== undefined) {
    const cut = endOf(end, COUNTED[count.toLowerCase()] ?? Number(count));
    return { take: DIGITS.test(kind) ? [{ op: "keep", kind: "digits" }, cut] : [cut] };
  }
  const [, side, nth = "", mark] = BESIDE.exec(words) ?? [];
  if (side === undefined || mark === undefined) return undefined;
  const text = markNamed(mark);
  const place = (edge: "start" | "end"): Place => ({ edge, text, nth: LAST.test(nth) ? -1 : 1 });
  const cut: TextOp = AFTER.test(side)
    ? { op: "cut", from: place("end"), to: { at: END_OF_TEXT } }
    : { op: "cut", from: { at: 0 }, to: place("start") };
  return { take: [cut, { op: "squeeze" }] };
}

/** So many characters at the start or the end; all of what is shorter. */
const endOf = (end: string, count: number): TextOp =>
  LAST.test(end)
    ? { op: "cut", from: { at: -count, reach: true }, to: { at: END_OF_TEXT } }
    : { op: "cut", from: { at: 0 }, to: { at: count, reach: true } };

function markNamed(mark: string): string {
  const plain = mark.toLowerCase();
  const named = (name: string) => Object.keys(MARKS).find((each) => MARKS[each]?.split("|").includes(name));
  return named(plain) ?? named(plain.replace(/[sn]$/, "")) ?? bare(mark);
}

const bare = (text: string): string =>
  new RegExp(`^(?:${QUOTED})$`, "u").test(text) ? text.slice(1, -1).trim() || text.slice(1, -1) : text;

/** Whether it begins or ends with a letter or a digit, and is neither quoted nor the name of a mark. */
const isWord = (text: string): boolean =>
  /^[\p{L}\p{N}]|[\p{L}\p{N}]$/u.test(text) && markNamed(text) === text;

function replacing(mark: string, by: string, at?: string): string {
  const rule = RULES.find(({ name }) => name === "replace");
  const named = markNamed(mark);
  const closing = named === mark ? undefined : CLOSING[named];
  const texts = closing === undefined ? [named] : [named, closing];
  return rule
    ? writeWhat(texts.map((text) => ({ rule, parameters: { text, with: by, ...(at && { at }) } })))
    : "";
}
