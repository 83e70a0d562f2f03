import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md 4.1, "LockService". */
describe("LockService", () => {
  it("lets one execution in at a time", async () => {
    const host = await hostOf(
      `function f(name) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(10000);
      const range = SpreadsheetApp.getActiveSheet().getRange("A1");
      const before = range.getValue();
      Utilities.sleep(30);
      range.setValue(before + name);
      lock.releaseLock();
    }`,
      { clock: new VirtualClock() },
    );
    await Promise.all(["a", "b", "c"].map((name) => host.run("f", [name])));
    const cell = host.book.values(host.book.selection().sheetId, {
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
    })[0]?.[0];
    expect(String(cell)).toHaveLength(3);
  });

  it("is let go of when its execution ends, however that happens", async () => {
    const host = await hostOf(`function f(how) {
      const got = LockService.getScriptLock().tryLock(0);
      if (how === "throw") throw new Error("x");
      if (how === "kill") Utilities.getUuid();
      return got;
    }`);
    await expect(host.run("f", ["throw"])).rejects.toThrow();
    host.faults.add({ when: ({ name }) => name === "Utilities.getUuid", effect: { kills: true } });
    await expect(host.run("f", ["kill"])).rejects.toThrow("Exceeded maximum execution time");
    expect(await host.run("f", [""])).toBe(true);
  });

  it("keeps others out while it is held: tryLock says so, waitLock throws", async () => {
    const host = await hostOf(
      `function f() {
         const lock = LockService.getDocumentLock(), began = Date.now();
         return [lock.tryLock(500), lock.hasLock(), Date.now() - began >= 500];
       }
       function g() { LockService.getDocumentLock().waitLock(500) }`,
      { clock: new VirtualClock(0) },
    );
    const release = await host.holdLock("document");
    expect(await host.run("f")).toEqual([false, false, true]);
    await expect(host.run("g")).rejects.toThrow(
      "Exception: Lock timeout: another process was holding the lock for too long.",
    );
    release();
    expect(await host.run("f")).toEqual([true, true, false]);
  });

  it("does nothing when it is held already", async () => {
    const host = await hostOf(
      "function f() { const l = LockService.getUserLock(); l.waitLock(1); l.waitLock(1); return l.hasLock() }",
    );
    expect(await host.run("f")).toBe(true);
  });

  it("wants to know for how long", async () => {
    const host = await hostOf("function f() { LockService.getUserLock().waitLock() }");
    await expect(host.run("f")).rejects.toThrow(
      "Exception: The parameters () don't match the method signature for LockService.Lock.waitLock.",
    );
  });

  it("is refused to cells that ask for it too often (docs/apps-script.md part 3)", async () => {
    const host = await hostOf(
      "function F() { for (let i = 0; i < 101; i++) LockService.getScriptLock().tryLock(0) }",
      {
        clock: new VirtualClock(),
      },
    );
    await expect(host.call("F", [])).rejects.toThrow(
      "Service invoked too many times in a short time: lockBean rateMax. Try Utilities.sleep(1000) between calls.",
    );
    await host.run("F");
  });
});
