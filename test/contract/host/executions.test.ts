import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md 4.1: 30 per user; 4.3, "concurrency". */
describe("executions at once", () => {
  it("are at most 30 for each person", async () => {
    let answer: (button: string) => void = () => {};
    const answered = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const host = await hostOf("function f() { return String(SpreadsheetApp.getUi().alert('Go on?')) }", {
      screen: { alert: () => answered },
    });
    const thirty = Array.from({ length: 30 }, () => host.run("f"));
    await expect(host.run("f")).rejects.toThrow(
      "There are too many scripts running simultaneously for this Google user account.",
    );
    const other = host.as({ email: "other@example.org" }).run("f");
    answer("OK");
    expect(await Promise.all([...thirty, other])).toEqual(Array(31).fill("OK"));
    expect(await host.run("f")).toBe("OK");
  });
});

describe("an execution", () => {
  it("that eats all memory is ended, and the next one runs", async () => {
    const host =
      await hostOf(`function f() { const hoard = []; for (;;) hoard.push(new Array(1e6).fill("x" + hoard.length)) }
      function g() { return 1 }`);
    await expect(host.run("f")).rejects.toMatchObject({ message: "Out of memory error", killed: true });
    expect(await host.run("g")).toBe(1);
  });

  it("under way ends when the host is closed", async () => {
    let started = () => {};
    const begun = new Promise<void>((resolve) => {
      started = resolve;
    });
    const host = await hostOf("function f() { SpreadsheetApp.getActive().toast('begun'); for (;;) {} }", {
      screen: { toast: () => started() },
    });
    const running = expect(host.run("f")).rejects.toMatchObject({ killed: true });
    await begun;
    await host.close();
    await running;
  });
});
