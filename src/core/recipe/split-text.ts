import type { SplitBy, SplitStep } from "./recipe.ts";
import { humpsOf, type Seam, seamsAt, seamsOf } from "./seams.ts";

/** All places where a text can be taken apart in one way. */
export const seamsFor = (text: string, by: SplitBy): Seam[] =>
  by === "humps" || by === "widths" ? humpsOf(text) : seamsOf(text, by);

/**
 * The parts of a text and what stands between them, in turn; nothing where the text is not built like the others, or is
 * longer than its widths together.
 */
export function splitText(
  text: string,
  { keys, by, widths }: Pick<SplitStep, "by" | "keys" | "widths">,
): string[] | undefined {
  const parts: string[] = [];
  let from = 0;
  if (by === "widths") {
    const together = widths.reduce((sum, width) => sum + width, 0);
    if (text.slice(together).trim() !== "") return undefined;
    for (const width of widths) {
      parts.push(text.slice(from, from + width), "");
      from += width;
    }
    return parts.slice(0, -1);
  }
  const seams = seamsAt(seamsFor(text, by), keys);
  if (!seams) return undefined;
  for (const { start, end } of seams) {
    parts.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  parts.push(text.slice(from));
  return by === "quoted" ? parts.map(withoutQuotes) : parts;
}

/** What stands in quotation marks, as it was before they were put around it. */
const withoutQuotes = (part: string): string =>
  /^\s*"([\s\S]*)"\s*$/.exec(part)?.[1]?.replace(/""/g, '"') ?? part;
