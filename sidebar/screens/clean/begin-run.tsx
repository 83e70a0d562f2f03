import type { ComponentChildren } from "preact";
import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";

interface Props {
  /** What the function is called, and how many rows there are; undefined while they are read. */
  title: string;
  filled: number | undefined;
  mayBegin: boolean;
  begin: () => Promise<void>;
  /** What it takes, once that is known. */
  forecast: string | undefined;
  children?: ComponentChildren;
}

/** The foot of the form: the button that begins a run, and what that will take. */
export function BeginRun({ title, filled, mayBegin, begin, forecast, children }: Props) {
  return (
    <footer>
      <Action kind="primary" wide act={begin} working={texts.starting} disabled={!mayBegin}>
        {filled === undefined
          ? texts.loading
          : filled === 0
            ? texts.runNothing
            : texts.run({ title, n: filled })}
      </Action>
      {forecast !== undefined && (
        <p class="muted small" role="status">
          {forecast}
        </p>
      )}
      {children}
    </footer>
  );
}
