import { CASES, NAME_PARTS, type TextOp, type Token, WEB_PARTS } from "../recipe.ts";
import { clockAtoms } from "./clock-atoms.ts";
import { dateAtoms } from "./date-atoms.ts";
import { type Candidate, type Lesson, strangeness, textsFor } from "./lesson.ts";
import { numberAtoms } from "./number-atoms.ts";
import { landmarks } from "./places.ts";
import { withoutBrackets } from "./without-brackets.ts";
import { costBeside } from "./words/meant.ts";
import { notationAtoms } from "./words/notation-atoms.ts";

/** Adds what a chain of operations gives, when every answer holds it. */
export type Offer = (from: number, ops: readonly TextOp[], cost: number) => void;

/** Everything but cuts that can be taken from the rows and stands in their answers, each text only once, the cheapest. */
export function atomsOf(lesson: Lesson): Candidate[] {
  const found = new Map<string, Candidate>();
  const offer: Offer = (from, ops, cost) => {
    const texts = textsFor(lesson, from, ops);
    if (!texts) return;
    const dear = costBeside(lesson.meant, ops, cost) + strangeness(texts, lesson.taught);
    const key = texts.join("\u0000");
    const known = found.get(key);
    if (!known || known.cost > dear) found.set(key, { take: { from, do: ops }, cost: dear, texts });
  };
  for (let column = 0; column < lesson.columns; column++) {
    if (lesson.budget.left < 0) break;
    dateAtoms(lesson, column, offer);
    clockAtoms(lesson, column, offer);
    numberAtoms(lesson, column, offer);
    textAtoms(lesson, column, offer);
    notationAtoms(lesson, column, lesson.meant, offer);
  }
  return [...found.values()];
}

const LISTED: readonly (readonly [Token, number])[] = [
  ["digits", 2.2],
  ["number", 2.3],
  ["wordOrNumber", 2.2],
  ["word", 2.2],
  ["capitals", 2.3],
  ["capital", 2.3],
  ["capitalized", 2.4],
  ["camel", 2.4],
  ["marks", 2.6],
  ["chunk", 2.3],
  ["email", 2.2],
  ["url", 2.2],
  ["line", 2.3],
];

function textAtoms(lesson: Lesson, column: number, offer: Offer): void {
  const joints = jointsIn(lesson.outs);
  const pieces: [readonly TextOp[], number][] = [[[], 0]];
  for (const [mark] of [...landmarks(lesson, column)].slice(0, 6)) {
    if (/[\p{L}\p{N}]/u.test(mark)) continue;
    const before = { op: "cut", from: { at: 0 }, to: { edge: "start", text: mark, nth: 1 } } as const;
    const after = { op: "cut", from: { edge: "end", text: mark, nth: 1 }, to: { at: -0 } } as const;
    pieces.push([[before], 1.0], [[after], 1.0]);
  }
  for (const [piece, cost] of pieces) {
    const give = (op: TextOp, dear: number): void => {
      offer(column, [...piece, op], cost + dear);
      for (const to of CASES.slice(0, 3))
        offer(column, [...piece, op, { op: "case", to }], cost + dear + 0.7);
    };
    give({ op: "squeeze" }, 1.4);
    for (const kind of ["digits", "letters", "lettersAndDigits", "notSpaces", "capitals"] as const)
      give({ op: "keep", kind }, kind === "digits" ? 1.7 : 1.9);
    for (const join of ["", ".", ". "]) give({ op: "initials", join }, join === "" ? 2.2 : 2.6);
    for (const [of, dear] of LISTED) {
      for (const join of joints) give({ op: "all", of, join }, dear + (join === "" ? 0.1 : 0));
    }
    offer(column, [...piece, { op: "case", to: "camel" }], cost + 2);
  }
  for (const [mark] of landmarks(lesson, column)) {
    for (const join of joints) {
      if (join === mark) continue;
      const replaced = { op: "replace", text: mark, with: join } as const;
      offer(column, [replaced], 1.9);
      for (const to of CASES.slice(0, 3)) offer(column, [replaced, { op: "case", to }], 2.6);
    }
  }
  withoutBrackets(lesson, column, offer);
  replacements(lesson, column, offer);
  otherLetters(lesson, column, offer);
  webAndNames(lesson, column, offer);
  besides(lesson, column, offer);
  groups(lesson, column, joints, offer);
  digitSlices(lesson, column, offer);
}

/** What stands between the words of the first answer, and nothing. */
function jointsIn(outs: readonly string[]): string[] {
  const joints = new Set<string>([""]);
  for (const out of outs.slice(0, 3)) {
    for (const [run] of out.matchAll(/[^\p{L}\p{N}]{1,3}/gu)) {
      if (joints.size < 8) joints.add(run);
    }
  }
  return [...joints];
}

/** One text for another, or for nothing, where that is all that tells the answers from their rows. */
function replacements(lesson: Lesson, column: number, offer: Offer): void {
  const seen = new Set<string>();
  for (const [row, out] of lesson.outs.entries()) {
    const text = lesson.rows[row]?.[column]?.text ?? "";
    if (text === out || text.length > 300 || seen.size > 8) continue;
    for (const change of out === "" ? [] : changesOf(text, out)) {
      if (seen.has(change.text)) continue;
      seen.add(change.text);
      offer(column, [change], change.with === "" ? 1.6 : 2.4 - (isWord(change.text[0]) ? 0 : 0.1));
    }
  }
}

/**
 * The one stretch in which two texts differ; what is gone may be seen at several places, what is new in whole words, or in
 * whole parts between marks.
 */
function changesOf(text: string, out: string): (TextOp & { op: "replace" })[] {
  let start = 0;
  while (start < Math.min(text.length, out.length) && text[start] === out[start]) start++;
  let end = 0;
  const room = Math.min(text.length, out.length) - start;
  while (end < room && text[text.length - 1 - end] === out[out.length - 1 - end]) end++;
  if (text.length === start + end || text.length - start - end > 40) return [];
  if (out.length === start + end) {
    const changes: (TextOp & { op: "replace" })[] = [];
    for (
      let back = 0;
      back <= start && text.slice(0, start - back) + text.slice(text.length - end - back) === out;
      back++
    )
      changes.push({ op: "replace", text: text.slice(start - back, text.length - end - back), with: "" });
    return changes;
  }
  while (start > 0 && isWord(text[start - 1])) start--;
  while (end > 0 && isWord(text[text.length - end])) end--;
  if (start + end === 0) return [];
  const change = (before: number, after: number): TextOp & { op: "replace" } => ({
    op: "replace",
    text: text.slice(start - before, text.length - end + after),
    with: out.slice(start - before, out.length - end + after),
  });
  const before = /[^\p{L}\p{N}]+$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^\p{L}\p{N}\s]+/u.exec(text.slice(text.length - end))?.[0].length ?? 0;
  return before > 0 && after > 0 ? [change(before, after), change(0, 0)] : [change(0, 0)];
}

const isWord = (letter = ""): boolean => /[\p{L}\p{N}]/u.test(letter);

/** One letter for another, where the answers are as long as their rows and every letter is seen often enough. */
function otherLetters(lesson: Lesson, column: number, offer: Offer): void {
  const pairs = new Map<string, string>();
  let seen = 0;
  for (const [row, out] of lesson.outs.entries()) {
    const [from, to] = [[...(lesson.rows[row]?.[column]?.text ?? "")], [...out]];
    if (from.length !== to.length) return;
    for (const [at, letter] of from.entries()) {
      if (pairs.has(letter) && pairs.get(letter) !== to[at]) return;
      pairs.set(letter, to[at] ?? "");
      seen++;
    }
  }
  if (seen >= 3 * pairs.size) offer(column, [{ op: "letters", pairs: [...pairs] }], 2.6);
}

function webAndNames(lesson: Lesson, column: number, offer: Offer): void {
  const texts = lesson.rows.slice(0, lesson.taught).map((row) => row[column]?.text ?? "");
  if (texts.every((text) => /\.\p{L}/u.test(text)))
    for (const part of WEB_PARTS) offer(column, [{ op: "address", part }], 1.5);
  if (texts.every((text) => text.length <= 80 && /\p{L}\P{L}+\p{L}/u.test(text) && !/[\d@_/;:]/.test(text))) {
    for (const part of NAME_PARTS) {
      offer(column, [{ op: "name", part }], 1.45);
      offer(
        column,
        [
          { op: "name", part },
          { op: "cut", from: { at: 0 }, to: { at: 1 } },
        ],
        1.75,
      );
    }
  }
}

/** What depends on the other cells of the row: without their text, or the nth word for a number that stands there. */
function besides(lesson: Lesson, column: number, offer: Offer): void {
  for (let other = 0; other < lesson.columns; other++) {
    if (other === column) continue;
    offer(column, [{ op: "without", column: other }], 2.2);
    for (const of of ["character", "chunk", "wordOrNumber", "word", "digits", "letters", "code"] as const)
      offer(column, [{ op: "nth", of, column: other }], 2.2);
  }
}

function groups(lesson: Lesson, column: number, joints: readonly string[], offer: Offer): void {
  for (const join of joints) {
    if (join === "") continue;
    for (const size of [1, 2, 3, 4]) {
      for (const side of ["start", "end"] as const) {
        const op = { op: "group", size, with: join, side } as const;
        offer(column, [op], 2.2);
        offer(column, [{ op: "keep", kind: "digits" }, op], 2.6);
      }
    }
  }
  const widths = new Set(
    lesson.outs.flatMap((out) => (out.match(/[\p{L}\p{N}.]+/gu) ?? []).map((run) => run.length)),
  );
  for (const width of [...widths].slice(0, 6))
    offer(column, [{ op: "pad", width, with: "0", side: "start" }], 1.9);
}

/** So many digits of a text, wherever its marks stand: how telephone numbers are taken apart. */
function digitSlices(lesson: Lesson, column: number, offer: Offer): void {
  const digits = { op: "keep", kind: "digits" } as const;
  const counts = lesson.rows
    .slice(0, lesson.taught)
    .map((row) => row[column]?.text.replace(/\D/g, "").length ?? 0);
  const least = Math.min(16, ...counts);
  if (least < 4) return;
  const even = counts.every((count) => count === least);
  for (let start = 0; start < least; start++) {
    for (let end = start + 1; end <= least; end++) {
      const dear = 2.3 + 0.02 * end;
      offer(column, [digits, { op: "cut", from: { at: start }, to: { at: end } }], dear);
      if (!even) {
        const [from, to] = [{ at: start - least }, { at: end === least ? -0 : end - least }];
        offer(column, [digits, { op: "cut", from, to }], dear + 0.05);
      }
    }
  }
  if (even) return;
  for (let at = 1; at < least; at++) {
    offer(column, [digits, { op: "cut", from: { at }, to: { at: -0 } }], 2.5);
    offer(column, [digits, { op: "cut", from: { at: 0 }, to: { at: -at } }], 2.5);
  }
}
