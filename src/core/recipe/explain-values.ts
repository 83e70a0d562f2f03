import type { Said } from "../messages/pattern.ts";
import { keyFor } from "./key-for.ts";
import type { ClusterStep, MapStep, SplitStep } from "./recipe.ts";
import { BETWEEN, GAP, MARK, SPACE, WIDE_GAP } from "./seams.ts";
import { saidOf } from "./sentences.ts";

/** What a sentence names one by one; how many more there are, it says. */
const NAMED = 10;

/** Characters of a value that a sentence shows; that there are more is seen by the mark. */
const SHOWN = 60;

/** The beginning of a text that may be long. */
export const shown = (text: string): string =>
  text.length > SHOWN ? `${[...text.slice(0, SHOWN)].slice(0, -1).join("")}…` : text;

const named = (all: readonly (string | Said)[]): (string | Said)[] => [
  ...all.slice(0, NAMED),
  ...(all.length > NAMED ? [saidOf("steps.more", { n: all.length - NAMED })] : []),
];

/** Whether a sentence names all that there is of what it speaks of; one with this mark in a text of its own may not. */
export const isWhole = (says: Said): boolean => !/"steps\.more"|…/.test(JSON.stringify(says));

const orNothing = (all: (string | Said)[]): (string | Said)[] =>
  all.length > 0 ? all : [saidOf("steps.nothing")];

/** What a list of pairs writes for what; pairs that change nothing hide none that does. */
export function explainPairs({ pairs }: MapStep): (string | Said)[] {
  const ways = [...pairs].sort((one, other) => Number(one[0] === one[1]) - Number(other[0] === other[1]));
  return orNothing(
    named(ways.map(([from, to]) => saidOf("steps.way", { from: shown(from), to: shown(to) }))),
  );
}

/** How a step writes groups of values: first those whose values are not spelled like what is written for them. */
export function explainGroups({ method, decisions }: ClusterStep): (string | Said)[] {
  const isAlike = ([key, value]: readonly [string, string]) => keyFor(method)(value) === key;
  const alike = decisions.filter(isAlike);
  const unlike = decisions.filter((one) => !isAlike(one));
  return orNothing([
    ...named(unlike.map(([from, to]) => saidOf("steps.unlike", { from: shown(from), to: shown(to) }))),
    ...named(alike.map(([, value]) => saidOf("takes.text", { text: shown(value) }))),
  ]);
}

/** Where a step takes a text apart: its seams, or how long its pieces are. */
export function explainCuts({ by, keys, widths }: SplitStep): (string | Said)[] {
  return orNothing(named(by === "widths" ? widths.map(String) : keys.map(explainSeam)));
}

/** What stands beside a seam, by its sign in a key. */
const SIDES: Readonly<Record<string, string>> = {
  a: "letters",
  "9": "number",
  e: "whole",
  "^": "start",
  $: "end",
};

function explainSeam(key: string): Said {
  if (key === GAP) return saidOf("seams.gap");
  if (key === WIDE_GAP) return saidOf("seams.wideGap");
  if (key === SPACE) return saidOf("seams.space");
  if (key === "aA") return saidOf("seams.hump");
  if (key === " ") return saidOf("seams.gapAtMark");
  const [, before = "", gap = "", after = ""] = /^([a9e^])( ?)([a9e$])$/.exec(key) ?? [];
  if (before !== "") {
    const sides = { before: SIDES[before] ?? "", after: SIDES[after] ?? "" };
    return saidOf(gap === "" ? "seams.meet" : "seams.gapBetween", sides);
  }
  const mark = key.slice([MARK, BETWEEN].find((kind) => key.startsWith(kind))?.length);
  if (mark === "¤") return saidOf("seams.currency");
  if (mark === "\t") return saidOf("seams.tab");
  return /^[\r\n]+$/.test(mark) ? saidOf("seams.lineBreak") : saidOf("seams.mark", { mark });
}

/** Which pieces of a text are kept, and where: what is taken apart is in turn a piece and what stands at the cut behind it. */
export const explainPieces = ({ to }: SplitStep): Said[] =>
  to.map(({ part, heading }) =>
    saidOf(part % 2 === 0 ? "seams.piece" : "seams.between", { nth: (part >> 1) + 1, to: heading }),
  );
