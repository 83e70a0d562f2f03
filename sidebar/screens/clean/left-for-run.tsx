import { useEffect, useState } from "preact/hooks";
import type { Left } from "../../../src/core/api/account.ts";
import type { Forecast } from "../../../src/core/inference/forecast.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** What is left for a run that is foreseen, with a warning when that is not enough. Nothing where nothing is asked. */
export function LeftForRun({ forecast }: { forecast: Pick<Forecast, "calls" | "dollars"> | undefined }) {
  const [left, setLeft] = useState<Left>();
  const asks = (forecast?.calls ?? 0) > 0;
  useEffect(() => {
    if (asks) server.left().then(setLeft, () => {});
  }, [asks]);
  if (forecast === undefined || left === undefined || !asks) return null;
  const calls = left.calls.left;
  const dollars = creditsLeft(left);
  return (
    <>
      <p class="muted small">
        {dollars === undefined
          ? texts.leftNow({ calls })
          : texts.leftNowWithCredits({ calls, credits: dollars })}
      </p>
      {forecast.calls > calls && (
        <p class="notice warn small">{texts.tooManyCalls({ calls: forecast.calls, left: calls })}</p>
      )}
      {dollars !== undefined && (forecast.dollars ?? 0) > dollars && (
        <p class="notice warn small">{texts.tooDear({ cost: forecast.dollars ?? 0, left: dollars })}</p>
      )}
    </>
  );
}

/** Undefined where Hugging Face does not say: an account that includes nothing may have bought credits. */
function creditsLeft({ credits }: Left): number | undefined {
  if ("unknown" in credits || credits.limit === null) return undefined;
  return Math.max(0, credits.limit - credits.used);
}
