import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";
import { words } from "./texts.ts";

interface Props {
  /** How many values are written by now, while they are; and how many there are at most. */
  written: number | undefined;
  of: number;
  /** Rows that would be written; undefined while they are counted. */
  rows: number | undefined;
  mayWrite: boolean;
  write: () => Promise<void>;
}

/** The click that writes what a recipe gives, and how far that is. */
export const WriteFoot = ({ written, of, rows, mayWrite, write }: Props) => (
  <>
    {written !== undefined && (
      <p class="muted small" role="status">
        {words.writing({ done: written, of })}
      </p>
    )}
    <Action kind="primary" wide act={write} disabled={!rows || !mayWrite} working={texts.mending}>
      {words.write({ n: rows ?? 0 })}
    </Action>
  </>
);
