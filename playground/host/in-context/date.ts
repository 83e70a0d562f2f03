/** A `Date` that tells the execution's time, which service calls move on. */
export function hostDate(clock: { readonly now: number }): unknown {
  const Real = Date;
  function HostDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Real(clock.now).toString();
    return Reflect.construct(Real, args.length === 0 ? [clock.now] : args, new.target);
  }
  Object.defineProperty(HostDate, "name", { value: "Date" });
  HostDate.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, "constructor", {
    value: HostDate,
    configurable: true,
    writable: true,
  });
  return Object.assign(HostDate, { now: () => clock.now, parse: Real.parse, UTC: Real.UTC });
}
