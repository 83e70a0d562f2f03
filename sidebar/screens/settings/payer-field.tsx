import { useId } from "preact/hooks";
import type { Organisation } from "../../../src/core/api/account.ts";
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
  const more = organisations?.some(({ name }) => name === value) || value === "" ? [] : [value];
  return (
    <div class="field">
      <label for={id}>{texts.billTo}</label>
      {organisations === undefined ? (
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={value}
          placeholder={texts.billToHint}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ) : (
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
      )}
    </div>
  );
}
