import { useEffect, useId, useState } from "preact/hooks";
import type { Preferences as Chosen } from "../../src/core/sidebar-api.ts";
import { server } from "../server.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

type Draft = Partial<Chosen> & { endpointKey?: string };

/** Who pays, what may be spent, and where requests go instead of Hugging Face. */
export function Preferences() {
  const [chosen, setChosen] = useState<Chosen>();
  const [draft, setDraft] = useState<Draft>({});
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    server.preferences().then(setChosen, () => {});
  }, []);
  if (chosen === undefined) return null;
  const now = { ...chosen, ...draft };
  const change = (part: Draft) => {
    setSaved(false);
    setDraft({ ...draft, ...part });
  };
  const save = async () => {
    setChosen(await server.savePreferences(draft));
    setDraft({});
    setSaved(true);
  };
  return (
    <section class="stack">
      <h2>{texts.spending}</h2>
      <p class="muted small">{texts.usedToday(chosen.requestsToday, chosen.dollarsToday)}</p>
      <Line
        label={texts.perRun}
        value={dollars(now.dollarsPerRun)}
        hint={texts.noLimit}
        set={(text) => change({ dollarsPerRun: number(text) })}
      />
      <Line
        label={texts.perDay}
        value={dollars(now.dollarsPerDay)}
        hint={texts.noLimit}
        set={(text) => change({ dollarsPerDay: number(text) })}
      />
      <Line
        label={texts.billTo}
        value={now.billTo}
        hint={texts.billToHint}
        set={(billTo) => change({ billTo })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={now.formulasMaySpend}
          onChange={(event) => change({ formulasMaySpend: event.currentTarget.checked })}
        />
        <span>
          {texts.formulasMaySpend}
          <span class="muted small"> {texts.formulasMaySpendHint}</span>
        </span>
      </label>
      <details>
        <summary>{texts.endpointTitle}</summary>
        <div class="stack">
          <p class="muted small">{texts.endpointWhy}</p>
          <Line
            label={texts.endpoint}
            value={now.endpoint}
            hint="https://…/v1"
            set={(endpoint) => change({ endpoint })}
          />
          <Line
            label={texts.endpointKey}
            value={draft.endpointKey ?? ""}
            hint={chosen.hasEndpointKey ? texts.endpointKeyKept : texts.optional}
            type="password"
            set={(endpointKey) => change({ endpointKey })}
          />
        </div>
      </details>
      <Action act={save} disabled={Object.keys(draft).length === 0}>
        {saved ? texts.saved : texts.save}
      </Action>
    </section>
  );
}

interface LineProps {
  label: string;
  value: string;
  hint: string;
  type?: "text" | "password";
  set: (text: string) => void;
}

function Line({ label, value, hint, type = "text", set }: LineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        autocomplete="off"
        value={value}
        placeholder={hint}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}

const dollars = (amount: number | null): string => (amount === null ? "" : String(amount));

/** Dollars as typed, with either decimal mark; blank is no limit. */
function number(text: string): number | null {
  const amount = Number(text.replace(",", ".").replace("$", ""));
  return text.trim() === "" || Number.isNaN(amount) ? null : amount;
}
