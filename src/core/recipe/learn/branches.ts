import { holds } from "../guards.ts";
import type { Guard } from "../recipe.ts";
import { guardsFor } from "./guard-candidates.ts";
import { type Lesson, lessonOfRows } from "./lesson.ts";
import { type Program, search } from "./search.ts";

/** A program for some of the rows. */
export interface Branch {
  /** Without a guard, all rows that no branch before it took. */
  when?: Guard;
  /** Other guards that tell the taught rows apart alike, with how much less likely each is. */
  rivals: readonly { guard: Guard; dearer: number }[];
  program: Program;
  lesson: Lesson;
}

/** What telling rows apart costs, beside the guard and both programs. */
const BRANCH = 2.2;

/** A program with less than this is not worth taking apart. */
const PLAIN = 3.2;

/** One program for all rows, or one for those that a guard takes and others for the rest; nothing where there is none. */
export function learnBranches(lesson: Lesson, depth = 2): { branches: Branch[]; cost: number } | undefined {
  const whole = search(lesson);
  let best = whole && { branches: [{ rivals: [], program: whole, lesson } as Branch], cost: whole.cost };
  if (depth === 0 || lesson.taught < 2 || (best && best.cost < PLAIN)) return best;
  for (const { guards, cost } of guardsFor(lesson)) {
    if (lesson.budget.left < 0) break;
    const [likeliest, ...others] = guards;
    const guard = likeliest?.guard;
    const rivals = others.map((other) => ({ guard: other.guard, dearer: other.cost - cost }));
    if (!guard || (best && cost + BRANCH >= best.cost)) continue;
    const inside = lessonOfRows(lesson, (row) => holds(guard, row));
    const first = search(inside);
    if (!first || (best && first.cost + cost + BRANCH >= best.cost)) continue;
    const outside = lessonOfRows(lesson, (row) => !holds(guard, row));
    const rest = learnBranches(outside, best ? 0 : depth - 1);
    if (!rest) continue;
    const total = first.cost + cost + BRANCH + rest.cost;
    if (best && total >= best.cost) continue;
    const branch = { when: guard, rivals, program: first, lesson: inside };
    best = { branches: [branch, ...rest.branches], cost: total };
  }
  return best;
}
