import { useEffect, useMemo, useState } from "preact/hooks";
import type { PartName, Proposed } from "../../../src/core/recipe/learn/proposed.ts";
import type { TidyCounts } from "../../../src/core/recipe/learn/tidy-rows.ts";
import type { Step } from "../../../src/core/recipe/recipe.ts";
import { type Proposal, type Proposing, useProposal } from "./use-proposal.ts";

export interface Consistency extends Proposal<Proposed> {
  isTaken: (name: PartName) => boolean;
  take: (name: PartName, taken: boolean) => void;
  steps: readonly Step[];
  /** What the taken parts come to; undefined while that is counted. */
  counts: TidyCounts | undefined;
}

/**
 * Reads a column and has steps proposed that make it consistent; what loses nothing is taken until a person leaves it out.
 * @param countries where telephone numbers without a country's code may be from
 * @param version another one when the sheet has changed
 */
export function useConsistent(
  script: string,
  { table, column, heading, only, countries }: Proposing & { heading: string; countries: readonly string[] },
  version: number,
): Consistency {
  const proposal = useProposal<Proposed>(script, { table, column, only }, version, (worker, cells) =>
    worker.do("propose", cells, countries),
  );
  const { proposed, isReading, worker, fail } = proposal;
  const [chosen, setChosen] = useState<Partial<Record<PartName, boolean>>>({});
  const [counts, setCounts] = useState<TidyCounts>();
  useEffect(() => {
    if (isReading) setCounts(undefined);
  }, [isReading]);

  const isChoice = (name: PartName): boolean =>
    proposed?.choices.some((choice) => choice.name === name) === true;
  const isTaken = (name: PartName): boolean => chosen[name] ?? !isChoice(name);
  const which = JSON.stringify(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is compared by what it says
  const steps = useMemo(
    () =>
      [...(proposed?.parts ?? []), ...(proposed?.choices ?? [])].flatMap((part) =>
        isTaken(part.name) ? part.steps : [],
      ),
    [proposed, which],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading changes with the column alone
  useEffect(() => {
    let current = true;
    setCounts(undefined);
    if (proposed === undefined || steps.length === 0) return;
    worker.do("tidy", steps, heading).then(
      (found) => current && setCounts(found),
      (error) => current && fail(error),
    );
    return () => {
      current = false;
    };
  }, [steps]);
  return {
    ...{ ...proposal, isTaken, steps, counts },
    take: (name, taken) => setChosen((before) => ({ ...before, [name]: taken })),
  };
}
