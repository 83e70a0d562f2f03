import { useState } from "preact/hooks";
import type { Allowance } from "../../src/core/api/sidebar-api.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { readLimit } from "../../src/core/spending/read-limit.ts";
import { Line } from "../fields/line.tsx";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

interface Props {
  plan: Plan;
  /** Dollars that the rest is likely to cost; undefined where nobody knows. */
  foreseen: number | undefined;
  handOver: (allowance: Allowance) => Promise<void>;
  cancel: () => void;
}

/** How many times a forecast may be too low before a run that was handed over stops. */
const ROOM = 2;
const LEAST = 0.01;

/** What a run may cost once it is handed over to the background, and whether rows that are added later are asked, too. */
export function HandOver({ plan, foreseen, handOver, cancel }: Props) {
  const [most, setMost] = useState(foreseen === undefined ? "" : suggested(foreseen));
  const [newRows, setNewRows] = useState<string>();
  const repeats =
    plan.place === "beside" && plan.rows !== "visible" && !plan.only && plan.again === undefined;
  const act = async () => {
    const daily = newRows === undefined ? null : readLimit(newRows);
    if (newRows !== undefined && daily === null) throw new Error(texts.newRowsLimit);
    await handOver({ most: readLimit(most), newRows: daily });
  };
  return (
    <div class="stack notice">
      <p class="small">{texts.backgroundHint}</p>
      <Line label={texts.handOverMost} value={most} hint={texts.noLimit} set={setMost} />
      {repeats && (
        <label class="choice">
          <input
            type="checkbox"
            checked={newRows !== undefined}
            onChange={({ currentTarget }) =>
              setNewRows(currentTarget.checked ? most || String(LEAST) : undefined)
            }
          />
          <span>{texts.newRowsToo}</span>
        </label>
      )}
      {newRows !== undefined && <Line label={texts.newRowsMost} value={newRows} hint="" set={setNewRows} />}
      <div class="row">
        <Action kind="primary" act={act}>
          {texts.handOver}
        </Action>
        <button type="button" onClick={cancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}

const suggested = (dollars: number): string => String(Math.max(LEAST, Math.ceil(dollars * ROOM * 100) / 100));
