import { useEffect, useRef, useState } from "preact/hooks";
import type { Allowance, Opened } from "../../../src/core/api/sidebar-api.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Watched } from "../../../src/core/run/run-progress.ts";
import { clock } from "../../clock.ts";
import { ensureLoaded } from "../../device/ensure-loaded.ts";
import { Downloading } from "../../device/get-model.tsx";
import type { Download } from "../../device/messages.ts";
import { functionNamed } from "../../named.ts";
import { page } from "../../page.ts";
import { HandOver } from "../../parts/hand-over.tsx";
import { type Going, runColumn } from "../../run/run-column.ts";
import { server } from "../../server.ts";
import { texts, wordsOf } from "../../texts.ts";
import { Done } from "./done.tsx";
import { Progress } from "./progress.tsx";

interface Props {
  run: string;
  plan: Plan;
  resumed: boolean;
  /** Dollars that it was likely to cost before it began. */
  foreseen?: number | undefined;
  opened: Opened;
  /** To the first screen, or to the review of a run. */
  leave: (review?: string) => void;
}

/** A run while it goes on, and what came of it. */
export function RunScreen({ run, plan, resumed, foreseen, opened, leave }: Props) {
  const [state, setState] = useState<Watched>();
  const [record, setRecord] = useState<RunRecord>();
  const [failure, setFailure] = useState("");
  const [download, setDownload] = useState<Download>();
  const [giving, setGiving] = useState(false);
  const going = useRef<Going>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a run is started once
  useEffect(() => {
    const fn = functionNamed(plan.function);
    if (fn === undefined) return setFailure(texts.unknownFunction({ name: plan.function }));
    getReady(plan, setDownload)
      .then(() => {
        const settings = plan.device ? { ...opened.settings, device: plan.device } : opened.settings;
        const world = { server, clock, page, fn, settings };
        going.current = runColumn(run, plan, world, setState, resumed);
        return going.current.ended;
      })
      .then(setRecord, (error: Error) => setFailure(wordsOf(error)));
  }, []);

  /** What is in flight comes back and is remembered; from then on this page writes nothing any more. */
  const handOver = async (allowance: Allowance, { remembered, requests, dollars, tokens }: Watched) => {
    await server.handOver(run, page, { remembered, requests, dollars, tokens }, allowance);
    going.current?.stop();
    leave();
  };

  if (record && state) return <Done record={record} state={state} leave={leave} />;
  const title = plan.headings[0] ?? plan.function;
  return (
    <div class="app">
      <main>
        <h1>{title}</h1>
        {failure === "" && !state && download && <Downloading download={download} />}
        {failure === "" && state && <Progress state={state} />}
        {failure !== "" && (
          <div class="notice error" role="alert">
            <p>
              <b>{texts.halted}.</b> {failure}
            </p>
          </div>
        )}
        <p class="muted small">{failure === "" ? texts.canLeave : texts.stopHint}</p>
        {giving && state && failure === "" && (
          <HandOver
            plan={plan}
            foreseen={foreseen}
            handOver={(allowance) => handOver(allowance, state)}
            cancel={() => setGiving(false)}
          />
        )}
      </main>
      <footer>
        {failure === "" ? (
          <div class="row">
            {state?.phase === "paused" ? (
              <button type="button" class="primary" onClick={() => going.current?.goOn()}>
                {texts.goOn}
              </button>
            ) : (
              <button type="button" onClick={() => going.current?.pause()}>
                {texts.pause}
              </button>
            )}
            <button type="button" title={texts.stopHint} onClick={() => going.current?.stop()}>
              {texts.stop}
            </button>
            {opened.background && !plan.device && state && !giving && (
              <button type="button" onClick={() => setGiving(true)}>
                {texts.background}
              </button>
            )}
          </div>
        ) : (
          <button type="button" class="primary wide" onClick={() => leave()}>
            {texts.back}
          </button>
        )}
      </footer>
    </div>
  );
}

/** A model on this device has to be there first, where the run began on another one or the page was opened anew. */
const getReady = async ({ device }: Plan, tell: (download: Download) => void): Promise<unknown> =>
  device && ensureLoaded({ model: device.model, task: device.pipeline }, tell);
