import { useEffect, useState } from "preact/hooks";
import type { AllowedLists } from "../../../src/core/api/account.ts";
import { Line } from "../../fields/line.tsx";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Which models and providers may be asked in this document. */
export function Allowed() {
  const [lists, setLists] = useState<AllowedLists>();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    server.allowed().then(setLists, () => {});
  }, []);
  if (lists === undefined) return null;
  const change = (part: Partial<AllowedLists>) => {
    setSaved(false);
    setLists({ ...lists, ...part });
  };
  const save = async () => {
    setLists(await server.saveAllowed(lists));
    setSaved(true);
  };
  const { models, providers, fixed } = lists;
  return (
    <details>
      <summary>{texts.allowedTitle}</summary>
      <div class="stack">
        <p class="muted small">{fixed ? texts.allowedFixed : texts.allowedWhy}</p>
        <Line
          label={texts.allowedModels}
          value={models}
          hint={texts.allowedAll}
          fixed={fixed}
          set={(text) => change({ models: text })}
        />
        <Line
          label={texts.allowedProviders}
          value={providers}
          hint={texts.allowedAll}
          fixed={fixed}
          set={(text) => change({ providers: text })}
        />
        {!fixed && <Action act={save}>{saved ? texts.saved : texts.allowedSave}</Action>}
      </div>
    </details>
  );
}
