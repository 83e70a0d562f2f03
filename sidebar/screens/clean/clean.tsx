import { useRef, useState } from "preact/hooks";
import type { Opened } from "../../../src/core/api/sidebar-api.ts";
import { unserved } from "../../../src/core/models/models.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { withRangesMoved } from "../../../src/core/run/range-arguments.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { HOSTED, isGettingReady, type Who, WhoAnswers } from "../../device/who-answers.tsx";
import { ColumnField } from "../../fields/column-field.tsx";
import { ParamField } from "../../fields/param-field.tsx";
import { TaskField } from "../../fields/task-field.tsx";
import { ThresholdField } from "../../fields/threshold-field.tsx";
import { titleOf } from "../../named.ts";
import { Alert } from "../../parts/alert.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { columnsOf, earlierOf, type Form, planOf } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { countsOf, FirstLook } from "../facets/first-look.tsx";
import { answererOf } from "./answerer-of.ts";
import { BeginRun } from "./begin-run.tsx";
import { EmptySheet } from "./empty-sheet.tsx";
import { FirstTime } from "./first-time.tsx";
import { ForRecipe } from "./for-recipe.tsx";
import { LeftForRun } from "./left-for-run.tsx";
import { MoreOptions } from "./more-options.tsx";
import { Noticed } from "./noticed.tsx";
import { ConnectFirst, Notices } from "./notices.tsx";
import { Preview } from "./preview.tsx";
import { beginFor, openScreen, ScreenButtons, useScreens } from "./screens.tsx";
import { SPEECH, Speech } from "./speech/speech.tsx";
import { useColumn } from "./use-column.ts";
import { useDropdownLabels } from "./use-dropdown-labels.ts";
import { useFindings } from "./use-findings.ts";
import { forecastText, useForecast } from "./use-forecast.ts";
import { useForm } from "./use-form.ts";
import { usePreview } from "./use-preview.ts";
import { useThreshold } from "./use-threshold.ts";

interface Props {
  opened: Opened;
  begin: (plan: Plan, foreseen?: number) => Promise<void>;
  connect: () => void;
  /** What the form has in it from the beginning. */
  asked: Partial<Form> | undefined;
}

/** Choose a column and what to do with it, see what would come of it, run. */
export function Clean({ opened, begin, connect, asked: given }: Props) {
  const { table, setTable, typed, fn, version, change, set, followSelection, sheetChanged } = useForm(
    opened.table,
    given,
  );
  const [whole, setWhole] = useState(false);
  const [firstTime, setFirstTime] = useState(opened.firstTime);
  const screens = useScreens();
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
    form.only,
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
    beginFor(form.heading !== undefined);
    const plan = planOf(form, fn, table, answererOf(preview, form.values[1] ?? "", device));
    return begin(withRangesMoved(plan, fn, table.sheetName), forecast?.dollars);
  };

  /** Sets the form and goes to it. */
  const fillForm = (part: Partial<Form>) => {
    change(part);
    screens.leave(task);
  };
  const toTask = (name: string, rules?: string) =>
    fillForm({ function: name, values: rules === undefined ? [] : ["", rules] });
  const rows: OnlyRows = {
    only: form.only,
    rows: content?.chosen,
    remove: (column) => {
      const left = form.only?.filter((each) => each.column !== column) ?? [];
      change({ only: left.length > 0 ? left : undefined });
    },
  };
  const screen = openScreen({
    rows,
    keep: (only) => fillForm({ only }),
    ...{ screens, table, content, described, background: opened.background },
    column: form.column,
    changed: sheetChanged,
    asks: { settings: opened.settings, isConnected: opened.account !== null, connect },
    form: toTask,
    askModel: (prompt) => fillForm({ function: "HF_GENERATE", values: [prompt] }),
    fillForm,
  });
  if (screen) return screen;

  // How many columns a run takes is told by the preview.
  const mayBegin = content && preview && !stale && filled > 0 && !gettingReady && nobody === undefined;
  const takes = (made: NonNullable<typeof preview>) =>
    made.job === null
      ? texts.forecastLocal
      : gettingReady
        ? texts.device.getFirst
        : (nobody ?? forecastText(forecast, distinct));
  const columnField = (
    <ColumnField
      table={table}
      column={form.column}
      choose={(column) => change({ column })}
      useSelection={() => void followSelection()}
      holds={holds}
    >
      {described && (
        <FirstLook
          described={described}
          list={() => screens.show("values", form.only)}
          opener={screens.opener("values")}
        />
      )}
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
        <OnlyRowsField table={table} {...rows} />
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
              [texts.operations.tryList, () => screens.show("operations")],
              [texts.operations.tryModel, () => toTask("HF_CLASSIFY")],
            ]}
            dismiss={() => {
              setFirstTime(false);
              server.notFirstTime().catch(() => {});
            }}
          />
        )}
        {!whole && columnField}
        {!whole && <OnlyRowsField table={table} {...rows} />}
        {(content === undefined || filled > 0) && (whole || form.only === undefined) && (
          <Noticed
            table={table}
            profiled={profiled}
            described={described}
            find={(chosen) => screens.show("values", [{ column: form.column, chosen }])}
            whole={whole}
            lookAtWhole={setWhole}
            group={() => screens.show("clusters")}
            chosen={fn.name === CLEAN ? (form.values[1] ?? "") : undefined}
            choose={(what, column = form.column) => change({ column, function: CLEAN, values: ["", what] })}
            changed={sheetChanged}
          />
        )}
        {!whole && (
          <>
            <ScreenButtons screens={screens} isBlank={filled === 0} />
            <div ref={task} tabIndex={-1}>
              {taskField}
            </div>
            {form.heading !== undefined && (
              <ForRecipe heading={form.heading} draft={draft} back={() => screens.show("recipe")} />
            )}
            {fields.filter(({ param }) => isMain(param)).map(field)}
            <MoreOptions
              table={table}
              form={form}
              change={change}
              setTable={setTable}
              earlier={earlier}
              opens={given !== undefined || form.heading !== undefined}
            >
              {fields.filter(({ param }) => !isMain(param)).map(field)}
            </MoreOptions>
            {question && (
              <WhoAnswers job={question} who={who} set={setWho} endpoint={opened.settings.endpoint} />
            )}
            {threshold.has && <ThresholdField value={threshold.sureness} set={threshold.set} />}
            <Alert says={failure} />
            {missing !== "" && filled > 0 && <p class="notice small">{missing}</p>}
            {preview && content && filled > 0 && !gettingReady && !nobody && (
              <Preview
                preview={preview}
                stale={stale}
                content={content}
                seed={`${table.sheetId} ${form.column}`}
              />
            )}
            {preview?.job && who.place === "hosted" && !opened.account && <ConnectFirst connect={connect} />}
            <Notices notices={content?.notices ?? []} />
          </>
        )}
      </main>
      {!whole && (
        <BeginRun
          title={titleOf(fn.name)}
          filled={known && filled}
          mayBegin={Boolean(mayBegin)}
          begin={async () => start()}
          forecast={preview && takes(preview)}
        >
          {who.place === "hosted" && !nobody && <LeftForRun forecast={forecast} />}
        </BeginRun>
      )}
    </>
  );
}

/** The function that rules are applied by. */
const CLEAN = "HF_CLEAN";

/** What most people fill in is shown at once; the rest waits under "More options". */
const isMain = ({ type, optional = false }: { type: string; optional?: boolean }): boolean =>
  !optional || type === "labels" || type === "rules";
