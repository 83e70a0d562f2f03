import { type Cell, isBlank } from "../../cells/grid.ts";
import type { Said } from "../../messages/pattern.ts";
import { takeInPlace } from "../in-place.ts";
import type { Step } from "../recipe.ts";
import { shownText } from "../shown-text.ts";
import { cleanedBy } from "./cleaned-by.ts";
import { ANSWERS, FORMS, isMailAddress } from "./forms.ts";

/** Why a cell stays as it is: it is no text, nothing reads it as the others of its column, or a rule said why. */
export type Stays = "noText" | "unread" | { doubt: Said };

export interface Tidied {
  cells: readonly Cell[];
  /** By row; a filled cell that neither changes nor is here has the form already. */
  stays: ReadonlyMap<number, Stays>;
}

/** Takes the steps that were proposed for a column, and says of each filled cell that stays why it does. */
export function tidy(steps: readonly Step[], column: readonly Cell[]): Tidied {
  const { cells, doubts, unfound } = takeInPlace(steps, column);
  const stays = new Map<number, Stays>();
  const isUnread = steps.map((step, at) =>
    step.op === "rule" ? unreadBy(step.rules, takeInPlace(steps.slice(0, at), column).cells) : () => false,
  );
  const isTyped = isUnread.some((unread) => unread !== nothing);
  for (const [row, cell] of column.entries()) {
    if (isBlank(cell) || shownText(cells[row] ?? "") !== shownText(cell)) continue;
    const doubt = doubts.get(row);
    if (typeof cell !== "string") {
      if (isTyped) stays.set(row, "noText");
    } else if (doubt !== undefined) stays.set(row, { doubt });
    else if (unfound.has(row) || isUnread.some((unread) => unread(row))) stays.set(row, "unread");
  }
  return { cells, stays };
}

const nothing = (): boolean => false;

/** Which filled texts of a column rules for one kind of value do not take for one. */
function unreadBy(rules: string, column: readonly Cell[]): (row: number) => boolean {
  const texts = column.map(shownText);
  if (rules.startsWith("email")) return (row) => !isMailAddress(texts[row] ?? "");
  if (rules === "boolean") {
    const words = new Set(ANSWERS.flat().map((word) => word.toLowerCase()));
    const read = cleanedBy(texts, rules);
    return (row) => read[row] === texts[row] && !words.has((texts[row] ?? "").toLowerCase());
  }
  const [first, second = ""] = FORMS.find((forms) => forms.includes(rules)) ?? [];
  if (first === undefined) return nothing;
  // What is of the kind and has this form already would be written otherwise in another.
  const [own, other] = [rules, first === rules ? second : first].map((each) => cleanedBy(texts, each));
  return (row) => own?.[row] === texts[row] && other?.[row] === texts[row];
}
