import { realClock, VirtualClock } from "../../../playground/host/clock.ts";

describe("VirtualClock", () => {
  it("moves to where the first sleeper wakes up, once all executions sleep", async () => {
    const clock = new VirtualClock(0);
    const [one, two] = [clock.begin(), clock.begin()];
    const woken: [string, number][] = [];
    const short = one.sleep(100).then(() => woken.push(["short", clock.now()]));
    await new Promise((turn) => setImmediate(turn));
    expect(clock.now()).toBe(0);
    const long = two.sleep(250).then(() => woken.push(["long", clock.now()]));
    await short;
    one.end();
    await long;
    expect(woken).toEqual([
      ["short", 100],
      ["long", 250],
    ]);
  });

  it("does not wait for an execution that is over", async () => {
    const clock = new VirtualClock(0);
    const [one, two] = [clock.begin(), clock.begin()];
    const slept = one.sleep(50);
    two.end();
    two.end();
    await slept;
    expect(clock.now()).toBe(50);
  });

  it("forgets the sleep of an execution that was ended", async () => {
    const clock = new VirtualClock(0);
    const [one, two] = [clock.begin(), clock.begin()];
    void one.sleep(10);
    one.end();
    await two.sleep(500);
    expect(clock.now()).toBe(500);
  });

  it("wakes sleepers when it is advanced", async () => {
    const clock = new VirtualClock(0);
    clock.begin();
    const slept = clock.begin().sleep(1000);
    clock.advance(1500);
    await slept;
    expect(clock.now()).toBe(1500);
  });

  it("goes on for others while one waits for something that has no time of its own", async () => {
    const clock = new VirtualClock(0);
    let answer = () => {};
    const waits = clock.begin().sleep(Number.POSITIVE_INFINITY, new Promise<void>((done) => (answer = done)));
    await clock.begin().sleep(300);
    expect(clock.now()).toBe(300);
    answer();
    await waits;
    expect(clock.now()).toBe(300);
  });

  it("stands still for a sleep that something else ends first", async () => {
    const clock = new VirtualClock(0);
    const waiter = clock.begin();
    await waiter.sleep(1000, Promise.resolve());
    expect(clock.now()).toBe(0);
    await waiter.sleep(1000, new Promise(() => {}));
    expect(clock.now()).toBe(1000);
  });
});

describe("the real clock", () => {
  it("wakes up early when something else has happened", async () => {
    await realClock.begin().sleep(3_600_000, Promise.resolve());
    await realClock.begin().sleep(0);
    expect(realClock.virtual).toBe(false);
  });
});
