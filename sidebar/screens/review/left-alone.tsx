import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { isLeft, type Settled } from "../../../src/core/run/asking.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { functionNamed } from "../../named.ts";
import { Said } from "../../parts/said.tsx";
import { Value } from "../../parts/value.tsx";
import { loadRanges } from "../../run/ranges.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { aside } from "../../worker/in-worker.ts";

/** Values that are listed at once. */
const LISTED = 20;

interface Props {
  /** What a run was asked to do, and the filled rows that it read. */
  plan: Plan;
  read: readonly (readonly Cell[])[];
  settings: Settings;
}

/** What the rules of a run left alone although something looked wrong, by distinct value, and why. */
export function LeftAlone({ plan, read, settings }: Props) {
  const [left, setLeft] = useState<readonly Settled[]>([]);
  useEffect(() => {
    let current = true;
    const fn = functionNamed(plan.function);
    const look = async () => {
      if (fn === undefined) return;
      const question = { arguments: plan.arguments, columns: plan.columns, by: plan.by };
      const settled = await aside.do("settle", [
        fn.name,
        question,
        await loadRanges(plan, fn, server),
        read,
        settings,
      ]);
      const found = settled.flatMap((each) =>
        each && isLeft(each) ? [[rowKey(each.read), each] as const] : [],
      );
      if (current) setLeft([...new Map(found).values()]);
    };
    look().catch(() => {}); // The list is an addition: what cannot be asked for is not shown.
    return () => {
      current = false;
    };
  }, [plan, read, settings]);
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{texts.rulesLeft({ n: left.length })}</summary>
      <ul>
        {left.slice(0, LISTED).map((each) => (
          <li key={rowKey(each.read)}>
            <Value cells={each.read.slice(0, 1)} /> <Said notes={each.notes} />
          </li>
        ))}
      </ul>
      {left.length > LISTED && <p class="muted">{texts.andMore({ n: left.length - LISTED })}</p>}
    </details>
  );
}
