import type { Offer } from "./atoms.ts";
import type { Lesson } from "./lesson.ts";

const BRACKETS = ["()", "[]", "{}", "<>"] as const;

/** Rows without what stands in brackets, and without the gaps that it leaves. */
export function withoutBrackets(lesson: Lesson, column: number, offer: Offer): void {
  for (const [from = "", to = ""] of BRACKETS) {
    if (!lesson.rows.slice(0, lesson.taught).some((row) => row[column]?.text.includes(from))) continue;
    const op = { op: "leaveOut", from, to } as const;
    offer(column, [op], 1.7);
    offer(column, [op, { op: "squeeze" }], 1.8);
  }
}
