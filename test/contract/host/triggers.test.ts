import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const HOUR = 3_600_000;

/** docs/apps-script.md part 5. */
describe("a clock trigger", () => {
  const withTriggers = (options: Parameters<typeof hostOf>[1] = {}) =>
    hostOf(
      `function f(code) { return eval(code) }
       function tick() { const p = PropertiesService.getDocumentProperties(); p.setProperty("ticks", (p.getProperty("ticks") || "") + "x") }`,
      { clock: new VirtualClock(), ...options },
    );
  const create = (when: string) =>
    `ScriptApp.newTrigger("tick").timeBased().${when}.create().getHandlerFunction()`;

  it("runs its function when it is due, hour by hour", async () => {
    const clock = new VirtualClock();
    const host = await withTriggers({ clock });
    expect(await host.run("f", [create("everyHours(1)")])).toBe("tick");
    expect(await host.runDueTriggers()).toBe(0);
    for (let hour = 0; hour < 3; hour++) {
      clock.advance(HOUR);
      expect(await host.runDueTriggers()).toBe(1);
    }
    expect(host.stored().properties.document).toEqual({ ticks: "xxx" });
  });

  it("is one of its type for each person and document", async () => {
    const host = await withTriggers();
    await host.run("f", [create("everyHours(1)")]);
    await expect(host.run("f", [create("after(1000)")])).rejects.toThrow(
      "Exception: This add-on has created too many time-based triggers in this document for this Google user account.",
    );
    await host.as({ email: "other@example.org" }).run("f", [create("everyHours(2)")]);
    await host.run("f", ["ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); 1"]);
    await host.run("f", [create("after(1000)")]);
  });

  it("cannot be more often than hourly in an add-on", async () => {
    const host = await withTriggers();
    await expect(host.run("f", [create("everyMinutes(5)")])).rejects.toThrow("once an hour");
    await expect(host.run("f", [create("everyMinutes(7)")])).rejects.toThrow(
      "must be one of 1, 5, 10, 15 or 30",
    );
  });

  it.each([
    [false, 0],
    [true, 1],
  ])("of an add-on fires within the hour: %s (left open by Google)", async (triggersWithinTheHour, fired) => {
    const clock = new VirtualClock();
    const host = await withTriggers({ clock, unknowns: { triggersWithinTheHour } });
    await host.run("f", [create("after(60000)")]);
    clock.advance(61_000);
    expect(await host.runDueTriggers()).toBe(fired);
    clock.advance(HOUR);
    expect(await host.runDueTriggers()).toBe(1 - fired);
  });

  it("of an ordinary script may be one of twenty", async () => {
    const host = await withTriggers({ addon: false });
    for (let made = 0; made < 20; made++) await host.run("f", [create("everyMinutes(5)")]);
    await expect(host.run("f", [create("everyMinutes(5)")])).rejects.toThrow(
      "Exception: This script has too many triggers.",
    );
  });

  it("whose function is gone says so", async () => {
    const clock = new VirtualClock();
    const host = await withTriggers({ clock });
    await host.run("f", ['ScriptApp.newTrigger("gone").timeBased().everyHours(1).create(); 1']);
    clock.advance(HOUR);
    await expect(host.runDueTriggers()).rejects.toThrow("Script function not found: gone");
  });

  it("may find itself unauthorised", async () => {
    const host = await withTriggers();
    const code =
      "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED";
    expect(await host.run("f", [code])).toBe(true);
  });
});
