import { useEffect, useState } from "preact/hooks";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import type { Forecast } from "../../../src/core/inference/forecast.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { ask, type Question } from "../../../src/core/run/asking.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { clock } from "../../clock.ts";
import { CALLS_AT_ONCE, recallAll } from "../../run/drive.ts";
import { known } from "../../run/prices.ts";
import { loadRanges } from "../../run/ranges.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import type { ColumnContent } from "./use-column.ts";

/** Seconds without a change of the form before the server is asked what it remembers. */
const STILL = 0.8;

/** What a run of the form as it stands would take; undefined where no model is asked, or until it is known. */
export function useForecast(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent | undefined,
  settings: Settings,
  asksModel: boolean,
): Forecast | undefined {
  const [forecast, setForecast] = useState<Forecast>();
  const form = JSON.stringify([fn.name, question]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is compared by what is in it
  useEffect(() => {
    setForecast(undefined);
    if (!asksModel || content === undefined || content.rows.length === 0) return;
    let current = true;
    const timer = setTimeout(() => {
      foresee(fn, question, content, settings).then(
        (found) => current && setForecast(found),
        () => {},
      );
    }, STILL * 1000);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [form, content, asksModel]);
  return forecast;
}

/** A forecast in a line. */
export const forecastText = (
  forecast: Pick<Forecast, "remembered" | "calls" | "seconds" | "dollars"> | undefined,
  distinct: number,
): string =>
  forecast === undefined
    ? texts.forecast({ distinct })
    : forecast.calls === 0
      ? texts.foreseenNothing({ remembered: forecast.remembered })
      : texts.foreseen({
          remembered: forecast.remembered,
          calls: forecast.calls,
          seconds: forecast.seconds,
          priced: forecast.dollars !== undefined,
          dollars: forecast.dollars ?? 0,
        });

async function foresee(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent,
  settings: Settings,
): Promise<Forecast | undefined> {
  const ranges = await loadRanges(question, fn, server);
  const values = content.distinct.map(({ read }) => read);
  const { job } = ask(fn, question, ranges, values, settings);
  if (job === null) return undefined;
  const unlimited = Number.POSITIVE_INFINITY;
  const limits = { until: unlimited, calls: unlimited, dollars: unlimited, concurrency: CALLS_AT_ONCE };
  const run = startRun(job, limits, await known(job, server));
  let forecast: Forecast | undefined;
  for (let step = run.next(clock.now()); step.do === "recall"; step = run.next(clock.now())) {
    run.recalled(await recallAll(server, step.keys));
    forecast = run.forecast(clock.now());
  }
  return forecast;
}
