import type { Page } from "playwright-core";

/** What Chromium's trace tells of a task: the processor time of its thread, in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * Watches the tasks of a page's main thread from now on. Returns what tells, once it is called, how many milliseconds of
 * processor time the longest took: other programs on the machine make a task last longer, but not this.
 */
export async function traceTasks(page: Page): Promise<() => Promise<number>> {
  const chromium = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  chromium.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await chromium.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] } });
  return async () => {
    const complete = new Promise((resolve) => chromium.once("Tracing.tracingComplete", resolve));
    await chromium.send("Tracing.end");
    await complete;
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
    const isMain = ({ name, args }: TraceEvent) => name === "thread_name" && args.name === "CrRendererMain";
    const main = new Set(events.filter(isMain).map(threadOf));
    const took = events.flatMap((event) =>
      event.name === "ThreadControllerImpl::RunTask" && main.has(threadOf(event)) ? (event.tdur ?? []) : [],
    );
    if (took.length === 0) throw new Error("Chromium traced no task of the page.");
    return Math.max(...took) / 1000;
  };
}
