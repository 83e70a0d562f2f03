import { useEffect, useRef, useState } from "preact/hooks";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Choice } from "../../fields/choice.tsx";
import { titleOf } from "../../named.ts";
import { moment } from "../../numbers.ts";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { texts, wordsOf } from "../../texts.ts";
import type { OpenedRecipe } from "./opened-recipe.ts";
import { type History, readHistory } from "./read-history.ts";
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

const SCOPES = ["column", "sheet"] as const;

/** What was done to a column, or to the whole sheet, run by run, each as the step that does it again: those that a person takes make a recipe. */
export function FromHistory({ table, column, heading, worker, version, open }: Props) {
  const [scope, setScope] = useState<(typeof SCOPES)[number]>("column");
  const [history, setHistory] = useState<History>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState("");
  const details = useRef<HTMLDetailsElement>(null);
  const latest = useRef(0);
  const load = () => {
    const own = ++latest.current;
    setFailure("");
    setHistory(undefined);
    const ifLatest =
      <Given,>(take: (given: Given) => void) =>
      (given: Given) => {
        if (own === latest.current) take(given);
      };
    readHistory(table, scope === "column" ? column : undefined, worker).then(
      ifLatest(setHistory),
      ifLatest((error: unknown) => setFailure(wordsOf(error))),
    );
  };
  // What was written or undone meanwhile is read again; what still stands there would make a recipe of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the history is of
  useEffect(() => {
    if (details.current?.open) load();
  }, [version, table.sheetId, column, heading, scope]);
  const taken = (history?.runs ?? []).flatMap(({ heading: of, told }) =>
    "steps" in told && !left.has(told.run) ? [{ ...told, heading: of }] : [],
  );
  const take = (run: string, on: boolean) => {
    const now = new Set(left);
    if (on) now.delete(run);
    else now.add(run);
    setLeft(now);
  };
  const make = async () =>
    open(
      await worker.apart(
        "together",
        words.history.name({ column: scope === "column" ? heading : table.sheetName }),
        taken,
      ),
    );
  return (
    <details
      ref={details}
      onToggle={(event) => {
        if (event.currentTarget.open) load();
      }}
    >
      <summary>{words.history.title({ column: heading })}</summary>
      <div class="stack small">
        <Choice
          legend={words.history.scope}
          name="history"
          options={SCOPES.map((each) => [each, words.history.scopes[each]] as const)}
          value={scope}
          set={setScope}
        />
        <Alert says={failure} />
        {history === undefined && failure === "" && <p class="muted">{texts.loading}</p>}
        {history && history.repeated.length > 0 && (
          <p>{words.history.repeated({ columns: history.repeated })}</p>
        )}
        {history?.runs.length === 0 && <p>{words.history.none({ scope })}</p>}
        {history?.runs.map(({ heading: of, record, told }) => (
          <div key={record.run}>
            <label class="choice">
              <input
                type="checkbox"
                checked={"steps" in told && !left.has(told.run)}
                disabled={!("steps" in told)}
                onChange={(event) => take(told.run, event.currentTarget.checked)}
              />
              <span>
                {scope === "sheet" && `${of} · `}
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
        {history && history.others.length > 0 && (
          <div>
            <p>{words.history.others}</p>
            <ul>
              {history.others.map((record) => (
                <li key={record.run} dir="auto">
                  {[record.wrote || record.read, titleOf(record.function), moment(record.started)]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </li>
              ))}
            </ul>
          </div>
        )}
        {taken.length > 0 && (
          <div>
            <Action act={make}>{words.history.make}</Action>
          </div>
        )}
      </div>
    </details>
  );
}
