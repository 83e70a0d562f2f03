import type { Reading } from "../reading.ts";
import type { Place, Take } from "../recipe.ts";
import { textAfter } from "../text-ops.ts";
import type { Branch } from "./branches.ts";

type Unlike = (takes: readonly Take[], row: readonly Reading[]) => boolean;

/**
 * What is true of a row and of none that a branch was taught by, so that its program may mean another thing there: letters
 * or digits stay over, the same words are taken twice, or what is counted from the end is the first of its kind.
 */
export function unlikeTaught({ program, lesson }: Branch): (row: readonly Reading[]) => boolean {
  const takes = program.pieces.flatMap(({ part }) => (typeof part === "string" ? [] : [part]));
  const taught = lesson.rows.slice(0, lesson.taught);
  const between = takes.map((take) => marksAround(take, taught));
  const isElsewhere = (row: readonly Reading[]): boolean =>
    takes.some((take, at) => !standsBetween(between[at] ?? {}, take, row));
  const copies = takes.every((take) => take.do.every(({ op }) => op === "cut" || op === "case"));
  if (!copies) return isElsewhere;
  const unlike = [leavesLetters, takesTwice, beginsAtTheEnd].filter(
    (isUnlike) => !taught.some((row) => isUnlike(takes, row)),
  );
  return (row) => isElsewhere(row) || unlike.some((isUnlike) => isUnlike(takes, row));
}

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

const textOf = ({ from, do: ops }: Take, row: readonly Reading[]): string => {
  const reading = row[from];
  return (reading && textAfter(reading, ops, row)) ?? "";
};
