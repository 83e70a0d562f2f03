import { a1, columnName, columnNumber, parseA1 } from "../../../playground/host/a1.ts";
import { VirtualClock } from "../../../playground/host/clock.ts";
import { Quotas } from "../../../playground/host/quotas.ts";

describe("A1 notation", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
  ])("names column %d %s", (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  });

  it.each(["A1", "C2:D5", "AA10:AB10"])("reads what it writes: %s", (text) => {
    const area = parseA1(text, { rows: 100, columns: 30 });
    expect(area && a1(area)).toBe(text);
  });

  it.each(["", "A", "1", "A1:B2:C3", "A1:", "é1", "Sheet1!A1"])("does not take %j for a place", (text) => {
    expect(parseA1(text, { rows: 10, columns: 10 })).toBeUndefined();
  });
});

/** The table of docs/apps-script.md 4.1. */
describe("daily quotas", () => {
  it.each([
    ["urlfetch", "consumer", 20_000],
    ["urlfetch", "workspace", 100_000],
    ["properties", "consumer", 50_000],
    ["properties", "workspace", 500_000],
  ] as const)("%s of a %s account: %d", (quota, account, calls) => {
    const quotas = new Quotas(new VirtualClock());
    const user = { email: "a@example.org", locale: "en_GB", account };
    quotas.use(quota, user, calls);
    expect(() => quotas.use(quota, user)).toThrow(`Service invoked too many times for one day: ${quota}.`);
  });
});
