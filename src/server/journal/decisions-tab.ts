import type { Cell } from "../../core/cells/grid.ts";
import type { Pair } from "../../core/cluster/groups.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import { spans } from "../../core/journal/row-set.ts";
import { actingPerson } from "../account/acting-person.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { locked } from "../sheet/lock.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";

/** Pairs of values that are not the same, a line each: by value, so that no sort or insert can misplace one. */
export const DECISIONS_TAB = "Stet decisions";

const HEADINGS = ["Value", "Is not the same as", "When", "Who", "Unless it says otherwise here"];

/** What a line says in its last column of two values that are the same. */
const SAME = "It is the same";

/** Pairs of values that somebody has said are not the same, in whichever column they stand. */
export const apart = (): Pair[] => pairsThatAre(false);

/** Pairs of a value and an entry of a list that somebody has said are the same. */
export const together = (): Pair[] => pairsThatAre(true);

const pairsThatAre = (same: boolean): Pair[] =>
  lines().flatMap(({ pair, isSame }) => (pair && isSame === same ? [pair] : []));

/** Remembers of pairs that they are not the same, for everybody who works in the document; or that they are after all. */
export const setApart = (pairs: readonly Pair[], isApart: boolean): null => decide(pairs, isApart, false);

/** Remembers of pairs that they are the same; or forgets it. */
export const setTogether = (pairs: readonly Pair[], isTogether: boolean): null =>
  decide(pairs, isTogether, true);

/** What was decided of a pair before gives way to what is decided now. */
function decide(pairs: readonly Pair[], isDecided: boolean, same: boolean): null {
  return locked(() => {
    const known = lines();
    const meant = new Set(pairs.map(keyOf));
    const own = known.filter(({ pair }) => pair && meant.has(keyOf(pair)));
    const gone = own.filter(({ isSame }) => isSame !== same || !isDecided);
    for (const { first, count } of spans(gone.map(({ row }) => row)).reverse())
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DECISIONS_TAB)?.deleteRows(first, count);
    if (!isDecided) return null;
    const there = new Set(own.flatMap(({ pair, isSame }) => (pair && isSame === same ? [keyOf(pair)] : [])));
    const added = pairs.filter((pair) => !there.has(keyOf(pair)));
    if (added.length === 0) return null;
    const tab = hiddenTab(DECISIONS_TAB, HEADINGS);
    const first = roomFor(tab, added.length, HEADINGS.length);
    const told = [new Date().toISOString(), actingPerson(), same ? SAME : ""];
    writeCells(
      tab,
      1,
      added.map((pair, index) => ({ row: first + index, cells: [...pair, ...told] })),
    );
    return null;
  });
}

/** What the tab holds below its headings; no pair where somebody has changed the line so that it is none. */
function lines(): { row: number; pair: Pair | undefined; isSame: boolean }[] {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DECISIONS_TAB);
  if (tab === null) return [];
  return valuesOf(tab.getDataRange())
    .slice(1)
    .map((line, index) => ({ row: index + 2, pair: pairIn(line), isSame: line[4] === SAME }));
}

/** What says otherwise than both in its last column says nothing that is known. */
const pairIn = ([one, other, , , says = ""]: readonly Cell[]): Pair | undefined =>
  typeof one === "string" &&
  typeof other === "string" &&
  one !== "" &&
  other !== "" &&
  (says === "" || says === SAME)
    ? [one, other]
    : undefined;

const keyOf = (pair: Pair): string => rowKey([...pair].sort());
