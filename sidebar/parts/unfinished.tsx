import { useState } from "preact/hooks";
import type { Allowance } from "../../src/core/api/sidebar-api.ts";
import { MATCHED, rulesIn } from "../../src/core/journal/by-rules.ts";
import type { Unfinished as Run } from "../../src/core/run/plan.ts";
import { columnLetter } from "../../src/core/sheet/column-letter.ts";
import { functionNamed, titleOf } from "../named.ts";
import { moment } from "../numbers.ts";
import { page } from "../page.ts";
import { server } from "../server.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";
import { HandOver } from "./hand-over.tsx";

interface Props {
  unfinished: Run;
  /** Whether this build may finish it in the background. */
  background: boolean;
  resume: (run: string) => Promise<void>;
  changed: () => void;
}

/** Offers to go on with a run whose window is gone; tells of one that goes on elsewhere or in the background. */
export function Unfinished({ unfinished, background, resume, changed }: Props) {
  const { run, plan, who, started, alive } = unfinished;
  const elsewhere = alive && !unfinished.background;
  const words = elsewhere ? texts.aliveText : texts.unfinishedText;
  // What was decided in the page that is gone, or worked out by a recipe, is nowhere else.
  const isGone = rulesIn(plan.by) === MATCHED || functionNamed(plan.function) === undefined;
  const leave = () => server.abandon(run).then(changed);
  const [giving, setGiving] = useState(false);
  const handOver = async (allowance: Allowance) => {
    await server.resume(run, page);
    await server.handOver(run, page, { remembered: 0, requests: 0, dollars: 0, tokens: 0 }, allowance);
    changed();
  };
  return (
    <main>
      <h1>{alive || unfinished.background ? texts.aliveTitle : texts.unfinishedTitle}</h1>
      <p>{words({ name: titleOf(plan.function), who, known: who !== "", started: moment(started) })}</p>
      {!unfinished.own && <p class="notice warn">{whatOthersBegan(unfinished)}</p>}
      {elsewhere || unfinished.background ? (
        <>
          {unfinished.background && <p>{texts.backgroundHint}</p>}
          <Action kind="primary" act={async () => changed()}>
            {texts.lookAgain}
          </Action>
          {!isGone && (
            <Action act={() => resume(run)}>{unfinished.own ? texts.takeOver : texts.goOnInMyName}</Action>
          )}
          {unfinished.background && <Action act={leave}>{texts.stop}</Action>}
          {elsewhere && !isGone && <p class="muted small">{texts.takeOverHint}</p>}
        </>
      ) : (
        <>
          {!isGone && (
            <Action kind="primary" act={() => resume(run)}>
              {unfinished.own ? texts.resume : texts.goOnInMyName}
            </Action>
          )}
          {background && !plan.device && !isGone && !giving && (
            <button type="button" onClick={() => setGiving(true)}>
              {texts.background}
            </button>
          )}
          {giving && (
            <HandOver plan={plan} foreseen={undefined} handOver={handOver} cancel={() => setGiving(false)} />
          )}
          <Action act={leave}>{texts.leave}</Action>
        </>
      )}
    </main>
  );
}

/** What a person should know before a run that somebody else began goes on with their account and rights. */
function whatOthersBegan({ plan, who }: Run): string {
  const { function: name, argumentsText, by, provider, place, columns } = plan;
  return texts.begunByOthers({
    who,
    known: who !== "",
    // What a plan says of itself others may have written, so a function that may ask a model is taken to ask it.
    rules: name === "HF_CLEAN" && !/model/i.test(argumentsText) && rulesIn(by) !== undefined,
    by: [by, provider].filter(Boolean).join(", "),
    columns: columns.map(({ column }) => columnLetter(column)).join(", "),
    place: place === "in place" ? "inPlace" : "beside",
    formula: `${name}(${argumentsText})`,
  });
}
