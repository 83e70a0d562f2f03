import type { Outcome, Request, RunRequest } from "../../src/core/inference/exchange.ts";
import { saysOf } from "../../src/core/messages/said.ts";
import { isOnDevice } from "../../src/core/models/on-device.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import { CALLS_AT_ONCE, type Way } from "../run/drive.ts";
import type { Server } from "../server.ts";
import { engine } from "./engine.ts";
import { ensureLoaded } from "./ensure-loaded.ts";
import { readDeviceFile } from "./read-file.ts";

/**
 * The way to whoever answers a job: the server, which writes and sends the requests itself; or the engine in this page,
 * which sends nothing, and whose answers are reported to the server.
 * @param run the one that it is asked for; none for a trial
 */
export function wayTo(job: Job, server: Server, run?: string): Way {
  const { inputs: _, ...head } = job;
  const ask = (requests: readonly RunRequest[]) =>
    server.ask(
      head,
      requests.map(({ asks, timeout }) => ({ asks, timeout })),
      run,
    );
  const askHere = async (requests: readonly RunRequest[]) => {
    const outcomes = await Promise.all(requests.map((request) => askDevice(job, request, server)));
    const replies = requests.flatMap(({ asks }, index) => {
      const reply = outcomes[index];
      return reply === undefined || "refused" in reply ? [] : [{ asks, reply }];
    });
    if (replies.length > 0) await server.report(head, replies).catch(() => {});
    return outcomes;
  };
  const send = isOnDevice(job) ? askHere : ask;
  return {
    recall: (keys) => server.recall(keys),
    send: (requests) =>
      send(requests).catch((error: unknown) => {
        const exception = error instanceof Error ? error.message : String(error);
        return requests.map(() => ({ exception }));
      }),
    learned: (notes) => server.learned(notes),
  };
}

/** Requests under way at once: a device answers one after the other, and the next waits ready. */
export const callsAtOnce = (job: Job): number => (isOnDevice(job) ? 2 : CALLS_AT_ONCE);

async function askDevice(job: Job, { body }: Request, server: Server): Promise<Outcome> {
  try {
    const { samplingRate } = await ensureLoaded(job);
    let inputs: readonly unknown[];
    let list = false;
    let note: Record<string, string> = {};
    if (typeof body === "object") {
      const file = await readDeviceFile(body, samplingRate, server);
      if ("refused" in file) return file;
      inputs = [file.content];
      note = file.headers;
    } else {
      const asked = JSON.parse(body ?? "{}") as { inputs?: unknown };
      list = Array.isArray(asked.inputs);
      inputs = Array.isArray(asked.inputs) ? asked.inputs : [asked.inputs ?? asked];
    }
    const results = await engine.answer(job.model, job.task, inputs, job.parameters);
    return { status: 200, headers: note, body: JSON.stringify(list ? results : results[0]) };
  } catch (error) {
    return { refused: { kind: "MODEL", says: saysOf(error) } };
  }
}
