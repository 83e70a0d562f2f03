import { useEffect, useState } from "preact/hooks";
import type { Preferences as Chosen, Organisation } from "../../../src/core/api/account.ts";
import { readLimit } from "../../../src/core/spending/read-limit.ts";
import { Line } from "../../fields/line.tsx";
import { typedSince } from "../../fields/typed-since.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { FormulaSpending } from "./formula-spending.tsx";
import { Orders } from "./orders.tsx";
import { PayerField } from "./payer-field.tsx";

/** What is typed in a field is kept as it is typed, and read when it is saved. */
type Limits = Partial<Record<(typeof LIMITS)[number], string>>;
type Draft = Partial<Omit<Chosen, keyof Limits>> & { endpointKey?: string };

const LIMITS = ["dollarsPerRun", "dollarsPerDay", "formulaDollarsPerDay"] as const;

interface Props {
  /** Those of the account; undefined where Hugging Face did not say. */
  organisations: readonly Organisation[] | undefined;
  saved: (chosen: Chosen) => void;
}

/** Who pays, what may be spent, by formulas too, and where requests go instead of Hugging Face. */
export function Preferences({ organisations, saved: tell }: Props) {
  const [chosen, setChosen] = useState<Chosen>();
  const [draft, setDraft] = useState<Draft>({});
  const [typed, setTyped] = useState<Limits>({});
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    server.preferences().then(setChosen, () => {});
  }, []);
  if (chosen === undefined) return null;
  const now = { ...chosen, ...draft };
  const isChanged = Object.keys({ ...draft, ...typed }).length > 0;
  const change = (part: Draft) => setDraft({ ...draft, ...part });
  const save = async () => {
    const names = LIMITS.filter((name) => typed[name] !== undefined || chosen.limitsUnreadable);
    const limits = Object.fromEntries(names.map((name) => [name, readLimit(typed[name] ?? "")]));
    const now = await server.savePreferences({ ...draft, ...(Object.keys(typed).length > 0 && limits) });
    setChosen(now);
    setDraft((later) => typedSince(later, draft));
    setTyped((later) => typedSince(later, typed));
    setSaved(true);
    tell(now);
  };
  const limit = (name: keyof Limits, label: string) => (
    <Line
      label={label}
      value={typed[name] ?? dollars(chosen[name])}
      hint={texts.noLimit}
      set={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  return (
    <section class="stack">
      <details>
        <summary>{texts.spending}</summary>
        <div class="stack">
          <p class="muted small">
            {texts.usedToday({ requests: chosen.requestsToday, dollars: chosen.dollarsToday })}
          </p>
          {chosen.limitsUnreadable && <p class="notice warn small">{texts.limitsUnreadable}</p>}
          {limit("dollarsPerRun", texts.perRun)}
          {limit("dollarsPerDay", texts.perDay)}
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
        {limit("formulaDollarsPerDay", texts.perDayOfFormulas)}
        <p class="muted small">{texts.usedByFormulas({ dollars: chosen.formulaDollarsToday })}</p>
      </details>
      {chosen.orders.length > 0 && (
        <Orders
          orders={chosen.orders}
          end={async (file, run) => {
            await server.endOrder(file, run);
            setChosen(await server.preferences());
          }}
        />
      )}
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
      {(saved || isChanged) && (
        <Action act={save} disabled={!isChanged}>
          {isChanged ? texts.save : texts.saved}
        </Action>
      )}
    </section>
  );
}

const dollars = (amount: number | null): string => (amount === null ? "" : String(amount));
