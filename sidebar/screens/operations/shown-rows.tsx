import { useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

interface Props {
  sheetId: string;
  /** Rows and the column of the sheet, from 1. */
  rows: readonly number[];
  column: number;
}

/** Goes through rows one by one, each selected in the sheet. */
export function ShownRows({ sheetId, rows, column }: Props) {
  const [at, setAt] = useState(-1);
  const show = (next: number) => async () => {
    await server.showCell(sheetId, rows[next] ?? 1, column);
    setAt(next);
  };
  return (
    <div class="row small">
      <Action act={show(at - 1)} disabled={at <= 0}>
        {texts.operations.showPrevious}
      </Action>
      <Action act={show(at + 1)} disabled={at + 1 >= rows.length}>
        {texts.operations.showNext}
      </Action>
      <span role="status">
        {at >= 0 && texts.operations.showing({ at: at + 1, of: rows.length, row: rows[at] ?? 0 })}
      </span>
    </div>
  );
}
