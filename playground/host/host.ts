import type { CellValue } from "../book.ts";
import { cellResult } from "./cells.ts";
import { Deployment, type ExecutionLog, type FetchLog } from "./deployment.ts";
import { enumValue } from "./enums.ts";
import type { Place } from "./execution.ts";
import type { Faults } from "./faults.ts";
import type { HostOptions, Mode, User } from "./options.ts";
import type { Quota } from "./quotas.ts";
import { Runner } from "./runner.ts";

/**
 * The emulated Apps Script host: it runs a built bundle as Google would, or more strictly.
 *
 *     const host = await openHost({ dist: "dist", book, origins: { "https://router.huggingface.co": "http://127.0.0.1:4000" } });
 *     await host.run("onOpen", [], { mode: "LIMITED" });              // menus come through options.screen
 *     await host.call("HF_CLEAN", [[["a "], ["b"]]]);                 // → [["a"], ["b"]], or throws a ScriptError
 *     await host.rpc("rpc", ["preview", { column: 2 }]);              // what google.script.run would give a page
 *     await host.close();
 *
 * Every execution gets a fresh context on a thread of its own; several may run at once.
 * A ScriptError's message is the sentence Sheets would show.
 */
export interface Host {
  /** A custom function in a cell: a value, or rows that spill. Arguments are values or grids, blanks as `""`; `at` is the formula's own cell. */
  call(name: string, args: readonly unknown[], at?: Place): Promise<CellValue | CellValue[][]>;
  /** A menu item, a trigger, `onOpen`. Gives what the function returned, as data. Without arguments `on…` gets its event. */
  run(
    name: string,
    args?: readonly unknown[],
    how?: { mode?: Exclude<Mode, "CUSTOM_FUNCTION"> },
  ): Promise<unknown>;
  /** `google.script.run.name(...args)` from a page. */
  rpc(name: string, args: readonly unknown[]): Promise<unknown>;
  /** The same document and stores, with somebody else at the keyboard. */
  as(user: Partial<User>): Host;
  /** Runs the clock triggers that are due; on a virtual clock, advance it first. */
  runDueTriggers(): Promise<number>;

  /** What goes wrong on demand. */
  readonly faults: Faults;
  readonly executions: readonly ExecutionLog[];
  readonly fetches: readonly FetchLog[];
  /** Everything in the caches and property stores, by scope. */
  stored(): ReturnType<Deployment["stored"]>;
  /** Puts a value into a property store, as another version of the script may have left it; null takes it out. */
  setProperty(scope: string, key: string, value: string | null): void;
  /** Empties every cache, as Google may at any time. */
  evictCaches(): void;
  /** Uses up a daily quota of the person at the keyboard, but for so many calls. */
  spend(quota: Quota, leaving?: number): void;
  /** Holds a lock as another execution would; gives back how to let go. */
  holdLock(scope: "document" | "script" | `user ${string}`): Promise<() => void>;
  /** Reads the bundle again, after a build. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a host on a built bundle.
 * @throws Error in the uploader's words when Google would not take the bundle.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const deployment = new Deployment(options);
  // A script's dates are in its own time zone, and a process has only one.
  process.env.TZ = deployment.project.manifest.timeZone ?? "Etc/GMT";
  return face(deployment, new Runner(deployment), deployment.user());
}

function face(deployment: Deployment, runner: Runner, user: User): Host {
  const { clock, unknowns } = deployment;
  const seconds = { cell: 30, run: 360, trigger: 30, ...deployment.options.limits };
  return {
    async call(name, args, at) {
      const value = await runner.run({
        name,
        args,
        mode: "CUSTOM_FUNCTION",
        user,
        seconds: seconds.cell,
        at,
        entry: "cell",
      });
      return cellResult(value, unknowns.oneDimension);
    },
    run(name, args = [], { mode = "FULL" } = {}) {
      const limit = mode === "FULL" ? seconds.run : seconds.trigger;
      return runner.run({ name, args, mode, user, seconds: limit, entry: "run" });
    },
    rpc: (name, args) => runner.run({ name, args, mode: "FULL", user, seconds: seconds.run, entry: "page" }),
    as: (other) => face(deployment, runner, { ...user, ...other }),
    async runDueTriggers() {
      const due = deployment.triggers.filter(
        (trigger) => trigger.due !== undefined && trigger.due <= clock.now(),
      );
      for (const trigger of due) {
        const at = deployment.triggers.indexOf(trigger);
        const again = { ...trigger, due: clock.now() + (trigger.everyHours ?? 0) * 3_600_000 };
        deployment.triggers.splice(at, 1, ...(trigger.everyHours === undefined ? [] : [again]));
        const as = { ...user, email: trigger.user };
        await runner.run({
          name: trigger.handler,
          args: [{ authMode: enumValue("AuthMode.FULL"), triggerUid: trigger.id }],
          mode: "FULL",
          user: as,
          seconds: seconds.run,
          entry: "clock",
        });
      }
      return due.length;
    },
    faults: deployment.faults,
    executions: deployment.executions,
    fetches: deployment.fetches,
    stored: () => deployment.stored(),
    setProperty(scope, key, value) {
      const store = deployment.properties(scope);
      if (value === null) store.delete(key);
      else store.set(key, value);
    },
    evictCaches: () => deployment.evictCaches(),
    spend: (quota, leaving) => deployment.quotas.spend(quota, user, leaving),
    async holdLock(scope) {
      deployment.locks.take(scope, -1);
      return () => deployment.locks.release(scope, -1);
    },
    reload: () => runner.reload(),
    close: () => runner.close(),
  };
}
