import { useEffect, useId, useState } from "preact/hooks";
import { byRules, MATCHED } from "../../../src/core/journal/by-rules.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { titleOf } from "../../named.ts";
import { moment } from "../../numbers.ts";
import { Alert } from "../../parts/alert.tsx";
import type { Form } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { RunReview } from "./run-review.tsx";

interface Props {
  /** The run to show first. */
  first?: string | undefined;
  /** Asks again for what has no answer. */
  begin: (plan: Plan) => Promise<void>;
  /** Goes to the form with examples in it. */
  teach: (form: Partial<Form>) => void;
  settings: Settings;
}

/** The results of a run that a person should look at; of several runs, of the one that is chosen. */
export function Review({ first, begin, teach, settings }: Props) {
  const [runs, setRuns] = useState<RunRecord[]>();
  const [run, setRun] = useState(first ?? "");
  const [failure, setFailure] = useState("");
  const id = useId();
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
  if (runs?.length === 0) return <main class="muted">{texts.historyEmpty}</main>;
  const record = runs?.find((each) => each.run === run);
  return (
    <main>
      <div class="field">
        <label for={id}>{texts.reviewRun}</label>
        <select id={id} value={run} onChange={(event) => setRun(event.currentTarget.value)}>
          {runs?.map((each) => (
            <option key={each.run} value={each.run}>
              {texts.running({ title: titleOf(each.function), column: each.read })}, {moment(each.started)}
            </option>
          ))}
        </select>
      </div>
      <Alert says={failure} />
      {record === undefined && failure === "" && <p class="muted">{texts.loading}</p>}
      {record && <RunReview key={run} record={record} begin={begin} teach={teach} settings={settings} />}
    </main>
  );
}
