import { useEffect, useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Names the lines of the record that cannot be read, which no undo goes by, and offers to remove them. */
export function DamagedLines() {
  const [rows, setRows] = useState<readonly number[]>([]);
  const look = () => {
    // Where it cannot be told which they are, the undo that comes upon one says so.
    server.damaged().then(setRows, () => setRows([]));
  };
  useEffect(look, []);
  if (rows.length === 0) return null;
  const about = { n: rows.length, rows: rows.map(String) };
  return (
    <section class="notice warn stack">
      <p>{texts.damagedLines(about)}</p>
      <div>
        <Action act={() => server.removeDamaged(rows).then(look)}>{texts.removeDamaged(about)}</Action>
      </div>
    </section>
  );
}
