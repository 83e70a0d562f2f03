import { holds } from "../guards.ts";
import type { Guard, Token } from "../recipe.ts";
import { shapeOf } from "../shape.ts";
import type { Lesson } from "./lesson.ts";

/** Guards that tell the taught rows apart in one way, the likeliest first. */
export interface Parting {
  guards: readonly { guard: Guard; cost: number }[];
  cost: number;
}

const HAS: readonly (readonly [Token, number])[] = [
  ["digits", 0.3],
  ["letters", 0.35],
  ["marks", 0.6],
  ["capital", 0.6],
  ["smallLetters", 0.6],
  ["email", 0.3],
  ["url", 0.3],
  ["capitals", 0.7],
];

const COUNTED: readonly (readonly [Token, number])[] = [
  ["chunk", 0.6],
  ["wordOrNumber", 0.7],
  ["digits", 0.7],
  ["word", 0.75],
];

/** Every way in which simple guards tell the taught rows apart. The guard takes the rows that are fewer or cheaper. */
export function guardsFor(lesson: Lesson): Parting[] {
  const partings = new Map<string, { guards: { guard: Guard; cost: number }[] }>();
  const offer = (guard: Guard, cost: number): void => {
    for (const [one, dear] of [[guard, cost] as const, [{ not: guard }, cost + 0.1] as const]) {
      const taken = lesson.rows.slice(0, lesson.taught).map((row) => holds(one, row));
      if (!taken.includes(true) || !taken.includes(false)) return;
      const key = taken.map(Number).join("");
      const known = partings.get(key);
      if (known) known.guards.push({ guard: one, cost: dear });
      else partings.set(key, { guards: [{ guard: one, cost: dear }] });
    }
  };
  for (let column = 0; column < lesson.columns; column++) offerFor(lesson, column, offer);
  return [...partings.values()]
    .map(({ guards }) => {
      const sorted = guards.sort((a, b) => a.cost - b.cost);
      return { guards: sorted.slice(0, 8), cost: sorted[0]?.cost ?? 0 };
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 12);
}

/** Rows that have already what all answers have, and stay as they are, are the plainest case there is. */
const DONE = -2.5;

/** Whether the taught rows that hold a word are their own answers. */
const isDone = ({ rows, outs }: Lesson, column: number, word: string): boolean =>
  outs.every((out, row) => {
    const text = rows[row]?.[column]?.text ?? "";
    return !text.includes(word) || text === out;
  });

function offerFor(lesson: Lesson, column: number, offer: (guard: Guard, cost: number) => void): void {
  const dear = 0.02 * column;
  offer({ is: "blank", column }, dear);
  for (const [of, cost] of HAS) {
    offer({ is: "has", column, of }, cost + dear);
    offer({ is: "startsLike", column, of }, cost + 0.15 + dear);
    offer({ is: "endsLike", column, of }, cost + 0.2 + dear);
  }
  offer({ is: "number", column }, 0.4 + dear);
  for (const of of ["email", "url"] as const) offer({ is: "wholly", column, of }, 0.3 + dear);
  const texts = lesson.rows.slice(0, lesson.taught).map((row) => row[column]?.text ?? "");
  for (const text of new Set(texts)) {
    offer({ is: "shape", column, shape: shapeOf(text) }, 0.9 + dear);
    if (text.length <= 60) offer({ is: "equals", column, text }, 1.2 + dear);
    for (const [run] of text.matchAll(/[^\p{L}\p{N}\s]/gu))
      offer({ is: "contains", column, text: run }, 0.5 + dear);
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,20}/gu)) {
      const share = lesson.rows.filter((row) => row[column]?.text.includes(word)).length / lesson.rows.length;
      const wanted = lesson.outs.every((out) => out.includes(word));
      const usual = 0.7 + 0.6 * (1 - share) + dear;
      offer(
        { is: "contains", column, text: word },
        wanted ? (isDone(lesson, column, word) ? DONE : 0.2) : usual,
      );
    }
    for (const end of [1, 2, 3]) {
      offer({ is: "startsWith", column, text: text.slice(0, end) }, 1.1 + dear);
      offer({ is: "endsWith", column, text: text.slice(-end) }, 1.1 + dear);
    }
  }
  for (const [of, cost] of COUNTED) {
    const counts = lesson.rows.slice(0, lesson.taught).map((row) => row[column]?.tokens(of).length ?? 0);
    for (const atLeast of new Set(counts))
      offer({ is: "count", column, of, atLeast, atMost: 1000 }, cost + dear);
  }
  for (const atLeast of new Set(texts.map((text) => text.length)))
    offer({ is: "long", column, atLeast, atMost: 10_000 }, 1.0 + dear);
}
