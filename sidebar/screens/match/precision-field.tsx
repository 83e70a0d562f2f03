import { useId } from "preact/hooks";
import { PRECISION } from "../../../src/core/cluster/match/match-list.ts";
import { amount } from "../../numbers.ts";
import { texts } from "../../texts.ts";

/** The share that is promised where nobody has typed another. */
export const usualPrecision = (): string => amount(PRECISION, "percent");

interface Props {
  typed: string;
  set: (typed: string) => void;
}

/** The share that was typed, "90%" or "90" or "0.9"; undefined where it is none, or less than every second. */
export function readPrecision(typed: string): number | undefined {
  const number = /^\s*(\d*[.,]?\d+)\s?%?\s*$/.exec(typed)?.[1]?.replace(",", ".");
  if (number === undefined) return undefined;
  const share = typed.includes("%") || Number(number) > 1 ? Number(number) / 100 : Number(number);
  return share >= 0.5 && share <= 1 ? share : undefined;
}

/** The share of matches that is promised to be right. */
export function PrecisionField({ typed, set }: Props) {
  const id = useId();
  const unread = readPrecision(typed) === undefined;
  return (
    <div class="field">
      <label for={id}>{texts.match.precision}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={unread}
        aria-describedby={`${id}-help`}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <p class="muted small" id={`${id}-help`}>
        {texts.match.precisionHelp}
      </p>
      {unread && (
        <p class="notice error" role="alert">
          {texts.match.precisionUnread({ example: usualPrecision() })}
        </p>
      )}
    </div>
  );
}
