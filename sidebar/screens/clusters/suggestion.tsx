import type { Suggestion } from "../../../src/core/cluster/ask-groups.ts";
import type { Group } from "../../../src/core/cluster/groups.ts";
import { Value } from "../../parts/value.tsx";
import { say, texts } from "../../texts.ts";

interface Props {
  group: Group;
  suggestion: Suggestion;
  /** Ticks what is suggested. */
  tick: (same: readonly (readonly string[])[]) => void;
}

/** What a model takes for the same in a group: nothing of it counts before a person has ticked it. */
export function Suggested({ group, suggestion, tick }: Props) {
  if ("failure" in suggestion)
    return (
      <p class="notice warn small">
        {texts.clusters.noSuggestion} {say(suggestion.failure)}
      </p>
    );
  const { by, same } = suggestion;
  const others = group.values.filter((value) => !same.flat().includes(value));
  return (
    <section class="notice small stack">
      <p>{same.length === 0 ? texts.clusters.allDifferent({ by }) : texts.clusters.sameSays({ by })}</p>
      {same.map((values) => (
        <Values key={values.join("\n")} values={values} />
      ))}
      {same.length > 0 && others.length > 0 && (
        <>
          <p>{texts.clusters.others}</p>
          <Values values={others} />
        </>
      )}
      {same.length > 0 && (
        <div>
          <button type="button" onClick={() => tick(same)}>
            {texts.clusters.tickSuggested}
          </button>
        </div>
      )}
    </section>
  );
}

const Values = ({ values }: { values: readonly string[] }) => (
  <ul class="plain">
    {values.map((value) => (
      <li key={value}>
        <Value cells={[value]} />
      </li>
    ))}
  </ul>
);
