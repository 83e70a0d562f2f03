import { familyLast } from "./family-first.ts";
import { type NameWords, nameWords } from "./name-words.ts";
import { bare, isInitial, isRoman, isSuffixIn, isTitleIn, trailing, wordsOf } from "./word-kinds.ts";

/** The parts of a person's name, each as it is written, `""` where there is none. */
export interface NameParts {
  title: string;
  first: string;
  middle: string;
  last: string;
  suffix: string;
  nickname: string;
}

/**
 * Takes a person's name apart: "Dr. Juan Q. Xavier de la Vega III", "de la Vega, Juan", "John Doe, Jr., MD",
 * 'Benjamin "Ben" Franklin', "Mr. and Mrs. John Smith". Nothing is spelled anew: the parts are the words of the name.
 */
export function readName(text: string): NameParts {
  const lists = nameWords();
  const { rest, nicknames } = takeNicknames(text.normalize("NFC"));
  const parts = rest
    .split(/[,،、]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const name: NameLists = { title: [], first: [], middle: [], last: [], suffix: [] };
  const [whole = "", second, ...others] = parts;

  if (second === undefined) {
    const { words, titles } = familyLast(tokens(whole), lists);
    readInOrder(words, name, lists, { nicknamed: nicknames.length > 0, titles });
  } else if (
    wordsOf(whole).length > 1 &&
    [second, ...others].every((part) => wordsOf(part).every(isSuffixIn(lists)))
  ) {
    readInOrder(tokens(whole), name, lists, { nicknamed: false });
    name.suffix.push(second, ...others);
  } else {
    const family = wordsOf(whole);
    const suffixes = trailing(family, isSuffixIn(lists));
    name.last.push(...family.slice(0, family.length - suffixes.length));
    name.suffix.push(...suffixes);
    readGiven(tokens(second), name, lists);
    name.suffix.push(...others);
  }
  return {
    title: name.title.join(" "),
    first: name.first.join(" "),
    middle: name.middle.join(" "),
    last: name.last.join(" "),
    suffix: name.suffix.join(", "),
    nickname: nicknames.join(" "),
  };

  function tokens(part: string): string[] {
    return joinConjunctions(wordsOf(part), lists);
  }
}

type NameLists = Record<Exclude<keyof NameParts, "nickname">, string[]>;

/** What stands in brackets or double quotes, single quotes around whole words, and a name of birth, is a nickname. */
function takeNicknames(text: string): { rest: string; nicknames: string[] } {
  const nicknames: string[] = [];
  const rest = text.replace(
    /\(([^()]*)\)|\[([^[\]]*)\]|(?<=\s)((?:née|né|geb\.|geborene)\s[^,]+)|"([^"]*)"|“([^“”]*)”|(?<![^\s])['‘]([^'’]+)['’](?![^\s,])/g,
    (_all, ...groups) => {
      const name = groups.slice(0, 6).find((group) => typeof group === "string") as string;
      if (name.trim() !== "") nicknames.push(name.trim());
      return " ";
    },
  );
  return { rest, nicknames };
}

/** The titles at the beginning; at least one word is left for the name, unless the whole is one joined title. */
function takeTitles(
  pieces: string[],
  name: NameLists,
  lists: NameWords,
  { given = false, most = Infinity }: { given?: boolean; most?: number },
): string[] {
  const isTitle = isTitleIn(lists);
  let count = 0;
  while (count < Math.min(most, pieces.length) && isTitlePiece(pieces[count] ?? "", isTitle, lists)) {
    if (count === pieces.length - 1 && !(pieces[count] ?? "").includes(" ")) break;
    count++;
  }
  const left = pieces.slice(count).filter((piece) => !isSuffixIn(lists)(piece));
  const before = bare(pieces[count - 1] ?? "");
  const isGiven = count === 1 && left.length < 3 && GIVEN.test(pieces[0] ?? "");
  // "PHILLIPS, DEAN B": where only initials would be left for a first name, the last title is one.
  const isFirst = count > 0 && given && left.every(isInitial) && !/[.\s]/.test(before);
  if (isGiven || isFirst) count--;
  name.title.push(...pieces.slice(0, count));
  return pieces.slice(count);
}

/** Titles that are first names to many more people. */
const GIVEN = /^(?:don|dean|earl|shah)$/i;

/** A joined piece ("Secretary of State") is a title when its first word that is no conjunction is one. */
function isTitlePiece(piece: string, isTitle: (word: string) => boolean, lists: NameWords): boolean {
  const first = piece.split(" ").find((word) => !lists.conjunctions.has(bare(word)));
  return first !== undefined && isTitle(first);
}

/** Title, first, middle, last, suffix, in the order that most of the world writes. */
function readInOrder(
  words: string[],
  name: NameLists,
  lists: NameWords,
  { nicknamed, titles }: { nicknamed: boolean; titles?: number | undefined },
): void {
  const isSuffix = isSuffixIn(lists);
  const pieces = joinPrefixes(
    takeTitles(words, name, lists, titles === undefined ? {} : { most: titles }),
    lists,
  );
  let suffixes = trailing(pieces, isSuffix);
  const [final = "", before = ""] = [pieces[pieces.length - 1], pieces[pieces.length - 2]];
  if (suffixes.length === 0 && pieces.length > 2 && isRoman(final) && !isInitial(before)) suffixes = [final];
  name.suffix.push(...suffixes);
  const own = pieces.slice(0, pieces.length - suffixes.length);
  const lastTitle = bare((name.title[name.title.length - 1] ?? "").split(" ").pop() ?? "");
  if (own.length === 1) {
    const isFamily = startsSmall(own[0] ?? "", lists) || hyphenPrefix(own[0]?.split(" ")[0] ?? "", lists);
    const alone = (name.title.length > 0 && !lists.firstNameTitles.has(lastTitle)) || nicknamed || isFamily;
    (alone ? name.last : name.first).push(...own);
    return;
  }
  name.first.push(...own.slice(0, 1));
  name.middle.push(...own.slice(1, -1));
  name.last.push(...own.slice(1).slice(-1));
}

/** What stands after the comma in "Last, Title First Middle Suffix". */
function readGiven(words: string[], name: NameLists, lists: NameWords): void {
  const isSuffix = isSuffixIn(lists);
  const pieces = takeTitles(words, name, lists, { given: true });
  const suffixes = trailing(pieces, isSuffix);
  const given = pieces.slice(0, pieces.length - suffixes.length);
  // "Goethe, Johann Wolfgang von": particles behind the given names are the family's.
  const particles = trailing(given, (piece) => /^\p{Ll}/u.test(piece) && lists.prefixes.has(bare(piece)));
  name.last.unshift(...particles);
  name.first.push(...given.slice(0, 1));
  name.middle.push(...given.slice(1, given.length - particles.length));
  name.suffix.push(...suffixes);
}

/** Joins "of the" and its like with their neighbours: "Secretary of State", "Velasquez y Garcia", "John and Jane". */
function joinConjunctions(words: readonly string[], lists: NameWords): string[] {
  const joins = words.map((word) => isConjunction(word, words.length, lists));
  const pieces: string[] = [];
  let open = false;
  words.forEach((word, index) => {
    const joined = pieces.length > 0 && (joins[index] || open);
    if (joined) pieces[pieces.length - 1] += ` ${word}`;
    else pieces.push(word);
    open = joins[index] === true;
  });
  return pieces;
}

/** In a short name a single letter is an initial: "John e Smith". */
function isConjunction(word: string, total: number, lists: NameWords): boolean {
  if (!lists.conjunctions.has(word.toLowerCase())) return false;
  return word.length > 1 || word === "&" || (total > 3 && !isInitial(word));
}

/** Joins a prefix with all that follows up to the next prefix or the suffixes: "de la Vega", "von bergen wessels". */
function joinPrefixes(pieces: readonly string[], lists: NameWords): string[] {
  const isSuffix = isSuffixIn(lists);
  const end = pieces.length - trailing(pieces, isSuffix).length;
  const isPrefix = (piece: string | undefined) => lists.prefixes.has(bare((piece ?? "").split(" ")[0] ?? ""));
  // In Māori names "Te" begins the first name, as in "Te Awanui-a-Rangi Black".
  const family = startsSmall(pieces[0] ?? "", lists);
  const first = family ? end : pieces[0] === "Te" && end > 2 ? 2 : 1;
  const joined: string[] = [pieces.slice(0, first).join(" ")];
  let open = hyphenPrefix(pieces[0] ?? "", lists);
  for (let index = first; index < end; index++) {
    const piece = pieces[index] ?? "";
    const starts =
      isPrefix(piece) && index < end - 1
        ? !(open && isPrefix(pieces[index - 1]))
        : !open && isPrefix(piece) && piece.includes(" ");
    if (starts) {
      joined.push(piece);
      open = true;
    } else if (open) joined[joined.length - 1] += ` ${piece}`;
    else {
      joined.push(piece);
      open = index < end - 1 && hyphenPrefix(piece, lists);
    }
  }
  return [...(pieces.length > 0 ? joined : []), ...pieces.slice(end)];
}

/** A particle in small letters begins no first name: "de Mesnil", "van der Sar" are families'. */
const startsSmall = (piece: string, lists: NameWords): boolean =>
  /^\p{Ll}/u.test(piece) && lists.prefixes.has(bare(piece.split(" ")[0] ?? ""));

/** "Jansen-de": a double name whose second half is to come. */
const hyphenPrefix = (piece: string, lists: NameWords): boolean =>
  /\p{L}-/u.test(piece) && lists.prefixes.has(bare(piece.slice(piece.lastIndexOf("-") + 1)));
