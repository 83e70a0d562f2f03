import type { Server } from "../server.ts";
import type { Clock } from "./drive.ts";

/** Well within the minute after which a silent page counts as gone. */
const EVERY = 20;

/** Tells the server that this page is still there until `work` is done, also while a person has it paused. */
export async function keepingLease<T>(
  server: Pick<Server, "keep">,
  clock: Clock,
  run: string,
  page: string,
  work: Promise<T>,
): Promise<T> {
  let over = false;
  const beat = async () => {
    for (;;) {
      await clock.sleep(EVERY);
      if (over) return;
      await server.keep(run, page).catch(() => {});
    }
  };
  void beat();
  try {
    return await work;
  } finally {
    over = true;
  }
}
