import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";
import { words } from "./texts.ts";

interface Props {
  /** How many values are written by now, while they are; and how many there are at most. */
  written: number | undefined;
  of: number;
  /** Rows that would be written; undefined while they are counted, and the button has no number. */
  rows: number | undefined;
  mayWrite: boolean;
  write: () => Promise<void>;
  /** What the button says, where it does not write a column of its own. */
  says?: { rows: (of: { n: number }) => string; uncounted: string };
}

/** The click that writes what a recipe gives, and how far that is. */
export const WriteFoot = ({ written, of, rows, mayWrite, write, says }: Props) => (
  <>
    {written !== undefined && (
      <p class="muted small" role="status">
        {words.writing({ done: written, of })}
      </p>
    )}
    <Action kind="primary" wide act={write} disabled={!rows || !mayWrite} working={texts.mending}>
      {rows === undefined
        ? (says?.uncounted ?? words.writeUncounted)
        : (says?.rows ?? words.write)({ n: rows })}
    </Action>
  </>
);
