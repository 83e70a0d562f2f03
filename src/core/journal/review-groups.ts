import { isBlank, textOf } from "../cells/grid.ts";
import { UNSURE, withoutMark } from "../cells/scored-cells.ts";
import type { Open } from "./review.ts";
import { rowKey } from "./row-key.ts";

/** Why a result is doubted: there is none, the model has said so, or its score is too low. */
export type Doubt = "unanswered" | "said" | "below";

/** A result to be decided, with the label that is proposed for it; blank where none is known. */
export interface Item extends Open {
  label: string;
  doubt: Doubt;
}

/** Results that one decision can settle: of one label, doubted for one reason. */
export interface Group {
  doubt: Doubt;
  label: string;
  /** Different values, and the rows that they stand in. */
  values: number;
  rows: number;
}

/** The orders that results can be looked at in. */
export const ORDERS = ["least", "most", "rows", "name"] as const;
export type Order = (typeof ORDERS)[number];

/**
 * What is open with the label that is proposed for each: the one that stands there, without the mark that it is unsure,
 * or the likeliest where only that it is unsure stands there.
 * @param likeliest by value, as `rowKey` names it
 */
export const itemsOf = (open: readonly Open[], likeliest: ReadonlyMap<string, string>): Item[] =>
  open.map((each) => {
    const unanswered = each.failure !== undefined || each.holds.every(isBlank);
    const stands = unanswered ? "" : textOf(each.holds[0] ?? "");
    const label = stands === UNSURE ? (likeliest.get(rowKey(each.read)) ?? "") : withoutMark(stands);
    return { ...each, label, doubt: unanswered ? "unanswered" : each.score === undefined ? "said" : "below" };
  });

export const nameOf = ({ doubt, label }: Pick<Item, "doubt" | "label">): string => `${doubt} ${label}`;

/** The groups of results, the largest first; those that have no answer last. */
export function groupsOf(items: readonly Item[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { doubt, label, rows } of items) {
    const name = nameOf({ doubt, label });
    const group = groups.get(name) ?? { doubt, label, values: 0, rows: 0 };
    groups.set(name, { ...group, values: group.values + 1, rows: group.rows + rows });
  }
  const rank = ({ doubt, label }: Group) => (doubt === "unanswered" ? 2 : label === "" ? 1 : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.values - a.values);
}

/** Whether scores can be compared: there are some, and one model gave them. */
export const areComparable = (items: readonly Item[]): boolean => {
  const by = items.filter(({ score }) => score !== undefined).map((each) => each.by);
  return by.length > 0 && new Set(by).size === 1;
};

/** In an order; what has no score stands first among the least sure. */
export function inOrder(
  items: readonly Item[],
  order: Order,
  compare: (one: string, other: string) => number,
): Item[] {
  const by: Record<Order, (a: Item, b: Item) => number> = {
    least: (a, b) => (a.score ?? -1) - (b.score ?? -1),
    most: (a, b) => (b.score ?? -1) - (a.score ?? -1),
    rows: (a, b) => b.rows - a.rows,
    name: (a, b) => compare(textOf(a.read[0] ?? ""), textOf(b.read[0] ?? "")),
  };
  return [...items].sort(by[order]);
}
