import type { Place, Token } from "../recipe.ts";
import type { Lesson } from "./lesson.ts";

/** A place that every taught row has, with where it is in each row (-1 where it is not). */
export interface Placed {
  place: Place;
  cost: number;
  at: Int32Array;
  /** The tokens of which this is that edge, by token and count, with what each costs. */
  edges: { start: Map<string, Placed["place"]>; end: Map<string, Placed["place"]> };
}

/** What a token costs as a landmark: those that people see first are cheap. */
const TOKEN_COST: Partial<Record<Token, number>> = {
  email: 0.3,
  url: 0.4,
  digits: 0.5,
  number: 0.55,
  word: 0.5,
  wordOrNumber: 0.55,
  chunk: 0.6,
  line: 0.6,
  letters: 0.7,
  words: 0.95,
  grouped: 0.65,
  decimal: 0.65,
  capitalized: 0.8,
  code: 0.8,
  capitals: 0.9,
  spaces: 0.95,
  marks: 1.0,
  camel: 1.0,
  capital: 1.05,
  smallLetters: 1.15,
};

/** What it costs to point to the nth token of a kind. */
export const tokenCost = (place: Place): number =>
  "of" in place
    ? (TOKEN_COST[place.of] ?? 1) +
      stepOf(place.of) * (Math.abs(place.nth) - 1) +
      (place.nth < 0 ? (place.of === "capital" ? 0.2 : 0.06) : 0)
    : Number.POSITIVE_INFINITY;

const FARTHEST = 8;

/** What every further token or character costs. */
const STEP = 0.17;

/** Words in a row are seldom counted. */
const stepOf = (token: Token): number => (token === "words" || token === "camel" ? 0.35 : STEP);

/** All places that the rows of a column share, each way to say the same place only once, the cheapest. */
export function placesIn(lesson: Lesson, column: number): Placed[] {
  const found = new Map<string, Placed>();
  const add = (place: Place, cost: number): void => {
    const at = new Int32Array(lesson.rows.length);
    lesson.budget.left -= lesson.taught;
    for (let row = 0; row < lesson.rows.length; row++) {
      const here = lesson.rows[row]?.[column]?.at(place) ?? -1;
      if (here < 0 && row < lesson.taught) return;
      at[row] = here;
    }
    const key = at.join();
    const known = found.get(key);
    const placed = known ?? { place, cost, at, edges: { start: new Map(), end: new Map() } };
    if (!known) found.set(key, placed);
    else if (known.cost > cost) Object.assign(known, { place, cost });
    if ("of" in place && place.shift === undefined)
      placed.edges[place.edge].set(`${place.of} ${place.nth}`, place);
  };

  add({ at: 0 }, 0.45);
  add({ at: -0 }, 0.45);
  const even = lesson.rows.length > 2 && lesson.rows.every(isAsLongAsFirst(lesson, column));
  const shortest = least(lesson, (row) => lesson.rows[row]?.[column]?.text.length ?? 0);
  for (let at = 1; at <= Math.min(shortest, 24); at++) {
    add({ at }, even ? 0.8 + 0.02 * at : 1.5 + 0.06 * at);
    add({ at: -at }, even ? 0.9 + 0.02 * at : 1.55 + 0.06 * at);
  }
  for (let at = shortest + 1; at <= Math.min(shortest + 3, 12); at++) {
    add({ at, reach: true }, 2.2);
    add({ at: -at, reach: true }, 2.3);
  }
  for (const of of Object.keys(TOKEN_COST) as Token[]) {
    const most = Math.min(
      FARTHEST,
      least(lesson, (row) => lesson.rows[row]?.[column]?.tokens(of).length ?? 0),
    );
    addEdges(most, (edge, nth) => {
      const place = { edge, of, nth } as const;
      add(place, tokenCost(place));
    });
  }
  for (const of of ["chunk", "wordOrNumber", "digits"] as const) {
    const most = Math.min(
      3,
      least(lesson, (row) => lesson.rows[row]?.[column]?.tokens(of).length ?? 0),
    );
    for (let nth = 1; nth <= most; nth++) {
      for (const shift of [1, 2, 3, 4]) {
        const cost = tokenCost({ edge: "start", of, nth }) + 0.5 + 0.1 * shift;
        add({ edge: "start", of, nth, shift }, cost);
        add({ edge: "end", of, nth, shift: -shift }, cost + 0.05);
        if (nth === 1) add({ edge: "start", of, nth: -1, shift }, cost + 0.05);
        if (nth === 1) add({ edge: "end", of, nth: -1, shift: -shift }, cost + 0.05);
      }
    }
  }
  for (const [text, cost] of landmarks(lesson, column)) {
    const most = Math.min(
      FARTHEST,
      least(lesson, (row) => lesson.rows[row]?.[column]?.places(text).length ?? 0),
    );
    addEdges(most, (edge, nth) =>
      add({ edge, text, nth }, cost + STEP * (Math.abs(nth) - 1) + (nth < 0 ? 0.06 : 0)),
    );
  }
  for (const text of seldom(lesson, column)) {
    for (const nth of [1, -1]) {
      const dear = 1.15 + (nth < 0 ? 0.06 : 0);
      add({ edge: "start", text, nth, else: "end" }, dear);
      add({ edge: "end", text, nth, else: "start" }, dear);
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

const isAsLongAsFirst =
  ({ rows }: Lesson, column: number) =>
  (row: Lesson["rows"][number]): boolean =>
    row[column]?.text.length === rows[0]?.[column]?.text.length;

function addEdges(most: number, add: (edge: "start" | "end", nth: number) => void): void {
  for (let nth = 1; nth <= most; nth++) {
    for (const edge of ["start", "end"] as const) {
      add(edge, nth);
      add(edge, -nth);
    }
  }
}

/** The smallest measure among the taught rows. */
function least(lesson: Lesson, measure: (row: number) => number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < lesson.taught; row++) smallest = Math.min(smallest, measure(row));
  return Number.isFinite(smallest) ? smallest : 0;
}

/** Marks that stand in some taught rows and not in others, such as what begins a remark. */
function seldom(lesson: Lesson, column: number): Set<string> {
  const marks = new Set<string>();
  const texts = lesson.rows.slice(0, lesson.taught).map((row) => row[column]?.text ?? "");
  for (const text of texts) {
    for (const [run] of text.matchAll(/[^\p{L}\p{N}]+/gu)) {
      for (const mark of [run, run.trim(), run[0] ?? "", run[run.length - 1] ?? ""]) {
        if (
          mark !== "" &&
          mark.length <= 6 &&
          marks.size < 16 &&
          !texts.every((other) => other.includes(mark))
        )
          marks.add(mark);
      }
    }
  }
  return marks;
}

/** Texts that stand in every taught row of a column and can be pointed to: marks, marks with a space, words. */
export function landmarks(lesson: Lesson, column: number): Map<string, number> {
  const marks = new Map<string, number>();
  const first = lesson.rows[0]?.[column]?.text ?? "";
  const everywhere = (text: string): boolean => {
    for (let row = 1; row < lesson.taught; row++) {
      if (!lesson.rows[row]?.[column]?.text.includes(text)) return false;
    }
    return true;
  };
  const offer = (text: string, cost: number): void => {
    if (text !== "" && !marks.has(text) && marks.size < 40 && everywhere(text)) marks.set(text, cost);
  };
  for (const [run] of first.matchAll(/[^\p{L}\p{N}]+/gu)) {
    if (run.length <= 12) offer(run, 0.52);
    for (const mark of run) offer(mark, 0.55);
    const tight = run.trim();
    if (tight.length > 1 && tight.length <= 12) offer(tight, 0.54);
  }
  for (const [word] of first.matchAll(/[\p{L}\p{N}]{2,20}/gu)) offer(word, /^\d+$/.test(word) ? 1.3 : 0.85);
  for (const [word] of first.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,20}[:=]\s*/gu)) offer(word, 0.65);
  for (const [word] of first.matchAll(/\s\p{L}{1,20}\s/gu)) offer(word, 0.7);
  return marks;
}
