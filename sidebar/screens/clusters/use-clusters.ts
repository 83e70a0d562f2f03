import { useEffect, useMemo, useState } from "preact/hooks";
import { foundAnew, type Group, type Pair, proposedGroups } from "../../../src/core/cluster/groups.ts";
import { MEANING, type MethodName } from "../../../src/core/cluster/methods.ts";
import { placesOf } from "../../../src/core/cluster/places.ts";
import { server } from "../../server.ts";
import { wordsOf } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import type { Meant } from "./use-meaning.ts";

/** The rows in which each value of a column stands. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** What stands in a column. */
export interface Stands {
  places: Places;
  counts: ReadonlyMap<string, number>;
}

/** What was found in a column, and what is decided of it so far. */
export interface Clustered {
  places: Places;
  groups: readonly Group[];
  apart: readonly Pair[];
}

export interface Clusters {
  clustered: Clustered | undefined;
  change: (part: Partial<Clustered>) => void;
  /** Groups that were found. */
  of: number;
  /** How far the search is, 0 to 1, through how many values. */
  share: number;
  values: number;
  failure: string;
}

/** The different values of a column, once it is read. */
export const useStands = (content: ColumnContent | undefined): Stands | undefined =>
  useMemo(() => {
    if (content === undefined) return undefined;
    const places = placesOf(
      content.rows.map(([cell]) => cell ?? ""),
      (index) => content.at[index] ?? 0,
    );
    return { places, counts: new Map([...places].map(([value, { length }]) => [value, length])) };
  }, [content]);

/**
 * Looks for spellings apart from the page, whenever the column is read or another method is chosen; and, behind them,
 * for values of one meaning, whenever that is known or another likeness is chosen.
 * @param least how alike they are to be
 */
export function useClusters(
  stands: Stands | undefined,
  method: MethodName,
  meant: Meant | undefined,
  least: number,
): Clusters {
  const [clustered, setClustered] = useState<Clustered>();
  const [of, setOf] = useState({ spelt: 0, meant: 0 });
  const [progress, setProgress] = useState({ share: 0, values: 0 });
  const [failure, setFailure] = useState("");
  useEffect(() => {
    setClustered(undefined);
    setOf({ spelt: 0, meant: 0 });
    setProgress({ share: 0, values: 0 });
    setFailure("");
    if (stands === undefined) return;
    const { places, counts } = stands;
    const aside = new Aside();
    let current = true;
    const tell = (share: number) => setProgress({ share, values: counts.size });
    tell(0);
    const found = method === MEANING.name ? [] : aside.do("clusters", [counts, method], tell);
    Promise.all([found, server.apart()]).then(
      ([clusters, apart]) => {
        const groups = proposedGroups(clusters, apart);
        if (!current) return;
        setClustered({ places, groups, apart });
        setOf({ spelt: groups.length, meant: 0 });
      },
      (error: Error) => current && setFailure(wordsOf(error)),
    );
    return () => {
      current = false;
      aside.end();
    };
  }, [stands, method]);

  const isRead = clustered !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a person decides of groups looks for nothing anew
  useEffect(() => {
    if (!isRead || stands === undefined) return;
    const aside = new Aside();
    let current = true;
    const spelt = clustered.groups.filter((group) => group.method !== MEANING.name);
    const groups = spelt.map((group) => group.values);
    const found = meant
      ? aside.do("byMeaning", [stands.counts, meant.values, meant.likenesses, least, groups])
      : Promise.resolve([]);
    found.then(
      (clusters) => {
        if (!current) return;
        setOf((now) => ({ ...now, meant: clusters.length }));
        setClustered(
          (now) =>
            now && {
              ...now,
              groups: foundAnew(now.groups, MEANING.name, proposedGroups(clusters, now.apart)),
            },
        );
      },
      (error: Error) => current && setFailure(wordsOf(error)),
    );
    return () => {
      current = false;
      aside.end();
    };
  }, [isRead, stands, meant, least]);
  const change = (part: Partial<Clustered>) => setClustered((now) => now && { ...now, ...part });
  return { clustered, change, of: of.spelt + of.meant, ...progress, failure };
}
