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

const HEADINGS = ["Value", "Is not the same as", "When", "Who"];

/** Pairs of values that somebody has said are not the same, in whichever column they stand. */
export const apart = (): Pair[] => lines().flatMap(({ pair }) => (pair ? [pair] : []));

/** Remembers of pairs that they are not the same, for everybody who works in the document; or that they are after all. */
export function setApart(pairs: readonly Pair[], isApart: boolean): null {
  return locked(() => {
    const known = lines();
    const meant = new Set(pairs.map(keyOf));
    const own = known.filter(({ pair }) => pair && meant.has(keyOf(pair)));
    if (!isApart) {
      for (const { first, count } of spans(own.map(({ row }) => row)).reverse())
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DECISIONS_TAB)?.deleteRows(first, count);
      return null;
    }
    const there = new Set(own.flatMap(({ pair }) => (pair ? [keyOf(pair)] : [])));
    const added = pairs.filter((pair) => !there.has(keyOf(pair)));
    if (added.length === 0) return null;
    const tab = hiddenTab(DECISIONS_TAB, HEADINGS);
    const first = roomFor(tab, added.length, HEADINGS.length);
    const told = [new Date().toISOString(), actingPerson()];
    writeCells(
      tab,
      1,
      added.map((pair, index) => ({ row: first + index, cells: [...pair, ...told] })),
    );
    return null;
  });
}

/** What the tab holds below its headings; no pair where somebody has changed the line so that it is none. */
function lines(): { row: number; pair: Pair | undefined }[] {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DECISIONS_TAB);
  if (tab === null) return [];
  return valuesOf(tab.getDataRange())
    .slice(1)
    .map((line, index) => ({ row: index + 2, pair: pairIn(line) }));
}

const pairIn = ([one, other]: readonly Cell[]): Pair | undefined =>
  typeof one === "string" && typeof other === "string" && one !== "" && other !== ""
    ? [one, other]
    : undefined;

const keyOf = (pair: Pair): string => rowKey([...pair].sort());
