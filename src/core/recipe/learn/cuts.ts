import { CASES, type CaseTo, type Place, type TextOp } from "../recipe.ts";
import { inCase } from "../text-ops.ts";
import { type Candidate, type Lesson, strangeness } from "./lesson.ts";
import { type Placed, placesIn, tokenCost } from "./places.ts";
import { costBeside } from "./words/meant.ts";

const CASE_COST: Record<CaseTo, number> = { upper: 0.5, lower: 0.5, title: 0.6, sentence: 0.7, camel: 1.5 };

/** What a cut costs beside its two places. */
const CUT = 0.3;
const WHOLE = 0.65;

/** What stands between two of the same marks costs little more than one of them. */
const FIELD = -0.33;

/** Finds the pieces of one column that stand at given places of all answers at once. */
export class Cuts {
  private readonly places: readonly Placed[];
  /** By taught row: how far text and answer run alike, whatever the case, from a place in each. */
  private readonly alike: readonly Uint16Array[];

  constructor(
    private readonly lesson: Lesson,
    private readonly column: number,
  ) {
    this.places = placesIn(lesson, column);
    this.alike = lesson.outs.map((out, row) => runsAlike(lesson.rows[row]?.[column]?.text ?? "", out));
  }

  /** Calls for every piece that the answers hold from these places on. */
  at(state: readonly number[], found: (candidate: Candidate) => void): void {
    const { lesson, places } = this;
    const { taught } = lesson;
    const longest = new Int32Array(taught);
    lesson.budget.left -= places.length;
    for (const from of places) {
      let fits = true;
      for (let row = 0; row < taught && fits; row++) {
        const width = (lesson.outs[row]?.length ?? 0) + 1;
        longest[row] = this.alike[row]?.[(from.at[row] ?? 0) * width + (state[row] ?? 0)] ?? 0;
        fits = longest[row] !== 0;
      }
      if (!fits) continue;
      lesson.budget.left -= places.length;
      for (const to of places) {
        let reaches = true;
        for (let row = 0; row < taught && reaches; row++) {
          const length = (to.at[row] ?? 0) - (from.at[row] ?? 0);
          reaches = length > 0 && length <= (longest[row] ?? 0);
        }
        if (reaches) this.offer(state, from, to, found);
      }
    }
  }

  private offer(
    state: readonly number[],
    from: Placed,
    to: Placed,
    found: (candidate: Candidate) => void,
  ): void {
    const { lesson, column } = this;
    lesson.budget.left -= lesson.rows.length;
    const texts = lesson.rows.map((row, at) => {
      const [start = -1, end = -1] = [from.at[at], to.at[at]];
      return start < 0 || end < start ? undefined : row[column]?.text.slice(start, end);
    });
    const wanted = lesson.outs.map((out, row) =>
      out.slice(state[row] ?? 0, (state[row] ?? 0) + (texts[row]?.length ?? 0)),
    );
    const same = (written: (text: string) => string): boolean =>
      wanted.every((text, row) => written(texts[row] ?? "") === text);
    const pair = cheapestPair(from, to);
    const op: TextOp = { op: "cut", from: pair.from, to: pair.to };
    const cost = costBeside(lesson.meant, [op], pair.cost) + strangeness(texts, lesson.taught);
    if (same((text) => text)) found({ take: { from: column, do: wholeOr(op) }, cost, texts });
    else {
      for (const letters of CASES) {
        if (!same((text) => inCase(text, letters))) continue;
        const take = { from: column, do: [...wholeOr(op), { op: "case", to: letters } as const] };
        const cased = texts.map((text) => text && inCase(text, letters));
        const dear = costBeside(lesson.meant, [{ op: "case", to: letters }], CASE_COST[letters]);
        found({ take, cost: cost + dear, texts: cased });
      }
    }
  }
}

const isAt = (place: Place, at: number): boolean => "at" in place && Object.is(place.at, at);

const wholeOr = (cut: TextOp & { op: "cut" }): TextOp[] =>
  isAt(cut.from, 0) && isAt(cut.to, -0) ? [] : [cut];

/** Whether two places are the edges of what stands between two of the same marks, next to each other. */
const isField = (from: Place, to: Place): boolean =>
  "text" in from &&
  "text" in to &&
  from.text === to.text &&
  from.edge === "end" &&
  to.edge === "start" &&
  to.nth === from.nth + 1 &&
  !from.shift &&
  !to.shift &&
  !from.else &&
  !to.else;

/** Two places; where they are the two edges of one token, that is one thought only. */
function cheapestPair(from: Placed, to: Placed): { from: Place; to: Place; cost: number } {
  const whole = isAt(from.place, 0) && isAt(to.place, -0);
  let best = { from: from.place, to: to.place, cost: whole ? WHOLE : from.cost + to.cost + CUT };
  if (!whole && isField(from.place, to.place)) best = { ...best, cost: Math.max(from.cost, to.cost) - FIELD };
  for (const [token, start] of from.edges.start) {
    const end = to.edges.end.get(token);
    const cost = end && tokenCost(start) + CUT;
    if (end && cost !== undefined && cost < best.cost) best = { from: start, to: end, cost };
  }
  return best;
}

/** `table[i * width + j]`: how many characters agree from i in the text and j in the answer, whatever their case. */
function runsAlike(text: string, out: string): Uint16Array {
  const width = out.length + 1;
  const table = new Uint16Array((text.length + 1) * width);
  const [a, b] = [fold(text), fold(out)];
  for (let i = text.length - 1; i >= 0; i--) {
    for (let j = out.length - 1; j >= 0; j--) {
      if (a.charCodeAt(i) === b.charCodeAt(j))
        table[i * width + j] = (table[(i + 1) * width + j + 1] ?? 0) + 1;
    }
  }
  return table;
}

/** Small letters, where that does not change how many characters there are. */
const fold = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};
