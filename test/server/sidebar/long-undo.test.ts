import { undoAtLength } from "../../support/long-undo.ts";

const SEED = Number(process.env.SEED ?? 20261128);

/** No execution goes on for much longer than a minute; the last step may take a few seconds more. */
const MINUTE = 70;

describe("undoing many cells while each call of Google's takes its time", () => {
  it("puts neighbours back in few calls", async () => {
    const { restored, seconds, wrong } = await undoAtLength({
      cells: 400,
      scattered: false,
      distinct: 400,
      seed: SEED,
      kills: 0,
    });
    expect({ restored, wrong }).toEqual({ restored: 400, wrong: [] });
    expect(seconds).toHaveLength(1);
    expect(seconds[0]).toBeLessThan(20);
  });

  it("puts cells scattered among formulas and other cells back in slices, and writes no other cell", async () => {
    const { restored, seconds, wrong } = await undoAtLength({
      cells: 800,
      scattered: true,
      distinct: 800,
      seed: SEED,
      kills: 0,
    });
    expect({ restored, wrong }).toEqual({ restored: 800, wrong: [] });
    expect(seconds.length).toBeGreaterThan(1);
    expect(Math.max(...seconds)).toBeLessThan(MINUTE);
  });

  it("puts values that repeat back by lists of ranges, in one slice", async () => {
    const { restored, seconds, wrong } = await undoAtLength({
      cells: 400,
      scattered: true,
      distinct: 6,
      seed: SEED,
      kills: 0,
    });
    expect({ restored, wrong }).toEqual({ restored: 400, wrong: [] });
    expect(seconds).toHaveLength(1);
  });

  it("goes on where Google has ended it, and offers that to whoever opens the file", async () => {
    const { told, wrong, restored } = await undoAtLength({
      cells: 400,
      scattered: true,
      distinct: 400,
      seed: SEED,
      kills: 3,
    });
    expect({ restored, wrong }).toEqual({ restored: 400, wrong: [] });
    expect(told.map(({ of }) => of)).toContain(400);
    expect(Math.max(...told.map(({ done }) => done))).toBeGreaterThan(0);
  });
});
