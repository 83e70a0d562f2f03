import { newPace } from "../../../sidebar/run/pace.ts";

describe("how fast a run goes", () => {
  it("is told by its last seconds, and by the last two answers where those are further apart", () => {
    const pace = newPace();
    expect(pace(0, 0, 100, false)).toEqual({ perSecond: 0, secondsLeft: undefined });
    expect(pace(10, 20, 100, false)).toEqual({ perSecond: 2, secondsLeft: 40 });
    expect(pace(25, 35, 100, false)).toEqual({ perSecond: 1, secondsLeft: 65 });
    expect(pace(65, 45, 100, false)).toEqual({ perSecond: 0.25, secondsLeft: 220 });
  });

  it("begins anew after a pause", () => {
    const pace = newPace();
    pace(0, 0, 100, false);
    pace(10, 20, 100, true);
    expect(pace(12, 24, 100, false)).toEqual({ perSecond: 2, secondsLeft: 38 });
  });
});
