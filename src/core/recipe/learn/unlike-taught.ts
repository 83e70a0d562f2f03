import type { Reading } from "../reading.ts";
import type { Place, Take, TextOp } from "../recipe.ts";
import { textAfter } from "../text-ops.ts";
import type { Branch } from "./branches.ts";
import type { Meant } from "./words/meant.ts";

type Unlike = (takes: readonly Take[], row: readonly Reading[]) => boolean;

/**
 * What is true of a row and of none that a branch was taught by, so that its program may mean another thing there: letters
 * or digits stay over, in all or at one end, the same words are taken twice, or what is counted from the end is the first of
 * its kind; or a sign, a decimal, a leading zero stay out of a number. A place that words name plainly is meant wherever it is.
 */
export function unlikeTaught({ program, lesson }: Branch): (row: readonly Reading[]) => boolean {
  const takes = program.pieces.flatMap(({ part }) => (typeof part === "string" ? [] : [part]));
  const taught = lesson.rows.slice(0, lesson.taught);
  const between = takes.map((take) => marksAround(take, taught));
  const isElsewhere = (row: readonly Reading[]): boolean =>
    takes.some((take, at) => !standsBetween(between[at] ?? {}, take, row));
  const copies = takes.every((take) => take.do.every(({ op }) => op === "cut" || op === "case"));
  if (!copies || takes.some((take) => take.do.some((op) => isPlain(lesson.meant, op)))) {
    const other = [cutsNumber, loses].filter((isUnlike) => !taught.some((row) => isUnlike(takes, row)));
    return (row) => isElsewhere(row) || other.some((isUnlike) => isUnlike(takes, row));
  }
  const unlike = [leavesLetters, takesTwice, beginsAtTheEnd, beginsLate, stopsShort].filter(
    (isUnlike) => !taught.some((row) => isUnlike(takes, row)),
  );
  return (row) => isElsewhere(row) || unlike.some((isUnlike) => isUnlike(takes, row));
}

/** Whether two words speak of an operation: the second, and the word. */
const isPlain = (meant: Meant | undefined, op: TextOp): boolean => (meant?.favours?.(op) ?? 0) > 1;

/** The mark before a piece and the one after it, where they are the same in every taught row; a comma may be left out. */
interface Around {
  before?: string;
  after?: string;
}

function marksAround(take: Take, taught: readonly (readonly Reading[])[]): Around {
  const [first, ...others] = taught.map((row) => besidesOf(take, row));
  if (!first || new Set(taught.map((row) => row[take.from]?.text)).size < 2) return {};
  const same = (side: keyof Around): string | undefined => {
    const mark = first[side] ?? "";
    return /^[^\p{L}\p{N}\s,.;:]$/u.test(mark) && others.every((one) => one?.[side] === mark)
      ? mark
      : undefined;
  };
  const [before, after] = [same("before"), same("after")];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function standsBetween({ before, after }: Around, take: Take, row: readonly Reading[]): boolean {
  const here = before === undefined && after === undefined ? undefined : besidesOf(take, row);
  if (!here) return true;
  return (before === undefined || here.before === before) && (after === undefined || here.after === after);
}

/** What stands beside a piece that is cut out; nothing where it is the whole text or made otherwise. */
function besidesOf({ from, do: [op] }: Take, row: readonly Reading[]): Around | undefined {
  const reading = row[from];
  if (op?.op !== "cut" || !reading) return undefined;
  const [start = -1, end = -1] = [reading.at(op.from), reading.at(op.to)];
  if (start < 0 || end < start) return undefined;
  return { before: reading.text.charAt(start - 1), after: reading.text.charAt(end) };
}

const leavesLetters: Unlike = (takes, row) => {
  const columns = new Set(takes.map(({ from }) => from));
  const read = [...columns].reduce((sum, column) => sum + lettersIn(row[column]?.text ?? ""), 0);
  return takes.reduce((sum, take) => sum + lettersIn(textOf(take, row)), 0) < read;
};

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;

const isNumeric = ({ op }: TextOp): boolean => op === "readIn" || op === "writeIn";

/** Whether what is read as a number is a piece of one: a sign stands before it, or more digits follow behind a mark. */
const cutsNumber: Unlike = (takes, row) =>
  takes.some((take) => {
    if (!take.do.some(isNumeric)) return false;
    const { start, end, text } = cutOf(take, row);
    return /[-−+.,]$/.test(text.slice(0, start)) || /^[-−.,/:]\d/.test(text.slice(end));
  });

/**
 * Whether a number is made of what may be none, digits with zeros before them or with an e among them, or a piece of one
 * that is less than nothing.
 */
const loses: Unlike = (takes, row) =>
  takes.some(({ from, do: ops }) => {
    const at = ops.findIndex(({ op }) => op === "number" || op === "writeIn");
    const reading = row[from];
    if (at < 0 || !reading) return false;
    if (NO_NUMBER.test(reading.text)) return true;
    return (
      at > 0 && OWED.test(reading.text) && !/^\s*-/.test(textAfter(reading, ops.slice(0, at), row) ?? "")
    );
  });

const NO_NUMBER = /^(?:0\d+|\d+[eE]\d+)$/;
const OWED = /^\s*(?:[-−]|\()[^\p{L}\d]{0,3}\d[\d.,]*[^\p{L}\d]*$/u;

const takesTwice: Unlike = (takes, row) => {
  const texts = takes.map((take) => textOf(take, row)).filter((text) => /\p{L}{2}/u.test(text));
  return new Set(texts).size < texts.length;
};

const beginsAtTheEnd: Unlike = (takes, row) =>
  takes.some(({ from, do: [op] }) => {
    const first = (place: Place): boolean =>
      "of" in place && place.nth < 0 && (row[from]?.tokens(place.of).length ?? 0) === -place.nth;
    return op?.op === "cut" && (first(op.from) || first(op.to));
  });

/** Whether letters or digits stand before all that is taken, or behind it. */
const beginsLate: Unlike = (takes, row) =>
  takes.every((take) => {
    const { start, text } = cutOf(take, row);
    return lettersIn(text.slice(0, start)) > 0;
  });

const stopsShort: Unlike = (takes, row) =>
  takes.every((take) => {
    const { end, text } = cutOf(take, row);
    return lettersIn(text.slice(end)) > 0;
  });

function cutOf(
  { from, do: [op] }: Take,
  row: readonly Reading[],
): { start: number; end: number; text: string } {
  const { text = "" } = row[from] ?? {};
  if (op?.op !== "cut") return { start: 0, end: text.length, text };
  return {
    start: Math.max(0, row[from]?.at(op.from) ?? 0),
    end: Math.max(0, row[from]?.at(op.to) ?? 0),
    text,
  };
}

const textOf = ({ from, do: ops }: Take, row: readonly Reading[]): string => {
  const reading = row[from];
  return (reading && textAfter(reading, ops, row)) ?? "";
};
