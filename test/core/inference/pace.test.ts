import { expectedAt, lineOf, seen, type Trend } from "../../../src/core/inference/linear-fit.ts";
import { startPace } from "../../../src/core/inference/pace.ts";
import { retryAfter } from "../../../src/core/inference/retry-after.ts";
import { seeded } from "../../../src/core/inference/seeded.ts";

describe("startPace", () => {
  const pace = (most = 8, gap = 0) => startPace(most, () => 0.5, gap);

  it("lets a few requests start at first, more with each success, and never more than may be", () => {
    const calm = pace();
    expect(calm.room(0, 0)).toBe(4);
    for (let i = 0; i < 100; i++) calm.succeeded();
    expect(calm.room(0, 0)).toBe(8);
    expect(calm.room(0, 7)).toBe(1);
    expect(pace(2).room(0, 0)).toBe(2);
  });

  it("halves what is in flight at a trouble, once for all that were under way", () => {
    const troubled = pace();
    troubled.troubled(0, 1, {});
    troubled.troubled(0, 1.1, {});
    expect(troubled.room(1.2, 0)).toBe(0);
    expect(troubled.room(60, 0)).toBe(2);
  });

  it("starts nothing before a pause that was asked for has ended", () => {
    const paused = pace();
    paused.troubled(0, 10, { pause: 30 });
    expect(paused.room(39.99, 0)).toBe(0);
    expect(paused.delay(10)).toBeGreaterThan(30);
    expect(paused.room(41, 0)).toBeGreaterThan(0);
  });

  it("waits longer with every trouble in a row, and then tries one request at a time until it gives up", () => {
    const down = pace();
    const pauses: number[] = [];
    let now = 0;
    let requests = 0;
    while (!down.isDown()) {
      requests += 1;
      down.troubled(now, now, {});
      pauses.push(down.delay(now));
      now += down.delay(now);
      if (requests > 5) expect(down.room(now, 0)).toBe(1);
    }
    expect(requests).toBe(9);
    expect(pauses.slice(0, 4)).toEqual([0.75, 1.5, 3, 6]);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(45);
  });

  it("tries one request at a time while it is open, however many were in flight before", () => {
    const busy = pace(64);
    for (let i = 0; i < 3000; i++) busy.succeeded();
    for (let now = 0; now < 5; now++) busy.troubled(now, now, {});
    expect(busy.room(1000, 0)).toBe(1);
    expect(busy.room(1000, 1)).toBe(0);
    busy.succeeded();
    expect(busy.room(1000, 0)).toBeGreaterThan(1);
  });

  it("spaces requests out once there were too many, and closes up again", () => {
    const spaced = pace();
    spaced.started(0, 4);
    spaced.troubled(0, 4, { tooFast: true, pause: 1 });
    expect(spaced.room(5.5, 0)).toBe(1);
    spaced.started(5.5, 1);
    expect(spaced.room(5.6, 0)).toBe(0);
    expect(spaced.delay(5.6)).toBeGreaterThan(0);
    for (let i = 0; i < 300; i++) spaced.succeeded();
    expect(spaced.room(5.7, 0)).toBe(8);
  });

  it("begins at the spacing that a service was content with before", () => {
    const known = pace(8, 2);
    known.started(0, known.room(0, 0));
    expect(known.room(1, 0)).toBe(0);
    expect(known.room(2, 0)).toBe(1);
  });
});

describe("retryAfter", () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ["seconds", { "Retry-After": "120" }, 120],
    [
      "a date, from the response's own clock",
      { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", Date: "Sun, 06 Nov 1994 08:49:07 GMT" },
      30,
    ],
    [
      "a date that is over",
      { "retry-after": "Sun, 06 Nov 1994 08:49:07 GMT", date: "Sun, 06 Nov 1994 08:49:37 GMT" },
      0,
    ],
    ["a date without a clock to compare", { "retry-after": "Sun, 06 Nov 1994 08:49:07 GMT" }, undefined],
    ["nonsense", { "retry-after": "soon" }, undefined],
    ["nothing", {}, undefined],
  ])("reads %s", (_, headers, seconds) => {
    expect(retryAfter(headers)).toBe(seconds);
  });
});

describe("a trend", () => {
  const of = (points: readonly (readonly [number, number])[]) =>
    points.reduce<Trend | undefined>((trend, [x, y]) => seen(trend, x, y), undefined) as Trend;

  it("finds base and slope, and foresees what it has not seen", () => {
    expect(
      expectedAt(
        of([
          [8, 0.5],
          [12, 0.6],
          [32, 1.1],
        ]),
        100,
      ),
    ).toBeCloseTo(2.8);
  });

  it("goes through the origin as long as it has seen one size only", () => {
    expect(
      lineOf(
        of([
          [8, 2],
          [8, 2],
        ]),
      ),
    ).toEqual({ base: 0, slope: 0.25 });
  });

  it("never foresees less for more, nor less than nothing", () => {
    expect(
      lineOf(
        of([
          [1, 5],
          [10, 1],
        ]),
      ).slope,
    ).toBe(0);
    expect(
      lineOf(
        of([
          [10, 1],
          [20, 5],
        ]),
      ).base,
    ).toBe(0);
  });
});

describe("seeded", () => {
  it("gives the same numbers for the same seed, between 0 and 1", () => {
    const row = (seed: string) => Array.from({ length: 50 }, seeded(seed));
    expect(row("a")).toEqual(row("a"));
    expect(row("a")).not.toEqual(row("b"));
    expect(row("a").every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
