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
  const copies = takes.every((take) => take.do.every(({ op }) => op === "cut" || op === "case"));
  if (!copies) return () => false;
  const taught = lesson.rows.slice(0, lesson.taught);
  const unlike = [leavesLetters, takesTwice, beginsAtTheEnd].filter(
    (isUnlike) => !taught.some((row) => isUnlike(takes, row)),
  );
  return (row) => unlike.some((isUnlike) => isUnlike(takes, row));
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
