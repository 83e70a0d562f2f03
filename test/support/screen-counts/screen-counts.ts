import type { Page } from "playwright-core";
import type { SidebarWindows } from "../sidebar-window.ts";
import { apart } from "./apart.ts";
import { byHand } from "./by-hand.ts";
import { duplicates } from "./duplicates.ts";
import { editValue, marks, narrowed, ranges } from "./facets.ts";
import { findings, sheetRows } from "./findings.ts";
import { runAsItStands } from "./form.ts";
import { history } from "./history.ts";
import { inWords } from "./in-words.ts";
import { clusters, match } from "./lists.ts";
import { consistent, examples } from "./recipes.ts";
import { review } from "./review.ts";
import { newWalk, type Walk } from "./walk.ts";

/** What a person asks for from the list of operations that counts what it would do. */
const BY_HAND = [
  "Find blank cells",
  "Fill down",
  "Find and replace",
  "Split into rows",
  "Join with another column",
  "Take out repeated rows",
  "Take out blank rows",
  "Take out totals",
  "Take out notes at the end",
  "Take out repeated headings",
];

/** Goes through some of the operations that a person asks for. */
export function operations(titles: readonly string[]): (walk: Walk) => Promise<void> {
  return (walk) => byHand(walk, titles);
}

/** The screens by what is said where a number on them is wrong. */
export const SCREENS: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  findings,
  clusters,
  duplicates,
  match,
  examples,
  consistent,
  apart,
  words: inWords,
  history,
  values: editValue,
  marks,
  ranges,
  narrowed,
  operations: operations(BY_HAND),
  form: runAsItStands,
  review,
};

/** Screens that are about the whole sheet, whichever column is chosen. */
export const OF_SHEET: Readonly<Record<string, (walk: Walk) => Promise<void>>> = { sheet: sheetRows };

/**
 * Walks one column of a sheet through screens, each from where the one before has put everything back.
 * @param left told as soon as a screen is left
 */
export async function walkScreens(
  page: Page,
  windows: SidebarWindows,
  column: number,
  rows: number,
  screens: typeof SCREENS = SCREENS,
  left: (screen: string, walk: Walk) => void = () => {},
): Promise<Walk> {
  const walk = newWalk(page, windows, column, rows);
  for (const [name, screen] of Object.entries(screens)) {
    const before = walk.problems.length;
    const begun = performance.now();
    // What does not come on one screen is told beside what is wrong on the others.
    await screen(walk).catch((error: Error) => walk.problems.push(error.message.slice(0, 400)));
    walk.seconds[name] = (performance.now() - begun) / 1000;
    for (let at = before; at < walk.problems.length; at++)
      walk.problems[at] = `column ${column}, ${name}: ${walk.problems[at]}`;
    left(name, walk);
  }
  return walk;
}
