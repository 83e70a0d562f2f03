import { foundInLog } from "../../src/core/journal/log-says.ts";
import { whyNotWritten } from "../../src/core/journal/not-written.ts";
import type { Mended } from "../../src/core/profile/mend.ts";
import type { said } from "../../src/core/profile/sentences.ts";
import type { Plan, Write } from "../../src/core/run/plan.ts";
import { page } from "../page.ts";
import { server } from "../server.ts";

/** Values that one call carries. */
const A_CALL = 1_000;

/** What is written beside a value, and the rows that it stands in; 0 where another spelling of the value counts them. */
export type Counted = Write & { rows: number };

/** What the log says of a run: the rows and values that were looked at, and what was found. */
export interface Looked {
  rows: number;
  distinct: number;
  found: ReturnType<typeof said>;
}

/**
 * Writes what is known of values as one run, wherever each of them stands by then.
 * @param tell how many values are written
 * @param isStopped whether a person has ended it: what is written by then stands, as one run
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export async function writeValues(
  plan: Plan,
  writes: readonly Counted[],
  { rows, distinct, found }: Looked,
  tell: (done: number) => void,
  isStopped: () => boolean = () => false,
): Promise<Mended> {
  const isWritten = ({ by }: Write) => whyNotWritten(by) === undefined;
  const { run } = await server.begin(plan, page);
  let changed = 0;
  let isWhole = true;
  try {
    for (let first = 0; isWhole && first < writes.length; first += A_CALL) {
      let part = writes.slice(first, first + A_CALL);
      while (part.length > 0) {
        isWhole = !isStopped();
        if (!isWhole) break;
        const own = part.map(({ rows: _, ...write }) => write);
        const { counts, left = [] } = await server.write(run, page, own);
        for (const [at, write] of own.entries()) if (isWritten(write)) changed += counts[at] ?? 0;
        part = left.flatMap((index) => part[index] ?? []);
      }
      if (isWhole) tell(Math.min(writes.length, first + A_CALL));
    }
  } catch (error) {
    await server.finish(run, page, { status: "stopped", changed }).catch(() => {});
    throw error;
  }
  const { sentence, says } = found;
  await server.finish(run, page, {
    ...{ rows, distinct, changed, ...foundInLog(sentence, says) },
    ...(!isWhole && { status: "stopped" }),
  });
  const wanted = writes.reduce((sum, write) => sum + (isWritten(write) ? write.rows : 0), 0);
  const columns = [plan.columns[0]?.column ?? 1];
  if (!isWhole) return { run, changed, left: 0, columns, isStopped: true };
  return { run, changed, left: Math.max(0, wanted - changed), columns };
}
