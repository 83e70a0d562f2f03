import type { Pair } from "../../../src/core/cluster/groups.ts";
import type { Contradiction } from "../../../src/core/cluster/outcome.ts";
import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";

interface Props {
  contradictions: readonly Contradiction[];
  goTo: (group: number) => void;
  /** Takes back that two values are not the same. */
  together: (pair: Pair) => Promise<void>;
}

/** Decisions that cannot both hold, of which nothing is written until one of them is changed. */
export function Contradictions({ contradictions, goTo, together }: Props) {
  if (contradictions.length === 0) return null;
  return (
    <section class="notice warn small stack">
      <h2>{texts.clusters.contradictions({ n: contradictions.length })}</h2>
      <ul class="scroll">
        {contradictions.map((each) => {
          const [one, other] = each.kind === "apart" ? each.values : each.targets;
          const group = each.groups[0];
          return (
            <li key={JSON.stringify(each)}>
              {each.kind === "apart"
                ? texts.clusters.apart({ one, other })
                : texts.clusters.twice({ value: each.value, one, other })}{" "}
              <span class="row">
                {group !== undefined && (
                  <button type="button" class="link" onClick={() => goTo(group)}>
                    {texts.clusters.goTo}
                  </button>
                )}
                {each.kind === "apart" && (
                  <Action kind="link" act={() => together(each.values)}>
                    {texts.clusters.together}
                  </Action>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
