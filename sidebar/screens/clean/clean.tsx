import { useRef, useState } from "preact/hooks";
import type { Opened } from "../../../src/core/api/sidebar-api.ts";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { byRules } from "../../../src/core/journal/by-rules.ts";
import { unserved } from "../../../src/core/models/models.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { withRangesMoved } from "../../../src/core/run/range-arguments.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { isTaught } from "../../../src/core/teach/by-taught.ts";
import { HOSTED, isGettingReady, type Who, WhoAnswers } from "../../device/who-answers.tsx";
import { ColumnField } from "../../fields/column-field.tsx";
import { ParamField } from "../../fields/param-field.tsx";
import { TaskField } from "../../fields/task-field.tsx";
import { ThresholdField } from "../../fields/threshold-field.tsx";
import { functionNamed, titleOf } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import { columnsOf, earlierOf, type Form, planOf } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { Clusters } from "../clusters/clusters.tsx";
import { DuplicateRows } from "../duplicates/duplicates.tsx";
import { Facets } from "../facets/facets.tsx";
import { countsOf, FirstLook } from "../facets/first-look.tsx";
import { MatchToList } from "../match/match.tsx";
import { Operations } from "../operations/operations.tsx";
import { EmptySheet } from "./empty-sheet.tsx";
import { FirstTime } from "./first-time.tsx";
import { LeftForRun } from "./left-for-run.tsx";
import { MoreOptions } from "./more-options.tsx";
import { Noticed } from "./noticed.tsx";
import { Notices } from "./notices.tsx";
import { Preview } from "./preview.tsx";
import { SPEECH, Speech } from "./speech/speech.tsx";
import { useColumn } from "./use-column.ts";
import { useDropdownLabels } from "./use-dropdown-labels.ts";
import { useEarlier } from "./use-earlier.ts";
import { useFindings } from "./use-findings.ts";
import { forecastText, useForecast } from "./use-forecast.ts";
import { usePreview } from "./use-preview.ts";
import { useThreshold } from "./use-threshold.ts";

interface Props {
  opened: Opened;
  begin: (plan: Plan, foreseen?: number) => Promise<void>;
  connect: () => void;
}

/** Choose a column and what to do with it, see what would come of it, run. */
export function Clean({ opened, begin, connect }: Props) {
  const [seen, setTable] = useState(opened.table);
  const table = useEarlier(seen);
  const [typed, setForm] = useState<Form>({
    column: table.selected,
    function: FUNCTIONS[0]?.name ?? "",
    values: [],
    place: "beside",
    rows: "all",
  });
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }));
  const fn = functionNamed(typed.function) ?? (FUNCTIONS[0] as (typeof FUNCTIONS)[number]);
  const [version, setVersion] = useState(0);
  const [whole, setWhole] = useState(false);
  const [grouping, setGrouping] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [firstTime, setFirstTime] = useState(opened.firstTime);
  const [listing, setListing] = useState<{ first?: Chosen }>();
  const lister = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [comparing, setComparing] = useState(false);
  const comparer = useRef<HTMLButtonElement>(null);
  const [matching, setMatching] = useState(false);
  const matcher = useRef<HTMLButtonElement>(null);
  const operations = useRef<HTMLButtonElement>(null);
  const task = useRef<HTMLDivElement>(null);
  const [who, setWho] = useState<Who>(HOSTED);
  const device = who.ready && { device: who.ready };
  const settings = { ...opened.settings, ...device };
  const draftOf = (form: Form) =>
    planOf(form, fn, table, { width: 1, by: titleOf(fn.name), provider: "", ...device });
  const { form, ...threshold } = useThreshold(typed, fn, draftOf, settings);
  const columns = columnsOf(form, fn, table);
  const { content, known, failure } = useColumn(
    table.sheetId,
    columns.map(({ column }) => column),
    table.headingRow + 1,
    version,
  );
  const draft = draftOf(form);
  const earlier = earlierOf(form, fn, table);
  const { preview: made, missing, stale } = usePreview(fn, draft, content, settings);
  const preview = made?.function === fn.name && !threshold.unread ? made : undefined;
  const asked = useRef<{ function: string; job: Job | null }>();
  if (preview) asked.current = preview;
  const question = asked.current?.function === fn.name ? asked.current.job : null;

  const { described, profiled } = useFindings(table, form.column, content);
  const forecast = useForecast(fn, draft, content, settings, Boolean(preview?.job));

  const set = (index: number) => (value: string) => {
    const values = fn.params.map((_, each) => typed.values[each] ?? "");
    values[index] = value;
    change({ values });
  };
  const dropdown = useDropdownLabels(fn, typed.values, content, (index, value) => set(index)(value));

  if (table.columns.length === 0) return <EmptySheet look={async () => setTable(await server.table())} />;

  const distinct = known?.distinct.length ?? 0;
  const filled = known?.rows.length ?? 0;
  const holds =
    known === undefined
      ? texts.loading
      : filled === 0
        ? texts.columnEmpty
        : described
          ? countsOf(described)
          : texts.looking;
  const followSelection = async () => {
    const now = await server.table();
    setTable(now);
    change({ column: now.selected });
  };
  const sheetChanged = async (columns: readonly number[], added: boolean) => {
    setTable(await server.table(table.sheetId));
    setForm((now) => {
      // Each has its original to its right now, or not any more; what names other columns by letter is void.
      const left = columns.filter((column, index) => column + (added ? 0 : index) < now.column).length;
      const column = now.column + (added ? left : -left);
      const moved = (index: number) => columns.length > 0 && fn.params[index]?.type === "range";
      return { ...now, column, values: now.values.map((value, index) => (moved(index) ? "" : value)) };
    });
    setVersion((before) => before + 1);
  };
  const first = fn.params.findIndex(({ type }) => type === "range");
  const fields = fn.params.map((param, index) => ({ param, index })).filter(({ index }) => index !== first);
  const field = ({ param, index }: (typeof fields)[number]) => (
    <ParamField
      key={`${fn.name} ${param.name}`}
      fn={fn.name}
      param={param}
      value={typed.values[index] ?? ""}
      set={set(index)}
      {...(dropdown && { dropdown })}
    />
  );
  // Nothing may be asked while another answerer is chosen than the preview was made for.
  const gettingReady = Boolean(preview?.job) && (isGettingReady(who) || preview?.device !== who.ready?.model);
  const refused = preview?.job ? unserved(preview.job) : null;
  const nobody = refused ? say(refused.says) : undefined;
  const start = () => {
    if (preview === undefined) throw new Error(missing);
    const [settled] = preview.shown;
    const rules = settled && isTaught(settled.by) ? settled.by : byRules(form.values[1]?.trim() || LOSSLESS);
    const answerer = preview.job ? preview.job.model : rules;
    const provider = preview.job?.provider ?? "";
    const answers = { width: preview.width, by: answerer, provider, ...(preview.job && device) };
    const plan = planOf(form, fn, table, answers);
    return begin(withRangesMoved(plan, fn, table.sheetName), forecast?.dollars);
  };

  const group = () => setGrouping(true);
  const ungroup = () => {
    setGrouping(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (comparing)
    return (
      <DuplicateRows
        {...{ table, changed: sheetChanged }}
        column={form.column}
        leave={() => {
          setComparing(false);
          requestAnimationFrame(() => comparer.current?.focus());
        }}
      />
    );
  if (matching)
    return (
      <MatchToList
        {...{ table, content, changed: sheetChanged }}
        column={form.column}
        leave={() => {
          setMatching(false);
          requestAnimationFrame(() => matcher.current?.focus());
        }}
      />
    );
  if (grouping)
    return <Clusters {...{ table, content, changed: sheetChanged }} column={form.column} leave={ungroup} />;

  const leaveOperations = (to: () => HTMLElement | null | undefined) => {
    setChoosing(false);
    requestAnimationFrame(() => to()?.focus());
  };
  /** Sets the form and goes to it. */
  const toTask = (name: string, rules?: string) => () => {
    change({ function: name, values: rules === undefined ? [] : ["", rules] });
    leaveOperations(() => task.current);
  };
  if (choosing)
    return (
      <Operations
        {...{ table, changed: sheetChanged }}
        column={form.column}
        cells={content?.rows.map(([cell]) => cell ?? "") ?? []}
        screen={(name) => {
          setChoosing(false);
          (name === "match" ? setMatching : setGrouping)(true);
        }}
        form={(name, rules) => toTask(name, rules)()}
        leave={() => leaveOperations(() => operations.current)}
      />
    );
  if (listing && described) {
    const leave = () => {
      setListing(undefined);
      requestAnimationFrame(() => lister.current?.focus());
    };
    const shown = { table, content, described, changed: sheetChanged, leave };
    return <Facets {...shown} column={form.column} first={listing.first} />;
  }

  const columnField = (
    <ColumnField
      table={table}
      column={form.column}
      choose={(column) => change({ column })}
      useSelection={() => void followSelection()}
      holds={holds}
    >
      {described && <FirstLook described={described} list={() => setListing({})} opener={lister} />}
    </ColumnField>
  );
  const taskField = (
    <TaskField
      value={form.function === SPEECH ? SPEECH : fn.name}
      choose={(name) => change({ function: name, values: [] })}
    />
  );

  if (form.function === SPEECH) {
    return (
      <main>
        {columnField}
        {taskField}
        <Speech key={form.column} opened={opened} table={table} column={form.column} content={content} />
      </main>
    );
  }
  return (
    <>
      <main>
        {firstTime && (
          <FirstTime
            tries={[
              [texts.operations.tryCheck, () => setWhole(true)],
              [texts.operations.tryList, () => setChoosing(true)],
              [texts.operations.tryModel, toTask("HF_CLASSIFY")],
            ]}
            dismiss={() => {
              setFirstTime(false);
              server.notFirstTime().catch(() => {});
            }}
          />
        )}
        {!whole && columnField}
        {(content === undefined || filled > 0) && (
          <Noticed
            table={table}
            profiled={profiled}
            described={described}
            find={(first) => setListing({ first })}
            whole={whole}
            lookAtWhole={setWhole}
            group={group}
            chosen={fn.name === CLEAN ? (form.values[1] ?? "") : undefined}
            choose={(what, column = form.column) => change({ column, function: CLEAN, values: ["", what] })}
            changed={sheetChanged}
          />
        )}
        {!whole && (
          <>
            <div class="row">
              <button type="button" ref={operations} onClick={() => setChoosing(true)}>
                {texts.operations.open}
              </button>
              <button type="button" ref={opener} disabled={filled === 0} onClick={group}>
                {texts.clusters.open}
              </button>
              <button type="button" ref={matcher} disabled={filled === 0} onClick={() => setMatching(true)}>
                {texts.match.open}
              </button>
              <button type="button" ref={comparer} onClick={() => setComparing(true)}>
                {texts.duplicates.open}
              </button>
            </div>
            <div ref={task} tabIndex={-1}>
              {taskField}
            </div>
            {fields.filter(({ param }) => isMain(param)).map(field)}
            <MoreOptions table={table} form={form} change={change} setTable={setTable} earlier={earlier}>
              {fields.filter(({ param }) => !isMain(param)).map(field)}
            </MoreOptions>
            {question && (
              <WhoAnswers job={question} who={who} set={setWho} endpoint={opened.settings.endpoint} />
            )}
            {threshold.has && <ThresholdField value={threshold.sureness} set={threshold.set} />}
            {failure !== "" && (
              <p class="notice error" role="alert">
                {failure}
              </p>
            )}
            {missing !== "" && filled > 0 && <p class="notice small">{missing}</p>}
            {preview && content && filled > 0 && !gettingReady && !nobody && (
              <Preview
                preview={preview}
                stale={stale}
                content={content}
                seed={`${table.sheetId} ${form.column}`}
              />
            )}
            {preview?.job && who.place === "hosted" && !opened.account && (
              <p class="notice small">
                {texts.connectFirst}{" "}
                <button type="button" class="link small" onClick={connect}>
                  {texts.connectNow}
                </button>
              </p>
            )}
            <Notices notices={content?.notices ?? []} />
          </>
        )}
      </main>
      {!whole && (
        <footer>
          <Action
            kind="primary"
            wide
            act={async () => start()}
            working={texts.starting}
            disabled={
              // How many columns a run takes is told by the preview.
              !content ||
              preview === undefined ||
              stale ||
              filled === 0 ||
              gettingReady ||
              nobody !== undefined
            }
          >
            {known === undefined
              ? texts.loading
              : filled === 0
                ? texts.runNothing
                : texts.run({ title: titleOf(fn.name), n: filled })}
          </Action>
          {preview && (
            <p class="muted small" role="status">
              {preview.job === null
                ? texts.forecastLocal
                : gettingReady
                  ? texts.device.getFirst
                  : (nobody ?? forecastText(forecast, distinct))}
            </p>
          )}
          {who.place === "hosted" && !nobody && <LeftForRun forecast={forecast} />}
        </footer>
      )}
    </>
  );
}

/** The function that rules are applied by. */
const CLEAN = "HF_CLEAN";

/** What the log has where no rules were chosen. */
const LOSSLESS = "the lossless ones";

/** What most people fill in is shown at once; the rest waits under "More options". */
const isMain = ({ type, optional = false }: { type: string; optional?: boolean }): boolean =>
  !optional || type === "labels" || type === "rules";
