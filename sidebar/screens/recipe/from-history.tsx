import { useState } from "preact/hooks";
import { kindOf, type RunRecord } from "../../../src/core/journal/run-record.ts";
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
  open: (opened: OpenedRecipe) => void;
}

/** What was done to a column, run by run, each as the step that does it again: those that a person takes make a recipe. */
export function FromHistory({ table, column, heading, worker, open }: Props) {
  const [runs, setRuns] = useState<readonly { record: RunRecord; told: ToldRun }[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState("");
  const load = async () => {
    setFailure("");
    const all = await server.runs();
    const own = all.filter(
      (each) =>
        each.sheet === table.sheetName &&
        each.wrote === heading &&
        ["finished", "stopped"].includes(each.status) &&
        ["column", "fix"].includes(kindOf(each)),
    );
    const done = [];
    for (const record of own) done.push({ record, changes: await server.changes(record.run) });
    const [kept, cells] = await Promise.all([
      server.recipes(),
      server.read(table.sheetId, [column], table.headingRow + 1),
    ]);
    const standing = [...new Set(cells.map(([cell = ""]) => shownText(cell)))];
    const told = await worker.apart("told", done, heading, standing, kept);
    setRuns(own.flatMap((record, at) => (told[at] ? [{ record, told: told[at] }] : [])));
  };
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
      onToggle={(event) => {
        if (event.currentTarget.open) load().catch((error) => setFailure(wordsOf(error)));
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
