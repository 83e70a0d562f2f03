import { useId } from "preact/hooks";
import type { Organisation } from "../../../src/core/api/account.ts";
import { Line } from "../../fields/line.tsx";
import { texts } from "../../texts.ts";

interface Props {
  /** Those of the account; undefined where Hugging Face did not say. */
  organisations: readonly Organisation[] | undefined;
  value: string;
  set: (billTo: string) => void;
}

/** Who pays: the person's own account, or one of its organisations. */
export function PayerField({ organisations, value, set }: Props) {
  const id = useId();
  if (organisations === undefined)
    return <Line label={texts.billTo} value={value} hint={texts.billToHint} set={set} />;
  const more = organisations.some(({ name }) => name === value) || value === "" ? [] : [value];
  return (
    <div class="field">
      <label for={id}>{texts.billTo}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{texts.ownAccount}</option>
        {organisations.map(({ name, canPay }) => (
          <option key={name} value={name}>
            {canPay ? name : texts.cannotPay({ name })}
          </option>
        ))}
        {more.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
