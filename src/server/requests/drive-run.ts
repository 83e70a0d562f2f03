import type { Json } from "../../core/cells/json.ts";
import type { Outcome, RunRequest } from "../../core/inference/exchange.ts";
import type { Run } from "../../core/inference/run.ts";

/** What a run needs of the world, each call waiting until it is done, as everything does in Apps Script. */
export interface World {
  /** Seconds. */
  now(): number;
  sleep(seconds: number): void;
  send(requests: readonly RunRequest[]): Outcome[];
  recall(keys: readonly string[]): Record<string, Json>;
  remember(entries: Readonly<Record<string, Json>>): void;
}

/** Drives a run to its end. Answers are saved after every round, so that a killed run loses at most that round. */
export function driveRun(run: Run, world: World): void {
  for (;;) {
    const step = run.next(world.now());
    switch (step.do) {
      case "recall":
        run.recalled(world.recall(step.keys));
        break;
      case "send": {
        const outcomes = world.send(step.requests);
        const now = world.now();
        step.requests.forEach((request, index) => {
          run.received(request.id, outcomes[index] ?? { exception: "No answer came back." }, now);
        });
        world.remember(run.unsaved());
        break;
      }
      case "wait":
        world.sleep(step.seconds);
        break;
      case "finish":
        world.remember(run.unsaved());
        return;
    }
  }
}
