import type { CallFunction } from "../book.ts";

/** Where a formula stands, zero-based. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

type Call = { places: Place[]; done: boolean; value?: unknown; error?: string };

export type Answer = { kind: "loading" } | { kind: "value"; value: unknown } | { kind: "error" };

/** Google refuses a person's thirty-first execution at the same time; formulas leave room for the sidebar and the menu. */
const AT_ONCE = 20;

/**
 * The calls of the add-on's functions from cells: in parallel, and remembered by name and arguments for as long as a
 * formula uses them, as Sheets does.
 */
export class AddOnCalls {
  readonly #calls = new Map<string, Call>();
  readonly #byPlace = new Map<string, Set<string>>();
  readonly #call: CallFunction;
  readonly #arrived: (places: readonly Place[]) => void;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  /** `arrived` is told the cells whose formula has to be calculated again. */
  constructor(
    call: CallFunction,
    private readonly keeps: boolean,
    arrived: (places: readonly Place[]) => void,
  ) {
    this.#call = call;
    this.#arrived = arrived;
  }

  ask(place: Place, name: string, args: readonly unknown[], started: () => void): Answer {
    const key = name + JSON.stringify(args);
    const keys = this.#byPlace.get(spot(place)) ?? new Set();
    this.#byPlace.set(spot(place), keys.add(key));
    const known = this.#calls.get(key);
    if (known?.done)
      return known.error === undefined ? { kind: "value", value: known.value } : { kind: "error" };
    if (known) {
      known.places.push(place);
      return { kind: "loading" };
    }
    const call: Call = { places: [place], done: false };
    this.#calls.set(key, call);
    started();
    void this.#finish(call, name, args);
    return { kind: "loading" };
  }

  async #finish(call: Call, name: string, args: readonly unknown[]): Promise<void> {
    if (this.#running >= AT_ONCE) await new Promise<void>((turn) => this.#queue.push(turn));
    else this.#running++;
    try {
      const { sheetId, row, column } = call.places[0] as Place;
      const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
      call.value = await this.#call(name, args, { sheetId, area });
    } catch (error) {
      call.error = error instanceof Error ? error.message : String(error);
    }
    const next = this.#queue.shift();
    if (next) next();
    else this.#running--;
    call.done = true;
    this.#arrived(call.places);
  }

  /** The sentence with which a function used by the formula in this cell failed. */
  errorAt(place: Place): string | undefined {
    for (const key of this.#byPlace.get(spot(place)) ?? []) {
      const error = this.#calls.get(key)?.error;
      if (error !== undefined) return error;
    }
    return undefined;
  }

  /** Forgets what the formula in this cell was answered, so that setting it again asks again. */
  forget(place: Place): void {
    for (const key of this.keeps ? [] : (this.#byPlace.get(spot(place)) ?? []))
      if (this.#calls.get(key)?.done) this.#calls.delete(key);
    this.#byPlace.delete(spot(place));
  }
}

function spot({ sheetId, row, column }: Place): string {
  return `${sheetId}:${row}:${column}`;
}
