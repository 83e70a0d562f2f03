import { useEffect, useState } from "preact/hooks";
import { type Group, type Pair, proposedGroups } from "../../../src/core/cluster/groups.ts";
import type { MethodName } from "../../../src/core/cluster/methods.ts";
import { placesOf } from "../../../src/core/cluster/places.ts";
import { server } from "../../server.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { ColumnContent } from "../clean/use-column.ts";

/** The rows in which each value of a column stands. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** What was found in a column, and what is decided of it so far. */
export interface Clustered {
  places: Places;
  groups: readonly Group[];
  apart: readonly Pair[];
  /** Groups that were found. */
  of: number;
}

export interface Clusters {
  clustered: Clustered | undefined;
  change: (part: Partial<Clustered>) => void;
  /** How far the search is, 0 to 1, through how many values. */
  share: number;
  values: number;
  failure: string;
}

/** Looks for spellings apart from the page, whenever the column is read or another method is chosen. */
export function useClusters(content: ColumnContent | undefined, method: MethodName): Clusters {
  const [clustered, setClustered] = useState<Clustered>();
  const [progress, setProgress] = useState({ share: 0, values: 0 });
  const [failure, setFailure] = useState("");
  useEffect(() => {
    setClustered(undefined);
    setProgress({ share: 0, values: 0 });
    setFailure("");
    if (content === undefined) return;
    const aside = new Aside();
    let current = true;
    const places = placesOf(
      content.rows.map(([cell]) => cell ?? ""),
      (index) => content.at[index] ?? 0,
    );
    const counts = new Map([...places].map(([value, { length }]) => [value, length]));
    const tell = (share: number) => setProgress({ share, values: counts.size });
    tell(0);
    Promise.all([aside.do("clusters", [counts, method], tell), server.apart()]).then(
      ([clusters, apart]) => {
        const groups = proposedGroups(clusters, apart);
        if (current) setClustered({ places, groups, apart, of: groups.length });
      },
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
      aside.end();
    };
  }, [content, method]);
  const change = (part: Partial<Clustered>) => setClustered((now) => now && { ...now, ...part });
  return { clustered, change, ...progress, failure };
}
