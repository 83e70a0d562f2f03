import type { Unfinished as Run } from "../../src/core/sidebar-api.ts";
import { titleOf } from "../named.ts";
import { moment } from "../numbers.ts";
import { server } from "../server.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

interface Props {
  unfinished: Run;
  resume: (run: string) => Promise<void>;
  changed: () => void;
}

/** Offers to go on with a run whose window is gone; tells of one that goes on elsewhere. */
export function Unfinished({ unfinished: { run, plan, who, started, alive }, resume, changed }: Props) {
  const words = alive ? texts.aliveText : texts.unfinishedText;
  return (
    <main>
      <h1>{alive ? texts.aliveTitle : texts.unfinishedTitle}</h1>
      <p>{words(titleOf(plan.function), who, moment(started))}</p>
      {alive ? (
        <>
          <Action kind="primary" act={async () => changed()}>
            {texts.lookAgain}
          </Action>
          <Action act={() => resume(run)}>{texts.takeOver}</Action>
          <p class="muted small">{texts.takeOverHint}</p>
        </>
      ) : (
        <>
          <Action kind="primary" act={() => resume(run)}>
            {texts.resume}
          </Action>
          <Action act={() => server.abandon(run).then(changed)}>{texts.leave}</Action>
        </>
      )}
    </main>
  );
}
