import { hash } from "../../core/inference/key.ts";
import { holds, markOf, type Seal } from "../../core/inference/mark.ts";
import { said, Told } from "../../core/messages/said.ts";
import { ownSeal, seal } from "../answers/seal.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";

/** Which values a run that was handed over may ask about: each as a salted hash, and a mark over all of them. */
export const HANDED_OVER_TAB = "Stet handed over";

const HEADINGS = ["Run", "Values", "Mark"];

/** Characters of a value's hash; a cell holds those of some thousands. */
const LENGTH = 20;
const CELL = 2_000 * LENGTH;

const name = ({ salt }: Seal, key: string): string => hash(`${salt} ${key}`);

/**
 * Writes down which values stand in the rows of a run as it is handed over, so that no row that an editor adds later is
 * asked about with the credits of whoever handed it over. What an earlier run left is replaced.
 */
export function keepHandedOver(run: string, keys: Iterable<string>): void {
  const own = ownSeal();
  const text = [...new Set(keys)].map((key) => name(own, key)).join("");
  const mark = markOf(own, run, text);
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / CELL)) }, (_, index) =>
    text.slice(index * CELL, (index + 1) * CELL),
  );
  const tab = hiddenTab(HANDED_OVER_TAB, HEADINGS);
  tab.getRange(2, 1, Math.max(1, tab.getMaxRows() - 1), HEADINGS.length).clearContent();
  roomFor(tab, pieces.length, HEADINGS.length);
  tab
    .getRange(2, 1, pieces.length, HEADINGS.length)
    .setNumberFormat("@")
    .setValues(pieces.map((piece) => [run, piece, mark]));
}

/**
 * Tells whether the run may ask about a value.
 * @throws Error with a sentence when what was written down is gone or was changed by somebody.
 */
export function handedOver(run: string): (key: string) => boolean {
  const own = seal();
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(HANDED_OVER_TAB);
  const rows = (tab?.getDataRange().getValues() ?? []).filter(([of]) => of === run);
  const text = rows.map(([, piece]) => String(piece)).join("");
  if (own === null || rows.length === 0 || !holds(own, run, text, rows[0]?.[2]))
    throw new Told(said("runs.handedOverGone", { tab: HANDED_OVER_TAB }));
  const names = new Set(text.match(new RegExp(`.{${LENGTH}}`, "g")));
  return (key) => names.has(name(own, key));
}
