import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Match } from "../../../src/core/cluster/match/match-list.ts";
import { type Value, valuesOf } from "../../../src/core/cluster/match/read-cells.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import type { List } from "./use-list.ts";

/** What was found for the values of a column in a list. */
export interface Found {
  values: readonly Value[];
  list: List;
  /** The texts of the entries, in the order that matches name them by. */
  entries: readonly string[];
  matches: readonly Match[];
}

export interface Matching {
  /** The different values of the column; undefined while it is read. */
  values: readonly Value[] | undefined;
  found: Found | undefined;
  /** How far the search is, 0 to 1; undefined where none goes on. */
  share: number | undefined;
  /** Rejects with the sentence of what went wrong. */
  find: (list: List) => Promise<void>;
  /** Ends the search, and forgets what was found. */
  stop: () => void;
}

/** Looks for the entries of a list apart from the page, so that it can be stopped at any time. */
export function useMatching(content: ColumnContent | undefined): Matching {
  const [found, setFound] = useState<Found>();
  const [share, setShare] = useState<number>();
  /** Ends what goes on. */
  const ending = useRef<() => void>();
  const values = useMemo(
    () =>
      content &&
      valuesOf(
        content.rows.map(([cell]) => cell ?? ""),
        (index) => content.at[index] ?? 0,
      ),
    [content],
  );
  const stop = () => {
    ending.current?.();
    ending.current = undefined;
    setShare(undefined);
    setFound(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found in other values is void
  useLayoutEffect(() => stop, [values]);
  const find = async (list: List) => {
    if (values === undefined) return;
    stop();
    const own = new Aside();
    const ended = new Promise<undefined>((resolve) => {
      ending.current = () => {
        own.end();
        resolve(undefined);
      };
    });
    const entries = [...list.entries.keys()];
    const asked = values.map(({ text, isWordless }) => ({ text, isWordless }));
    setShare(0);
    try {
      const matches = await Promise.race([own.do("match", [asked, entries], setShare), ended]);
      if (matches === undefined) return;
      setShare(undefined);
      setFound({ values, list, entries, matches });
    } catch (error) {
      setShare(undefined);
      throw error;
    } finally {
      own.end();
    }
  };
  return { values, found, share, find, stop };
}
