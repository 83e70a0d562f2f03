import { useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";
import { words } from "./texts.ts";

interface Props {
  /** How many values are written by now, while they are; and how many there are at most. */
  written: number | undefined;
  of: number;
  /** Ends the writing after what is under way; what is written by then stands. */
  stop: () => void;
  /** Rows that would be written; undefined while they are counted, and the button has no number. */
  rows: number | undefined;
  mayWrite: boolean;
  write: () => Promise<void>;
  /** What the button says, where it does not write a column of its own. */
  says?: { rows: (of: { n: number }) => string; uncounted: string };
}

/** The click that writes what a recipe gives, and how far that is. */
export const WriteFoot = ({ written, of, stop, rows, mayWrite, write, says }: Props) => (
  <>
    {written !== undefined && (
      <div class="row spread">
        <span class="muted small" role="status">
          {words.writing({ done: written, of })}
        </span>
        <StopWriting stop={stop} />
      </div>
    )}
    <Action kind="primary" wide act={write} disabled={!rows || !mayWrite} working={texts.mending}>
      {rows === undefined
        ? (says?.uncounted ?? words.writeUncounted)
        : (says?.rows ?? words.write)({ n: rows })}
    </Action>
  </>
);

/** Says that it was pressed: the call that is under way is waited for. */
function StopWriting({ stop }: Pick<Props, "stop">) {
  const [isPressed, setPressed] = useState(false);
  return (
    <button
      type="button"
      aria-disabled={isPressed}
      onClick={() => {
        setPressed(true);
        stop();
      }}
    >
      {isPressed ? words.stopping : words.stop}
    </button>
  );
}
