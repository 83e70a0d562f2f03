import type { Part } from "../recipe.ts";
import { atomsOf } from "./atoms.ts";
import { Cuts } from "./cuts.ts";
import { Frontier } from "./frontier.ts";
import { inHarmony } from "./in-harmony.ts";
import type { Candidate, Lesson } from "./lesson.ts";

/** A piece of the answers: a text that stands in all of them, or what is taken from every row. */
export interface Piece {
  part: Part;
  cost: number;
  /** What it gives for every row of the lesson. */
  texts: readonly (string | undefined)[];
  /** What would give the same for the taught rows, cheapest first. */
  rivals: readonly Candidate[];
}

export interface Program {
  pieces: readonly Piece[];
  cost: number;
  /** Where figures stand in all answers: a program that takes every figure from the rows, if there is one. */
  taking?: readonly Part[];
}

/** What every piece costs beside itself: fewer are likelier. */
const PIECE = 0.5;

/** A text that stands in all answers: marks are cheap, words and numbers seldom chance when they are long. */
const markCost = (mark: string): number => (/[\p{L}]/u.test(mark) ? 0.3 : /\p{N}/u.test(mark) ? 0.7 : 0.25);
const FIRST_LETTER = 1.7;

/** At most so many states are gone on from. */
const STATES = 1500;

interface Node {
  state: readonly number[];
  /** Whether the piece before ends with letters or digits that stand in all answers, which may go on. */
  inText: boolean;
  cost: number;
  before?: { node: Node; candidate?: Candidate; text?: string };
}

/**
 * The likeliest program that gives every taught row its answer: constants and pieces of the row, one after the other.
 * Nothing where there is none within the lesson's budget.
 */
export function search(lesson: Lesson): Program | undefined {
  const { outs, taught } = lesson;
  if (taught === 0) return undefined;
  if (outs.every((out) => out === "")) return { pieces: [], cost: 0.5 };
  if (outs.includes("")) return undefined;
  const atoms = byFirstLetter(atomsOf(lesson));
  const cuts = Array.from({ length: lesson.columns }, (_, column) => new Cuts(lesson, column));
  const candidates = new Map<string, Candidate[]>();
  const candidatesAt = (state: readonly number[]): Candidate[] => {
    const key = state.join();
    let here = candidates.get(key);
    if (!here) {
      here = (atoms.get(outs[0]?.[state[0] ?? 0] ?? "") ?? []).filter(({ texts }) =>
        outs.every((out, row) => out.startsWith(texts[row] ?? "", state[row] ?? 0)),
      );
      for (const cut of cuts) cut.at(state, (candidate) => here?.push(candidate));
      candidates.set(key, here);
    }
    return here;
  };
  const last = shortestPath(lesson, candidatesAt, ANY);
  if (!last) return undefined;
  const program = programOf(last, lesson, candidatesAt);
  const writesFigures = program.pieces.some(({ part }) => typeof part === "string" && FIGURE.test(part));
  const other = writesFigures && shortestPath(lesson, candidatesAt, NO_FIGURE);
  if (!other) return program;
  return { ...program, taking: programOf(other, lesson, candidatesAt).pieces.map(({ part }) => part) };
}

/** What may stand in all answers. */
const ANY = /^/;
const NO_FIGURE = /^\D/;
const FIGURE = /\d/;

function shortestPath(
  lesson: Lesson,
  candidatesAt: (state: readonly number[]) => Candidate[],
  mayStand: RegExp,
): Node | undefined {
  const { outs } = lesson;
  const frontier = new Frontier<Node>((node) => node.cost);
  const done = new Set<string>();
  const best = new Map<string, number>();
  const start = outs.map(() => 0);
  frontier.push({ state: start, inText: false, cost: 0 });
  for (let states = 0; states < STATES && lesson.budget.left > 0; states++) {
    const node = frontier.pop();
    if (!node) return undefined;
    const key = `${node.state.join()} ${node.inText}`;
    if (done.has(key)) continue;
    done.add(key);
    if (node.state.every((at, row) => at === outs[row]?.length)) return node;
    if (node.state.some((at, row) => at >= (outs[row]?.length ?? 0))) continue;
    const go = (state: number[], inText: boolean, cost: number, before: Node["before"]): void => {
      const to = `${state.join()} ${inText}`;
      const total = node.cost + cost;
      if ((best.get(to) ?? Number.POSITIVE_INFINITY) <= total) return;
      best.set(to, total);
      frontier.push({ state, inText, cost: total, ...(before && { before }) });
    };
    for (const candidate of candidatesAt(node.state)) {
      const state = node.state.map((at, row) => at + (candidate.texts[row]?.length ?? 0));
      go(state, false, candidate.cost + PIECE, { node, candidate });
    }
    const text = String.fromCodePoint(outs[0]?.codePointAt(node.state[0] ?? 0) ?? 0);
    if (mayStand.test(text) && outs.every((out, row) => out.startsWith(text, node.state[row]))) {
      const solid = /[\p{L}\p{N}]/u.test(text);
      const begins = solid && !node.inText ? FIRST_LETTER : 0;
      const goesOn = node.inText && (solid || text === " ");
      go(
        node.state.map((at) => at + text.length),
        solid || goesOn,
        markCost(text) + begins + (node.before?.text === undefined ? 0.15 : 0),
        { node, text },
      );
    }
  }
  return undefined;
}

function byFirstLetter(atoms: readonly Candidate[]): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const atom of atoms) {
    const first = atom.texts[0]?.[0] ?? "";
    const known = found.get(first);
    if (known) known.push(atom);
    else found.set(first, [atom]);
  }
  return found;
}

/** Rivals dearer than this beside the chosen piece are not remembered. */
const MARGIN = 2.5;

function programOf(
  last: Node,
  lesson: Lesson,
  candidatesAt: (state: readonly number[]) => Candidate[],
): Program {
  const pieces: Piece[] = [];
  for (let node: Node | undefined = last; node?.before; ) {
    const { node: from, candidate, text }: NonNullable<Node["before"]> = node.before;
    if (candidate) pieces.unshift(pieceOf(candidate, candidatesAt(from.state), lesson.taught));
    else if (text !== undefined) {
      const next = pieces[0];
      const texts = lesson.rows.map(() => text);
      if (typeof next?.part === "string") {
        const joined = text + next.part;
        pieces[0] = { part: joined, cost: next.cost, texts: lesson.rows.map(() => joined), rivals: [] };
      } else pieces.unshift({ part: text, cost: 0, texts, rivals: [] });
    }
    node = from;
  }
  return { pieces: inHarmony(pieces, lesson.taught), cost: last.cost };
}

function pieceOf(chosen: Candidate, all: readonly Candidate[], taught: number): Piece {
  const given = (candidate: Candidate): string => candidate.texts.slice(0, taught).join("\u0000");
  const rivals = new Map<string, Candidate>();
  for (const one of all) {
    if (one === chosen || one.cost > chosen.cost + MARGIN || given(one) !== given(chosen)) continue;
    const key = one.texts.join("\u0000");
    const known = rivals.get(key);
    if (!known || known.cost > one.cost) rivals.set(key, one);
  }
  rivals.delete(chosen.texts.join("\u0000"));
  const nearest = [...rivals.values()].sort((a, b) => a.cost - b.cost).slice(0, 12);
  return { part: chosen.take, cost: chosen.cost, texts: chosen.texts, rivals: nearest };
}
