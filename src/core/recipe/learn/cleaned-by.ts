import { clean } from "../../rules/clean.ts";
import { shownText } from "../shown-text.ts";

/** Texts as rules leave them, in the same order. */
export const cleanedBy = (texts: readonly string[], rules: string): string[] =>
  clean(
    texts.map((text) => [text]),
    rules,
  ).grid.map(([cell]) => shownText(cell ?? ""));
