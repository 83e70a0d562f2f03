import { momentIn } from "./moments.ts";
import { numberIn } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import type { Guard } from "./recipe.ts";
import { shapeOf } from "./shape.ts";

/** Whether a row is as a guard says; a column that the row does not have is blank. */
export function holds(guard: Guard, row: readonly Reading[]): boolean {
  if ("not" in guard) return !holds(guard.not, row);
  if ("all" in guard) return guard.all.every((one) => holds(one, row));
  if ("any" in guard) return guard.any.some((one) => holds(one, row));
  const reading = row[guard.column];
  if (!reading) return guard.is === "blank";
  const { text } = reading;
  switch (guard.is) {
    case "blank":
      return text.trim() === "";
    case "contains":
      return text.includes(guard.text);
    case "startsWith":
      return text.startsWith(guard.text);
    case "endsWith":
      return text.endsWith(guard.text);
    case "equals":
      return text === guard.text;
    case "has":
      return reading.tokens(guard.of).length > 0;
    case "startsLike":
      return reading.tokens(guard.of)[0]?.start === 0;
    case "endsLike":
      return reading.tokens(guard.of).some(({ end }) => end === text.length);
    case "wholly": {
      const [token] = reading.tokens(guard.of);
      return token?.start === 0 && token.end === text.length;
    }
    case "shape":
      return shapeOf(text) === guard.shape;
    case "count":
      return within(reading.tokens(guard.of).length, guard);
    case "long":
      return within(text.length, guard);
    case "number":
      return reading.once("number", () => numberIn(text)) !== undefined;
    case "date":
      return reading.once("date MDY", () => momentIn(text, "MDY")) !== undefined;
  }
}

const within = (n: number, { atLeast, atMost }: { atLeast: number; atMost: number }): boolean =>
  n >= atLeast && n <= atMost;
