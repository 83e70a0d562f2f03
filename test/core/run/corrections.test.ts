import { classify } from "../../../src/core/functions/classify.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { corrected, correctionsOf, runCorrected } from "../../../src/core/run/corrections.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { withRangesMoved } from "../../../src/core/run/range-arguments.ts";

const said = (value: string, after: string, by: string): Change => ({
  ...{ run: "r1", when: "", value: [value], before: [""], after: [after], rows: [2], by },
});

describe("corrections as examples", () => {
  it("are the last word on each value, where it was a correction", () => {
    const changes = [
      said("a", "UNSURE", "org/model"),
      said("a", "sport", "Corrected by Ana"),
      said("a", "crime", "Corrected by Ana"),
      said("b", "crime", "Corrected by Ana"),
      said("b", "UNSURE", "Decision taken back by Ana"),
      said("c", "crime", "Accepted by Ana"),
      said("d", "crime", "org/model"),
    ];
    expect(corrected(changes)).toEqual([["a", "crime"]]);
  });

  it("stand for a run, and are called the same where columns move on", () => {
    const examples = correctionsOf("r-1");
    expect([runCorrected(examples), runCorrected("Lists!A:B")]).toEqual(["r-1", undefined]);
    const plan = {
      arguments: [null, "sport, crime", null, examples],
      columns: [{ column: 1, parameter: 0 }],
      headings: ["Label"],
      place: "beside",
    } as unknown as Plan;
    expect(withRangesMoved(plan, classify, "Data").arguments[3]).toBe(examples);
    const range = { ...plan, arguments: [null, null, null, "C2:D9"] };
    expect(withRangesMoved(range, classify, "Data").arguments[3]).toBe("D2:E9");
  });
});
