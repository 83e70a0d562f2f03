import { useEffect, useId, useState } from "preact/hooks";
import type { Preferences as Chosen, Organisation } from "../../src/core/account.ts";
import { server } from "../server.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";
import { FormulaSpending } from "./formula-spending.tsx";
import { PayerField } from "./payer-field.tsx";

type Draft = Partial<Chosen> & { endpointKey?: string };

interface Props {
  /** Those of the account; undefined where Hugging Face did not say. */
  organisations: readonly Organisation[] | undefined;
  saved: (chosen: Chosen) => void;
}

/** Who pays, what may be spent, by formulas too, and where requests go instead of Hugging Face. */
export function Preferences({ organisations, saved: tell }: Props) {
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
    const now = await server.savePreferences(draft);
    setChosen(now);
    setDraft({});
    setSaved(true);
    tell(now);
  };
  return (
    <section class="stack">
      <details>
        <summary>{texts.spending}</summary>
        <div class="stack">
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
          <PayerField organisations={organisations} value={now.billTo} set={(billTo) => change({ billTo })} />
        </div>
      </details>
      <details>
        <summary>{texts.spendersTitle}</summary>
        <FormulaSpending
          spending={chosen.formulas}
          mine={now.formulasMaySpend}
          set={(formulasMaySpend) => change({ formulasMaySpend })}
        />
      </details>
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
      {(saved || Object.keys(draft).length > 0) && (
        <Action act={save} disabled={saved}>
          {saved ? texts.saved : texts.save}
        </Action>
      )}
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
