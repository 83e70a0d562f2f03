import type { Area } from "../book.ts";
import { authorise } from "./auth.ts";
import { chargeOf, spread } from "./charges.ts";
import type { Waiter } from "./clock.ts";
import type { Deployment, ExecutionLog } from "./deployment.ts";
import { EnumValue, enumValue } from "./enums.ts";
import { Killed, NotEmulated, ServiceException } from "./exception.ts";
import type { Mode, User } from "./options.ts";
import { invoke, Remote } from "./remote.ts";
import { ENDED, pack, type Tagged, unpack } from "./wire.ts";

/** Somewhere in the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
  /** What is selected beside it. */
  readonly others?: readonly Area[];
}

/** One run of one function, seen from the services: who runs it, how far it may go, what it holds. */
export class Execution {
  readonly startedAt: number;
  readonly #waiter: Waiter;
  #ahead = 0;
  readonly #objects = new Map<string, Remote>();
  readonly #ids = new Map<Remote, string>();
  /** Told what ends the execution in a service call; set by whoever runs it. */
  kill: (reason: Killed) => void = () => {};

  constructor(
    readonly deployment: Deployment,
    readonly mode: Mode,
    /** Who is at the keyboard. */
    readonly actor: User,
    /** How long it may take, in milliseconds of the host's clock. */
    readonly limit: number,
    readonly log: ExecutionLog,
    /** The cell whose formula is calculated. */
    private readonly at: Place | undefined,
    private readonly root: (name: string, execution: Execution) => Remote | undefined,
    /** Whether somebody is in front of it: nobody is where a formula is calculated or a clock trigger fires. */
    readonly hasScreen: boolean,
  ) {
    this.startedAt = deployment.clock.now();
    this.#waiter = deployment.clock.begin();
  }

  get id(): number {
    return this.log.id;
  }

  /** The time it has got to: on a clock that nobody can move, ahead of it by what its service calls take on Google. */
  get now(): number {
    return this.deployment.clock.now() + this.#ahead;
  }

  /** Waits so long by the host's clock, or until something else has happened. */
  sleep(ms: number, until?: Promise<unknown>): Promise<void> {
    return this.#waiter.sleep(ms, until);
  }

  /** Lets go of what it holds. */
  end(): void {
    this.#waiter.end();
    this.deployment.locks.releaseAll(this.id);
  }

  /** Whose stores and quotas it uses: in a cell the spreadsheet owner's (docs/apps-script.md part 3). */
  get account(): User {
    if (this.mode !== "CUSTOM_FUNCTION" || this.deployment.owner === this.actor.email) return this.actor;
    return { ...this.actor, email: this.deployment.owner ?? "" };
  }

  /** What is active: the formula's own cell, or what is selected on the screen. */
  get selection(): Place {
    return this.at ?? this.deployment.book.selection();
  }

  get ownsDocument(): boolean {
    return this.deployment.owner === this.account.email;
  }

  /** Answers one service call of the script, both as text; with `ENDED` where that ends the execution. */
  async answer(text: string): Promise<string> {
    const { o, m, a } = JSON.parse(text) as { o: string; m: string; a: unknown };
    try {
      const target = this.#find(o);
      const value = await this.#call(target, m, unpack(a, this.#untag) as unknown[]);
      return JSON.stringify({ v: pack(value ?? null, this.#tag), ...this.#times });
    } catch (error) {
      if (error instanceof Killed) {
        this.kill(error);
        return ENDED;
      }
      const native = !(error instanceof ServiceException);
      const message =
        native && !(error instanceof NotEmulated)
          ? `The emulated host failed: ${(error as Error).stack}`
          : (error as Error).message;
      return JSON.stringify({ e: message, native, ...this.#times });
    }
  }

  get #times() {
    return { now: this.now, ahead: this.#ahead };
  }

  /** How an object is written when it is handed to the script. */
  readonly tag = (value: unknown): unknown => pack(value, this.#tag);

  /** What a function returned, as plain data for whoever started it. */
  readonly data = (value: unknown): unknown => unpack(value, ({ v }) => v);

  async #call(target: Remote, method: string, args: unknown[]): Promise<unknown> {
    const { faults, callCounts, project } = this.deployment;
    const name = `${target.kind.title}.${method}`;
    const nth = (callCounts.get(name) ?? 0) + 1;
    if (name.startsWith("Logger.")) return invoke(target, method, args);
    callCounts.set(name, nth);
    const call = { name, nth, index: ++this.log.serviceCalls, execution: this.id, entry: this.log.name };
    const strike = async (at: "before" | "after") => {
      for (const effect of faults.strike(call, at)) {
        if ("kills" in effect) throw new Killed("Exceeded maximum execution time");
        if ("throws" in effect) throw new ServiceException(effect.throws);
        await this.sleep(effect.delays * 1000);
      }
    };
    this.#checkTime();
    await strike("before");
    authorise(name, this.mode, project.manifest);
    const value = await invoke(target, method, args);
    await this.#charge(name, value);
    await strike("after");
    this.#checkTime();
    return value;
  }

  /** Counts a call that takes time on Google, and lets it take that without making anybody wait. */
  async #charge(name: string, value: unknown): Promise<void> {
    const usual = chargeOf(name, value);
    if (usual === 0) return;
    const { clock, options } = this.deployment;
    this.log.charged.push(name);
    const ms = Math.round(usual * spread(options.callsTakeTime ?? 1, ++this.deployment.charged));
    if (clock.virtual) await this.sleep(ms);
    else this.#ahead += ms;
  }

  #checkTime(): void {
    if (this.now - this.startedAt >= this.limit) throw new Killed("Exceeded maximum execution time");
  }

  #find(id: string): Remote {
    const known = this.#objects.get(id) ?? this.root(id, this);
    if (known === undefined) throw new NotEmulated(id);
    this.#objects.set(id, known);
    this.#ids.set(known, id);
    return known;
  }

  readonly #tag = (value: object): Tagged | undefined => {
    if (value instanceof EnumValue) return { $: "enum", v: value.name };
    if (!(value instanceof Remote)) return undefined;
    const id = this.#ids.get(value) ?? `#${this.#ids.size}`;
    this.#ids.set(value, id);
    this.#objects.set(id, value);
    return { $: "ref", v: [id, value.kind.title] };
  };

  readonly #untag = ({ $, v }: Tagged): unknown => {
    if ($ === "ref") return this.#find(v as string);
    if ($ === "enum") return enumValue(v as string);
    throw new Error(`The script sent ${$}`);
  };
}
