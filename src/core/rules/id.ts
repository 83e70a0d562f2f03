import { onlyInColumnOf } from "./column-kind.ts";
import { remarksOf } from "./remark.ts";
import { digitsRule, type Fixed, type Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the {kind} one way",
  wrong: "The check digit of this {kind} does not hold.",
  elsewhere: "Little else in this column is an {kind}, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("id");

/** A numbered thing whose number proves itself: how it is recognised, checked and written. */
interface Kind {
  clean(text: string): string;
  shape: RegExp;
  holds(id: string): boolean;
  write(id: string): string;
  /** The numbers of digits that it may have, the smallest first. */
  lengths?: readonly number[];
}

const KINDS: Record<string, Kind> = {
  iban: {
    clean: (text) =>
      text
        .replace(/^iban[:\s]*/i, "")
        .replace(/[\s.-]/g, "")
        .toUpperCase(),
    shape: /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/,
    holds: (id) => mod97(id.slice(4) + id.slice(0, 4)) === 1,
    write: (id) => id.replace(/(.{4})(?=.)/g, "$1 "),
  },
  isbn: {
    clean: (text) =>
      text
        .replace(/^isbn(?:-1[03])?[:\s]*/i, "")
        .replace(/[\s‐-―-]/g, "")
        .toUpperCase(),
    shape: /^(?:97[89]\d{10}|\d{9}[\dX])$/,
    lengths: [10, 13],
    holds: (id) => (id.length === 13 ? ean(id) : weighted(id.replace("X", ":"), 10) % 11 === 0),
    write: (id) => id,
  },
  issn: {
    clean: (text) =>
      text
        .replace(/^issn[:\s]*/i, "")
        .replace(/[\s‐-―-]/g, "")
        .toUpperCase(),
    shape: /^\d{7}[\dX]$/,
    lengths: [8],
    holds: (id) => weighted(id.replace("X", ":"), 8) % 11 === 0,
    write: (id) => `${id.slice(0, 4)}-${id.slice(4)}`,
  },
  ean: {
    clean: (text) => text.replace(/[\s-]/g, ""),
    shape: /^(?:\d{13}|\d{8}|\d{12})$/,
    lengths: [8, 12, 13],
    holds: (id) => ean(id.padStart(13, "0")),
    write: (id) => id,
  },
  card: {
    clean: (text) => text.replace(/[\s-]/g, ""),
    shape: /^\d{13,19}$/,
    holds: luhn,
    write: (id) => id.replace(/(.{4})(?=.)/g, "$1 "),
  },
  lei: {
    clean: (text) => text.replace(/\s/g, "").toUpperCase(),
    shape: /^[A-Z\d]{18}\d{2}$/,
    holds: (id) => mod97(id) === 1,
    write: (id) => id,
  },
};

/** Writes identifiers with a check digit one way; one whose digit does not hold is left alone. */
export const id: Rule = {
  name: "id",
  listed: { title: "Numbers with a check digit", group: "places", also: "IBAN ISBN card" },
  summary:
    "Writes identifiers that carry a check digit one way, as text. One whose check digit does not hold is left alone, and said to be wrong.",
  parameters: [
    { name: "kind", summary: "What is identified.", choices: Object.keys(KINDS), default: "iban" },
  ],
  lossless: false,
  example: { before: "de89370400440532013000", after: "DE89 3704 0044 0532 0130 00" },
  remarks: REMARKS,
  prepare: (column, { kind = "iban" }) =>
    onlyInColumnOf(
      say("elsewhere", { kind: kind.toUpperCase() }),
      column,
      (_, text) => text.length <= 60 && proves(text, kind),
      digitsRule((text, _, wasNumber) => (text.length > 60 ? { value: text } : fix(text, kind, wasNumber)))(
        column,
        {},
      ),
      0.3,
    ),
};

/** Whether a text is such an identifier, as its check digit shows. */
function proves(text: string, name: string): boolean {
  const kind = KINDS[name];
  if (kind === undefined) return false;
  const clean = zerosBack(kind.clean(text), /^\d+$/.test(text) ? kind.lengths : undefined);
  return kind.shape.test(clean) && kind.holds(clean);
}

function fix(text: string, name: string, wasNumber: boolean): Fixed {
  const kind = KINDS[name];
  const clean = zerosBack(kind?.clean(text.trim()) ?? "", wasNumber ? kind?.lengths : undefined);
  if (kind === undefined || !kind.shape.test(clean)) return { value: text };
  if (!kind.holds(clean)) return { value: text, doubt: say("wrong", { kind: name.toUpperCase() }) };
  const after = kind.write(clean);
  return after === text && !wasNumber
    ? { value: text }
    : { value: after, did: say("written", { kind: name.toUpperCase() }) };
}

/** The digits with the leading zeros that a number loses, up to the next length that such identifiers have. */
function zerosBack(digits: string, lengths: readonly number[] | undefined): string {
  const length = lengths?.find((each) => each >= digits.length);
  return length === undefined || digits.length < length - 3 ? digits : digits.padStart(length, "0");
}

/** ISO 7064, with letters as 10 to 35, a few digits at a time. */
function mod97(text: string): number {
  let rest = 0;
  for (const character of text) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest;
}

/** Digits times falling weights; `:` stands for ten, being the character behind 9. */
const weighted = (text: string, from: number): number =>
  [...text].reduce((sum, character, index) => sum + (character.charCodeAt(0) - 48) * (from - index), 0);

const ean = (id13: string): boolean =>
  [...id13].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;

function luhn(id: string): boolean {
  const sum = [...id].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
