import type { Deployment, ExecutionLog } from "./deployment.ts";
import { ScriptError } from "./exception.ts";
import { Execution, type Place } from "./execution.ts";
import type { Mode, User } from "./options.ts";
import { triggerEvent } from "./services/event.ts";
import { rootService, SURFACES } from "./services/services.ts";
import { threadSource } from "./thread-source.ts";
import { Threads } from "./threads.ts";

const SIMULTANEOUS_PER_USER = 30;
const MEGABYTES = 512;

/** Milliseconds in which a script that was killed in a service call comes to its end, since no service answers it any more; if not, its thread is ended. */
const TO_GIVE_UP = 1_000;

interface Task {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly mode: Mode;
  readonly user: User;
  readonly seconds: number;
  /** The formula's own cell. */
  readonly at?: Place | undefined;
  /** Where it was started: a cell, a page through google.script.run, a clock trigger, or anything else. */
  readonly entry: "cell" | "page" | "clock" | "run";
}

type Thrown = { text: string; message: string; line: number };

/** Runs functions of the bundle, each in an execution of its own, within the limits. */
export class Runner {
  #threads: Threads;
  #next = 1;

  constructor(private readonly deployment: Deployment) {
    this.#threads = this.#open();
  }

  #open(): Threads {
    const { options, project } = this.deployment;
    return new Threads(threadSource(options.root ?? process.cwd()), project.files, MEGABYTES);
  }

  async reload(): Promise<void> {
    await this.close();
    this.deployment.reload();
    this.#threads = this.#open();
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  async run(task: Task): Promise<unknown> {
    const { deployment } = this;
    this.#refuseUnknown(task);
    const log: ExecutionLog = {
      id: this.#next++,
      name: task.name,
      mode: task.mode,
      user: task.user.email,
      serviceCalls: 0,
      charged: [],
      ms: 0,
      lines: [],
    };
    const execution = new Execution(
      deployment,
      task.mode,
      task.user,
      task.seconds * 1000,
      log,
      task.at,
      rootService,
      task.entry === "page" || task.entry === "run",
    );
    const account = execution.account.email;
    const under = deployment.running.get(account) ?? 0;
    if (under >= SIMULTANEOUS_PER_USER) {
      execution.end();
      throw new ScriptError(
        "There are too many scripts running simultaneously for this Google user account.",
      );
    }
    deployment.running.set(account, under + 1);
    deployment.executions.push(log);
    const started = execution.startedAt;
    try {
      return await this.#execute(task, execution);
    } catch (error) {
      log.error = (error as Error).message;
      throw error;
    } finally {
      log.ms = execution.now - started;
      execution.end();
      deployment.running.set(account, (deployment.running.get(account) ?? 1) - 1);
    }
  }

  async #execute(task: Task, execution: Execution): Promise<unknown> {
    const { clock, unknowns, options } = this.deployment;
    const thread = this.#threads.take();
    const wantsEvent = task.args.length === 0 && /^on(Open|Install|Edit)$/.test(task.name);
    const args = wantsEvent ? [triggerEvent(execution)] : task.args;
    const order = {
      boot: JSON.stringify({ surfaces: SURFACES, virtual: clock.virtual, now: clock.now() }),
      request: JSON.stringify({
        name: task.name,
        args: execution.tag(args),
        bridge: task.entry === "page",
        awaitPromise: task.entry !== "page" || unknowns.asyncRpc === "awaited",
      }),
    };
    await thread.ready;
    // Running on without a service call is caught by the wall clock, whatever the virtual one says.
    const wall = (options.limits?.wall ?? task.seconds) * 1000;
    let killed: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const text = await new Promise<string | undefined>((resolve) => {
      const cut = (reason: string) => {
        killed ??= reason;
        resolve(undefined);
      };
      timer = setTimeout(cut, wall, "Exceeded maximum execution time");
      execution.kill = ({ message }) => {
        killed = message;
        clearTimeout(timer);
        timer = setTimeout(cut, TO_GIVE_UP, message);
      };
      thread.execute(order, (call) => execution.answer(call)).then(resolve, (error) => cut(memoryOr(error)));
    });
    clearTimeout(timer);
    if (text === undefined) await this.#threads.end(thread);
    else this.#threads.give(thread);
    if (killed !== undefined) throw new ScriptError(this.#killedText(task, killed), 0, true);
    const { v, e } = JSON.parse(text as string) as { v?: unknown; e?: Thrown };
    if (e !== undefined) throw new ScriptError(this.#thrownText(task, e), e.line);
    return task.entry === "page" ? v : execution.data(v);
  }

  #killedText(task: Task, reason: string): string {
    if (task.entry === "cell") return this.deployment.unknowns.customFunctionTimeout;
    return task.entry === "page" && this.deployment.unknowns.rpcErrorPrefix ? `Exception: ${reason}` : reason;
  }

  #thrownText(task: Task, { text, message, line }: Thrown): string {
    if (task.entry === "cell") return `${text} (line ${line}).`;
    return task.entry === "page" && !this.deployment.unknowns.rpcErrorPrefix ? message : text;
  }

  /** Only functions declared at the top level can be named; those ending in `_` are hidden from pages and cells. */
  #refuseUnknown({ name, entry, args }: Task): void {
    const known = this.deployment.project.functions.has(name);
    const hidden = name.endsWith("_") && (entry === "page" || entry === "cell");
    if (!known || hidden) {
      if (entry === "page") throw new ScriptError(`TypeError: google.script.run.${name} is not a function`);
      if (entry === "cell") throw new ScriptError(`Unknown function: '${name}'.`);
      throw new ScriptError(`Script function not found: ${name}`);
    }
    if (entry === "page") args.forEach(refuseIllegal);
  }
}

/** What google.script.run refuses to send (docs/apps-script.md part 6). */
function refuseIllegal(argument: unknown, index: number): void {
  const legal = (value: unknown, above: readonly unknown[]): boolean => {
    if (typeof value === "function" || typeof value === "bigint" || typeof value === "symbol") return false;
    if (typeof value !== "object" || value === null) return true;
    if (
      above.includes(value) ||
      !["Object", "Array"].includes(Object.prototype.toString.call(value).slice(8, -1))
    )
      return false;
    return Object.values(value).every((item) => legal(item, [...above, value]));
  };
  if (!legal(argument, []))
    throw new ScriptError(`TypeError: Failed due to illegal value in property: ${index}`);
}

const memoryOr = (error: Error & { code?: string }): string =>
  error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "Out of memory error" : error.message;
