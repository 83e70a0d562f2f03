import { useCallback, useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { optionParts } from "../../../src/core/arguments/options.ts";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { byRules, MATCHED } from "../../../src/core/journal/by-rules.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import { openResults, VERDICTS, type Verdict } from "../../../src/core/journal/review.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import type { Plan, RunRows } from "../../../src/core/run/plan.ts";
import { SURE } from "../../../src/core/run/run-progress.ts";
import {
  placeOfOptions,
  takesThreshold,
  thresholdOf,
  USUAL_THRESHOLD,
  withoutThreshold,
  withThreshold,
} from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { readJson } from "../../../src/core/tasks/json-shape.ts";
import { functionNamed, titleOf } from "../../named.ts";
import { moment } from "../../numbers.ts";
import { Action } from "../../parts/action.tsx";
import { argumentsText, examplesFor } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { AnotherModel } from "./another-model.tsx";
import { LeftAlone } from "./left-alone.tsx";
import { ReviewItem } from "./review-item.tsx";
import { SampleCheck } from "./sample-check.tsx";

/** Results with a lower score are put before a person. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Values that are listed at once. */
const LISTED = 20;

interface Props {
  /** The run to show first. */
  first?: string | undefined;
  /** Asks again for what has no answer. */
  begin: (plan: Plan) => Promise<void>;
  settings: Settings;
}

interface Loaded {
  rows: RunRows;
  changes: Change[];
}

/** What is unsure or failed, by distinct value, worst first; and a random sample to check by hand. */
export function Review({ first, begin, settings }: Props) {
  const [runs, setRuns] = useState<RunRecord[]>();
  const [run, setRun] = useState(first ?? "");
  const [loaded, setLoaded] = useState<Loaded>();
  const [chosen, setChosen] = useState<number>();
  const [failure, setFailure] = useState("");
  const ids = [useId(), useId()];
  const items = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  /** Where in the list a verdict was given. */
  const settledAt = useRef<number>();

  useEffect(() => {
    server.runs().then(
      (found) => {
        const shown = found.reverse().filter(
          ({ status, changed, failed, plan, rules, by }) =>
            status !== "reverted" &&
            (changed + failed > 0 || rules !== "") &&
            plan !== "" &&
            // What was matched to a list was decided where it was matched.
            by !== byRules(MATCHED),
        );
        setRuns(shown);
        setRun((now) => now || (shown[0]?.run ?? ""));
      },
      (error: Error) => setFailure(error.message),
    );
  }, []);
  const load = useCallback(async () => {
    setFailure("");
    setLoaded(undefined);
    if (run === "") return;
    try {
      const [rows, changes] = await Promise.all([server.standing(run), server.changes(run)]);
      setLoaded({ rows, changes });
    } catch (error) {
      setFailure((error as Error).message);
    }
  }, [run]);
  useEffect(() => void load(), [load]);

  const record = runs?.find((each) => each.run === run);
  const plan = useMemo(() => readJson(record?.plan ?? "") as unknown as Plan | undefined, [record]);
  const own = functionNamed(plan?.function ?? "");
  const sure = chosen ?? (own && plan && thresholdOf(own, plan)) ?? SURE;
  const open = useMemo(
    () => (loaded ? openResults(zipped(loaded.rows), loaded.changes, sure) : []),
    [loaded, sure],
  );
  // The item that moves up is the next to look at.
  useEffect(() => {
    const at = settledAt.current;
    settledAt.current = undefined;
    if (at === undefined || open === undefined) return;
    const articles = items.current?.querySelectorAll("article") ?? [];
    (articles[Math.min(at, articles.length - 1)] ?? status.current)?.focus();
  }, [open]);
  const ruled = record?.rules ? plan : undefined;
  const inPlace = record?.place === "in place";
  const settle = async (
    at: number,
    read: readonly Cell[],
    was: readonly Cell[],
    now: readonly Cell[],
    verdict: Verdict,
  ) => {
    await server.review(run, [{ read, was, now, verdict }]);
    settledAt.current = at;
    setLoaded((before) => before && settled(before, read, now, verdict));
  };
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

  if (runs?.length === 0) return <main class="muted">{texts.historyEmpty}</main>;
  const blank = open.filter(({ score }) => score === undefined).length;
  const written = (loaded?.changes ?? []).filter(({ by }) => whyNotWritten(by) === undefined);
  const labels = [...new Set(written.map(({ after }) => String(after[0] ?? "")))].filter(Boolean);
  return (
    <main>
      <div class="field">
        <label for={ids[0]}>{texts.reviewRun}</label>
        <select id={ids[0]} value={run} onChange={(event) => setRun(event.currentTarget.value)}>
          {runs?.map((each) => (
            <option key={each.run} value={each.run}>
              {texts.running({ title: titleOf(each.function), column: each.read })}, {moment(each.started)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={ids[1]}>{texts.reviewBelow}</label>
        <select id={ids[1]} value={sure} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {[...new Set([...SHARES, sure])].sort().map((each) => (
            <option key={each} value={each}>
              {texts.below({ share: each })}
            </option>
          ))}
        </select>
      </div>
      {failure !== "" && (
        <p class="notice error" role="alert">
          {failure}
        </p>
      )}
      {loaded === undefined && failure === "" && <p class="muted">{texts.loading}</p>}
      {loaded && (
        <p role="status" tabIndex={-1} ref={status}>
          {open.length === 0 ? texts.reviewNone : texts.reviewOpen({ n: open.length })}
        </p>
      )}
      {blank > 0 && record?.plan && (
        <Action kind="primary" act={() => again()}>
          {texts.askAgain({ n: blank })}
        </Action>
      )}
      {open.length > 0 && record?.plan && record.provider !== "device" && (
        <AnotherModel count={open.length} ask={again} />
      )}
      {open.length > 0 && record && record.requests + record.remembered > 0 && (
        <p class="muted small">{texts.learned}</p>
      )}
      <div class="items" ref={items}>
        {open.slice(0, LISTED).map((each, at) => (
          <ReviewItem
            key={rowKey(each.read)}
            item={each}
            inPlace={inPlace}
            suggestions={labels.length <= 30 ? labels : []}
            settle={(now, verdict) => settle(at, each.read, each.holds, now, verdict)}
          />
        ))}
      </div>
      {open.length > LISTED && <p class="muted">{texts.andMore({ n: open.length - LISTED })}</p>}
      {loaded && ruled && <LeftAlone plan={ruled} read={loaded.rows.read} settings={settings} />}
      {loaded && record && <SampleCheck key={run} run={run} rows={zipped(loaded.rows)} />}
    </main>
  );
}

/** The same plan with another model among its options. */
function withModel(plan: Plan, model: string, { columns, separator }: Table, settings: Settings): Plan {
  const fn = functionNamed(plan.function);
  const at = fn ? placeOfOptions(fn) : -1;
  if (fn === undefined || at === -1) throw new Error(texts.unknownFunction({ name: plan.function }));
  const kept = optionParts(plan.arguments[at] ?? "").filter((part) => !/^model\s*:/i.test(part));
  const withOptions = (text: string) => plan.arguments.map((value, index) => (index === at ? text : value));
  const named = [...kept, `model: ${model}`].join(", ");
  const bare = withoutThreshold(named);
  // It may be one that gives no scores, or the first that does.
  const scores = takesThreshold(fn, { ...plan, arguments: withOptions(bare) }, settings);
  const own = named === bare ? withThreshold(bare, USUAL_THRESHOLD) : named;
  const asked = withOptions(scores ? own : fn.givesLabels ? bare : named);
  const letterOf = (parameter: number) => {
    const read = plan.columns.find((each) => each.parameter === parameter);
    return columns.find(({ column }) => column === read?.column)?.letter ?? "";
  };
  const shown = asked.map((value, index) => value ?? letterOf(index));
  return { ...plan, arguments: asked, argumentsText: argumentsText(shown, fn, separator), by: model };
}

const zipped = ({ read, written }: RunRows) =>
  read.map((each, index) => ({ read: each, written: written[index] ?? [] }));

/** The same after a verdict, without reading the sheet again. */
function settled(
  { rows, changes }: Loaded,
  read: readonly Cell[],
  now: readonly Cell[],
  verdict: Verdict,
): Loaded {
  const key = rowKey(read);
  const written = rows.written.map((cells, index) =>
    rowKey(rows.read[index] ?? []) === key ? [...now] : cells,
  );
  const by = `${VERDICTS[verdict]} by you`;
  const change: Change = { run: "", when: "", value: read, before: [], after: now, rows: [], by };
  return { rows: { ...rows, written }, changes: [...changes, change] };
}
