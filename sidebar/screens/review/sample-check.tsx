import { useState } from "preact/hooks";
import { isBlank } from "../../../src/core/cells/grid.ts";
import { interval, sample } from "../../../src/core/journal/sample.ts";
import type { RunRow } from "../../../src/core/run/reconcile.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Rows that a person is asked to check. */
const SIZE = 30;

/** A random sample of a run's rows, the same whenever it is drawn, for checking by hand; its result goes into the log. */
export function SampleCheck({ run, rows }: { run: string; rows: readonly RunRow[] }) {
  const [open, setOpen] = useState(false);
  const [marks, setMarks] = useState<readonly boolean[]>([]);
  const [saved, setSaved] = useState(false);
  const answered = rows.filter(({ read, written }) => !isBlank(read[0]) && !written.every(isBlank));
  const chosen = sample(answered.length, SIZE, run).map((index) => answered[index] as RunRow);
  const current = chosen[marks.length];
  const done = chosen.length > 0 && current === undefined;
  const tally = tallies(chosen, marks);
  const save = async () => {
    const [all] = tally;
    if (all) await server.note(run, all.right, all.of);
    setSaved(true);
  };
  if (chosen.length === 0) return null;
  if (!open) {
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {texts.sampleStart({ n: chosen.length })}
      </button>
    );
  }
  return (
    <section class="card stack">
      <h2>{texts.sampleTitle}</h2>
      {current && (
        <>
          <p class="muted small" role="status">
            {texts.sampleAt({ at: marks.length + 1, of: chosen.length })}
          </p>
          <Value cells={current.read} />
          <b>
            <Value cells={current.written} />
          </b>
          <div class="row">
            <button type="button" class="primary" onClick={() => setMarks([...marks, true])}>
              {texts.right}
            </button>
            <button type="button" onClick={() => setMarks([...marks, false])}>
              {texts.wrong}
            </button>
          </div>
        </>
      )}
      {done && (
        <>
          <table>
            <tbody>
              {tally.map(({ label, right, of, low, high }) => (
                <tr key={label}>
                  <td dir="auto">{label === "" ? <b>{texts.sampleAll}</b> : label}</td>
                  <td>{texts.sampleShare({ right, of, low, high })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="muted small">{texts.sampleInterval}</p>
          {saved ? <p role="status">{texts.sampleSaved}</p> : <Action act={save}>{texts.sampleSave}</Action>}
        </>
      )}
    </section>
  );
}

/** The share that was right, over all and for each answer, with its interval. */
function tallies(chosen: readonly RunRow[], marks: readonly boolean[]) {
  const counts = new Map<string, { right: number; of: number }>([["", { right: 0, of: 0 }]]);
  marks.forEach((mark, index) => {
    const label = String(chosen[index]?.written[0] ?? "");
    for (const name of ["", label]) {
      const { right, of } = counts.get(name) ?? { right: 0, of: 0 };
      counts.set(name, { right: right + (mark ? 1 : 0), of: of + 1 });
    }
  });
  const all = [...counts].map(([label, { right, of }]) => ({ label, right, of, ...interval(right, of) }));
  return all.length > 12 ? all.slice(0, 1) : all;
}
