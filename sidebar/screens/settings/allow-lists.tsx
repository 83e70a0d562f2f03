import { useEffect, useId, useState } from "preact/hooks";
import type { AllowedLists } from "../../../src/core/api/account.ts";
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
        <List
          label={texts.allowedModels}
          value={models}
          fixed={fixed}
          set={(text) => change({ models: text })}
        />
        <List
          label={texts.allowedProviders}
          value={providers}
          fixed={fixed}
          set={(text) => change({ providers: text })}
        />
        {!fixed && <Action act={save}>{saved ? texts.saved : texts.allowedSave}</Action>}
      </div>
    </details>
  );
}

interface ListProps {
  label: string;
  value: string;
  fixed: boolean;
  set: (text: string) => void;
}

function List({ label, value, fixed, set }: ListProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        readOnly={fixed}
        value={value}
        placeholder={texts.allowedAll}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
