import { useEffect, useRef, useState } from "preact/hooks";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import { runsDoneTo } from "../../../src/core/recipe/from-history.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { titleOf } from "../../named.ts";
import { moment } from "../../numbers.ts";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { server } from "../../server.ts";
import { texts, wordsOf } from "../../texts.ts";
import type { ToldRun } from "./history-steps.ts";
import type { OpenedRecipe } from "./opened-recipe.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { say, words } from "./texts.ts";

interface Props {
  table: Table;
  column: number;
  heading: string;
  worker: RecipeWorker;
  /** Grows with each change of the sheet. */
  version: number;
  open: (opened: OpenedRecipe) => void;
}

/** What was done to a column, run by run, each as the step that does it again: those that a person takes make a recipe. */
export function FromHistory({ table, column, heading, worker, version, open }: Props) {
  const [runs, setRuns] = useState<readonly { record: RunRecord; told: ToldRun }[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState("");
  const details = useRef<HTMLDetailsElement>(null);
  const latest = useRef(0);
  const read = async () => {
    const all = await server.runs();
    const own = runsDoneTo(all, table.sheetName, heading);
    const done = [];
    for (const record of own) done.push({ record, changes: await server.changes(record.run) });
    const [kept, cells] = await Promise.all([
      server.recipes(),
      server.read(table.sheetId, [column], table.headingRow + 1),
    ]);
    const standing = [...new Set(cells.map(([cell = ""]) => shownText(cell)))];
    const told = await worker.apart("told", done, heading, standing, kept);
    return own.flatMap((record, at) => (told[at] ? [{ record, told: told[at] }] : []));
  };
  const load = () => {
    const own = ++latest.current;
    setFailure("");
    setRuns(undefined);
    const ifLatest =
      <Given,>(take: (given: Given) => void) =>
      (given: Given) => {
        if (own === latest.current) take(given);
      };
    read().then(
      ifLatest(setRuns),
      ifLatest((error: unknown) => setFailure(wordsOf(error))),
    );
  };
  // What was written or undone meanwhile is read again; what still stands there would make a recipe of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the history is of
  useEffect(() => {
    if (details.current?.open) load();
  }, [version, table.sheetId, column, heading]);
  const taken = (runs ?? []).flatMap(({ told }) => ("steps" in told && !left.has(told.run) ? [told] : []));
  const take = (run: string, on: boolean) => {
    const now = new Set(left);
    if (on) now.delete(run);
    else now.add(run);
    setLeft(now);
  };
  const make = async () =>
    open(await worker.apart("together", words.history.name({ column: heading }), heading, taken));
  return (
    <details
      ref={details}
      onToggle={(event) => {
        if (event.currentTarget.open) load();
      }}
    >
      <summary>{words.history.title({ column: heading })}</summary>
      <div class="stack small">
        <Alert says={failure} />
        {runs === undefined && failure === "" && <p class="muted">{texts.loading}</p>}
        {runs?.length === 0 && <p>{words.history.none}</p>}
        {runs?.map(({ record, told }) => (
          <div key={record.run}>
            <label class="choice">
              <input
                type="checkbox"
                checked={"steps" in told && !left.has(told.run)}
                disabled={!("steps" in told)}
                onChange={(event) => take(told.run, event.currentTarget.checked)}
              />
              <span>
                {titleOf(record.function)} · {moment(record.started)}
              </span>
            </label>
            {"steps" in told ? (
              told.says.map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                <p key={at} dir="auto">
                  {say(each)}
                </p>
              ))
            ) : (
              <p>{words.history.why[told.why]}</p>
            )}
            {"steps" in told && told.unclear > 0 && <p>{words.history.unclear({ n: told.unclear })}</p>}
          </div>
        ))}
        {taken.length > 0 && (
          <div>
            <Action act={make}>{words.history.make}</Action>
          </div>
        )}
      </div>
    </details>
  );
}
