import { pack, type Tagged, unpack } from "../wire.ts";
import { overTheBridge } from "./bridge.ts";
import type { lines } from "./lines.ts";

/** How an execution begins and what it gave, as texts. */
export interface Entry {
  /** Calls the function; promises it leaves are settled when this has returned. */
  begin(request: string): void;
  /** What came of it, to be asked after the promises have had their turn. */
  end(): string;
}

interface Request {
  name: string;
  args: unknown;
  /** `bridge`: the result goes to a page, by the rules of google.script.run. */
  bridge: boolean;
  /** What becomes of a promise that a page is answered with; see `Unknowns.asyncRpc`. */
  awaitPromise: boolean;
}

export function entryPoint(
  world: Record<string, unknown>,
  tag: (value: object) => Tagged | undefined,
  untag: (tagged: Tagged) => unknown,
  describe: typeof lines,
): Entry {
  let outcome: unknown = {
    e: { text: "The function never finished", message: "The function never finished", line: 0 },
  };
  const fail = (thrown: unknown) => {
    outcome = { e: describe(thrown) };
  };
  return {
    begin(request) {
      const { name, args, bridge, awaitPromise } = JSON.parse(request) as Request;
      const finish = (value: unknown) => {
        try {
          outcome = { v: bridge ? overTheBridge(value) : pack(value, tag) };
        } catch (error) {
          fail(error);
        }
      };
      try {
        const entry = world[name] as (...args: unknown[]) => unknown;
        const value = entry.apply(world, unpack(args, untag) as unknown[]);
        if (value instanceof Promise && awaitPromise) value.then(finish, fail);
        else finish(value);
      } catch (error) {
        fail(error);
      }
    },
    end: () => JSON.stringify(outcome),
  };
}
