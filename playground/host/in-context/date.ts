/** A `Date` that tells the host's virtual time: it moves only with what services report. */
export function virtualDate(clock: { readonly now: number }): unknown {
  const Real = Date;
  function VirtualDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Real(clock.now).toString();
    return Reflect.construct(Real, args.length === 0 ? [clock.now] : args, new.target);
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  VirtualDate.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, "constructor", {
    value: VirtualDate,
    configurable: true,
    writable: true,
  });
  return Object.assign(VirtualDate, { now: () => clock.now, parse: Real.parse, UTC: Real.UTC });
}
