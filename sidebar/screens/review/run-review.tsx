import { useCallback, useEffect, useId, useMemo, useState } from "preact/hooks";
import type { Change } from "../../../src/core/journal/change.ts";
import { reviewOf, straysOf, takenBack, type Verdicts } from "../../../src/core/journal/review.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import { byPerson } from "../../../src/core/journal/verdicts.ts";
import type { Plan, RunRows } from "../../../src/core/run/plan.ts";
import { SURE } from "../../../src/core/run/run-progress.ts";
import { thresholdOf } from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { readJson } from "../../../src/core/tasks/json-shape.ts";
import { functionNamed } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import { examplesFor, type Form } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { AnotherModel } from "./another-model.tsx";
import { Decide } from "./decide.tsx";
import { LeftAlone } from "./left-alone.tsx";
import { SampleCheck } from "./sample-check.tsx";
import { Strays } from "./strays.tsx";
import { TakeAllBack } from "./take-all-back.tsx";
import { Teach } from "./teach.tsx";
import { useDecisions } from "./use-decisions.ts";
import { useLabels } from "./use-labels.ts";
import { withModel } from "./with-model.ts";

/** Results with a lower score are put before a person. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

interface Props {
  record: RunRecord;
  begin: (plan: Plan) => Promise<void>;
  teach: (form: Partial<Form>) => void;
  settings: Settings;
}

interface Loaded {
  /** As it was read. */
  read: Readonly<{ rows: RunRows; changes: readonly Change[] }>;
  /** The same after what was decided since. */
  rows: RunRows;
  changes: readonly Change[];
}

/** What of a run is unsure or failed, to be decided by value or by group; and a random sample to check by hand. */
export function RunReview({ record, begin, teach, settings }: Props) {
  const { run } = record;
  const [loaded, setLoaded] = useState<Loaded>();
  const [chosen, setChosen] = useState<number>();
  const [failure, setFailure] = useState("");
  const id = useId();

  const load = useCallback(async () => {
    setFailure("");
    try {
      const [rows, changes] = await Promise.all([server.standing(run), server.changes(run)]);
      setLoaded({ read: { rows, changes }, rows, changes });
    } catch (error) {
      setFailure((error as Error).message);
    }
  }, [run]);
  useEffect(() => void load(), [load]);

  const plan = useMemo(() => readJson(record.plan) as unknown as Plan | undefined, [record]);
  const own = functionNamed(plan?.function ?? "");
  const sure = chosen ?? (own && plan && thresholdOf(own, plan)) ?? SURE;
  const { open, decided } = useMemo(
    () => (loaded ? reviewOf(zipped(loaded.rows), loaded.changes, sure) : { open: [], decided: [] }),
    [loaded, sure],
  );
  const strays = useMemo(
    () =>
      loaded && plan?.place === "beside" && plan.into === undefined
        ? straysOf(zipped(loaded.rows), loaded.changes)
        : [],
    [loaded, plan],
  );
  const labels = useLabels(plan, loaded?.read, settings);
  const show = (verdicts: readonly Verdicts[]) =>
    setLoaded((before) => before && withVerdicts(before, verdicts));
  const decisions = useDecisions(run, show, load);
  /**
   * Goes on with the run: for what has no answer, and with another model or afresh also for what was unsure. Nothing
   * that stands there goes before its new answer has come.
   */
  const again = async (model = "", afresh = false) => {
    const table = await server.table();
    const into = (await server.earlier(table.sheetId)).find((each) => each.run === run);
    if (!plan || into === undefined) throw new Error(texts.cannotAskAgain);
    const below = model !== "" || afresh ? sure : 0;
    const [source, ...others] = plan.columns;
    const columns = source ? [{ ...source, column: into.read }, ...others] : [];
    const asked = model === "" ? plan : withModel(plan, model, table, settings);
    const examples = examplesFor(plan.function, plan.argumentsText, table);
    const where = { columns, rows: "new", place: "beside", into: into.into } as const;
    await begin({ ...asked, ...where, examples, afresh, again: { run, below } });
  };

  const blank = open.filter(
    ({ score, holds }) => score === undefined && holds.every((cell) => cell === ""),
  ).length;
  const of = new Set([...open, ...decided].map(({ read }) => rowKey(read))).size;
  const isReady = loaded !== undefined && labels !== undefined;
  return (
    <>
      <div class="field">
        <label for={id}>{texts.reviewBelow}</label>
        <select id={id} value={sure} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {[...new Set([...SHARES, sure])].sort().map((each) => (
            <option key={each} value={each}>
              {texts.below({ share: each })}
            </option>
          ))}
        </select>
      </div>
      {[failure, decisions.failure].filter(Boolean).map((each) => (
        <p key={each} class="notice error" role="alert">
          {each}
        </p>
      ))}
      {!isReady && failure === "" && <p class="muted">{texts.loading}</p>}
      {isReady && (
        <div>
          <p role="status">
            {of === 0 ? texts.reviewNone : texts.review.progress({ done: of - open.length, of })}
          </p>
          {of > 0 && <progress value={of - open.length} max={of} aria-label={texts.screens.review} />}
          {(decided.length > 0 || decisions.waiting > 0) && (
            <p class="muted small">
              {decisions.waiting > 0 ? texts.review.writing({ n: decisions.waiting }) : texts.review.written}
            </p>
          )}
        </div>
      )}
      <Strays strays={strays} />
      {isReady && open.length > 0 && (
        <Decide
          open={open}
          labels={labels}
          decisions={decisions}
          inPlace={record.place === "in place"}
          sure={sure}
        />
      )}
      {isReady && decided.length > 0 && (
        <TakeAllBack
          decided={decided}
          takeBack={decisions.takeBack}
          isDone={open.length === 0}
          takeAllBack={() =>
            decisions.takeAllBack({
              verdicts: takenBack(decided),
              rows: decided.reduce((sum, { rows }) => sum + rows, 0),
            })
          }
        />
      )}
      {isReady && plan && decisions.waiting === 0 && (
        <Teach
          run={run}
          plan={plan}
          corrected={decided.filter(({ verdict }) => verdict === "corrected").length}
          teach={teach}
        />
      )}
      {blank > 0 && <Action act={() => again()}>{texts.askAgain({ n: blank })}</Action>}
      {open.length > 0 && record.provider !== "device" && <AnotherModel count={open.length} ask={again} />}
      {open.length > 0 && record.requests + record.remembered > 0 && (
        <p class="muted small">{texts.learned}</p>
      )}
      {loaded && plan && record.rules && (
        <LeftAlone plan={plan} read={loaded.read.rows.read} settings={settings} />
      )}
      {loaded && <SampleCheck run={run} rows={zipped(loaded.rows)} />}
    </>
  );
}

const zipped = ({ read, written }: RunRows) =>
  read.map((each, index) => ({ read: each, written: written[index] ?? [] }));

/** The same after decisions, without reading the sheet again. */
function withVerdicts(before: Loaded, verdicts: readonly Verdicts[]): Loaded {
  const byValue = new Map(verdicts.map((each) => [rowKey(each.read), each]));
  const { read, written } = before.rows;
  const now = written.map((cells, index) => {
    const verdict = byValue.get(rowKey(read[index] ?? []));
    return verdict && rowKey(verdict.was) === rowKey(cells) ? [...verdict.now] : cells;
  });
  const changes = verdicts.map(
    (each): Change => ({
      run: "",
      when: "",
      value: each.read,
      before: each.was,
      after: each.now,
      rows: [],
      by: byPerson(each.verdict, "you"),
    }),
  );
  return { ...before, rows: { read, written: now }, changes: [...before.changes, ...changes] };
}
