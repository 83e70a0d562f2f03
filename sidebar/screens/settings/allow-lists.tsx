import { useEffect, useState } from "preact/hooks";
import type { AllowedLists } from "../../../src/core/api/account.ts";
import { Line } from "../../fields/line.tsx";
import { typedSince } from "../../fields/typed-since.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Which models and providers may be asked in this document. */
export function Allowed() {
  const [kept, setKept] = useState<AllowedLists>();
  const [typed, setTyped] = useState<Partial<AllowedLists>>({});
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    server.allowed().then(setKept, () => {});
  }, []);
  if (kept === undefined) return null;
  const lists = { ...kept, ...typed };
  const change = (part: Partial<AllowedLists>) => setTyped({ ...typed, ...part });
  const save = async () => {
    setKept(await server.saveAllowed(lists));
    setTyped((later) => typedSince(later, typed));
    setSaved(true);
  };
  const { models, providers, fixed } = lists;
  const isSaved = saved && Object.keys(typed).length === 0;
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
        {!fixed && <Action act={save}>{isSaved ? texts.saved : texts.allowedSave}</Action>}
      </div>
    </details>
  );
}
