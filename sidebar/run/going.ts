import { type Going, isGoing, toItsEnd } from "../../src/core/journal/operation.ts";
import { texts } from "../texts.ts";

/** A change that goes on slice by slice, and how to stop it after the one that is under way. */
export interface Followed extends Going {
  stop: () => void;
}

let show: (followed: Followed | undefined, stopped?: Going) => void = () => {};

/** Has what goes on shown, whichever screen has begun it, and what of it the person has stopped. */
export function watchGoing(shown: (followed: Followed | undefined, stopped?: Going) => void): void {
  show = shown;
}

/**
 * What a call comes to in the end, where the server rests after a minute: it is gone on with until it is done.
 * @throws Error with how far it is when the person stops it.
 */
export async function followed(
  answer: unknown,
  call: (method: string, args: unknown[]) => Promise<unknown>,
): Promise<unknown> {
  if (!isGoing(answer)) return answer;
  let isStopped = false;
  let stopped: Going | undefined;
  const stop = () => {
    isStopped = true;
  };
  try {
    return await toItsEnd(answer, async (going) => {
      if (isStopped) {
        await call("rest", [going.next]);
        stopped = going;
        throw new Error(
          texts.goingStopped({ far: texts.going[going.settles]({ done: going.done, of: going.of }) }),
        );
      }
      show({ ...going, stop });
      return call("goOn", [going.next]);
    });
  } finally {
    show(undefined, stopped);
  }
}
