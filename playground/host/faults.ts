/** One call of a service by a script, as faults and logs see it. */
export interface ServiceCall {
  /** As `UrlFetchApp.fetchAll` or `SpreadsheetApp.Range.setValues`. */
  readonly name: string;
  /** The how-many-eth call of this name since the host was opened, from 1. */
  readonly nth: number;
  /** The how-many-eth service call of its execution, from 1. */
  readonly index: number;
  readonly execution: number;
  readonly entry: string;
}

/** Something that goes wrong on demand. */
export interface Fault {
  /** Which calls it strikes. */
  readonly when: (call: ServiceCall) => boolean;
  /** `after`: the call is done first, then its result is lost. */
  readonly at?: "before" | "after";
  /** What the script gets thrown; or the end of the execution; or seconds that the call takes longer. */
  readonly effect: { readonly throws: string } | { readonly kills: true } | { readonly delays: number };
  /** How often it strikes; once when absent. */
  readonly times?: number;
}

/** The faults that are still to come. */
export class Faults {
  #pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The nth call of a service throws a text; `after`: although the service did its work. */
  throwAt(name: string, nth: number, text: string, at: "before" | "after" = "before"): void {
    this.add({ when: (call) => call.name === name && call.nth === nth, effect: { throws: text }, at });
  }

  /** The next execution is ended at its k-th service call. */
  killAt(index: number, at: "before" | "after" = "before"): void {
    this.add({ when: (call) => call.index === index, effect: { kills: true }, at });
  }

  /** Every call of a service takes so many seconds longer. */
  slow(name: string, seconds: number): void {
    this.add({
      when: (call) => call.name === name,
      effect: { delays: seconds },
      times: Number.POSITIVE_INFINITY,
    });
  }

  clear(): void {
    this.#pending = [];
  }

  /** What strikes this call now; each answer uses up one strike. */
  strike(call: ServiceCall, at: "before" | "after"): Fault["effect"][] {
    const struck = this.#pending.filter(({ fault }) => (fault.at ?? "before") === at && fault.when(call));
    for (const entry of struck) entry.left--;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return struck.map(({ fault }) => fault.effect);
  }
}
