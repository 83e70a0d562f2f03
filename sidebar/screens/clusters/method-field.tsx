import { useId } from "preact/hooks";
import { MEANING, METHODS, type MethodName, methodOf } from "../../../src/core/cluster/methods.ts";
import { methodSummary, methodTitle } from "../../named.ts";
import { texts } from "../../texts.ts";

interface Props {
  method: MethodName;
  set: (method: MethodName) => void;
  /** Whether meanings are compared besides. */
  also: boolean;
  setAlso: (also: boolean) => void;
}

/** By all methods first, as most people want it. */
const CHOICES = [...METHODS].sort((a, b) => Number(b.name === "all") - Number(a.name === "all"));

/** How spellings are found; of all methods the one that asks a model is left out unless it is wanted. */
export function MethodField({ method, set, also, setAlso }: Props) {
  const id = useId();
  const known = methodOf(method);
  return (
    <>
      <div class="field">
        <label for={id}>{texts.clusters.method}</label>
        <select
          id={id}
          value={method}
          aria-describedby={`${id}-help`}
          onChange={(event) => set(event.currentTarget.value as MethodName)}
        >
          {[...CHOICES, MEANING].map((each) => (
            <option key={each.name} value={each.name}>
              {methodTitle(each)}
            </option>
          ))}
        </select>
        <p class="muted small sentence" id={`${id}-help`}>
          {known && methodSummary(known)}
        </p>
      </div>
      {method === "all" && (
        <label class="choice">
          <input type="checkbox" checked={also} onChange={(event) => setAlso(event.currentTarget.checked)} />
          <span>
            {texts.clusters.alsoMeaning} <span class="muted small">{texts.clusters.alsoMeaningHint}</span>
          </span>
        </label>
      )}
    </>
  );
}
