import { useId } from "preact/hooks";
import { USUAL_THRESHOLD } from "../../src/core/run/threshold.ts";
import { readThreshold } from "../run/read-threshold.ts";
import { language, texts } from "../texts.ts";

/** What a person has put in for labels that are not sure. */
export interface Sureness {
  typed: string;
  /** Whether the label is kept, with a mark. */
  mark: boolean;
}

/** What nobody has changed. */
export const usualSureness = (): Sureness => ({ typed: usual(), mark: false });

const usual = () => USUAL_THRESHOLD.toLocaleString(language);

/** The score below which a label is unsure, and what is written then. */
export function ThresholdField({ value, set }: { value: Sureness; set: (value: Sureness) => void }) {
  const id = useId();
  const unread = readThreshold(value.typed) === undefined;
  return (
    <>
      <div class="field">
        <label for={id}>{texts.threshold}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value.typed}
          aria-invalid={unread}
          aria-describedby={`${id}-help`}
          onInput={(event) => set({ ...value, typed: event.currentTarget.value })}
        />
        <p class="muted small" id={`${id}-help`}>
          {texts.thresholdHelp}
        </p>
        {unread && (
          <p class="notice error" role="alert">
            {texts.thresholdUnread({ example: usual() })}
          </p>
        )}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={value.mark}
          onChange={(event) => set({ ...value, mark: event.currentTarget.checked })}
        />
        <span>{texts.thresholdMark}</span>
      </label>
    </>
  );
}
