import { newSpellings } from "../../../src/core/recipe/new-spellings.ts";
import { type Recipe, type Step, VERSION } from "../../../src/core/recipe/recipe.ts";

const CLUSTER: Step = {
  ...{ op: "cluster", column: 0, method: "fingerprint" },
  decisions: [["fixed price", "Fixed Price"]],
};
const recipe = (...steps: Step[]): Recipe => ({ recipe: VERSION, name: "n", inputs: ["Type"], steps });
const found = (
  texts: readonly string[],
  { steps, ...rest }: Recipe = recipe(CLUSTER),
  runs = steps.map((_, at) => at),
) => newSpellings({ ...rest, steps }, [texts], runs).map(({ values }) => values);

describe("spellings that a recipe's groups have not met", () => {
  it("are grouped by their key, the best spelling first; those decided on are not among them", () => {
    const texts = ["fixed price", "Fixed-Price", "Labour hours", "labour  hours", "Labour hours", "Lease"];
    expect(found(texts)).toEqual([["Labour hours", "labour  hours"]]);
  });

  it("are not found where a sign, an order or a figure may mean something", () => {
    expect(found(["T&M", "TM", "Paul John", "John Paul", "1.5 x", "15 x", "ACE", "Ace"])).toEqual([]);
  });

  it("are found where the sheet lacks another column, whose steps do not run", () => {
    const write: Step = {
      op: "write",
      to: ["Code"],
      cases: [{ columns: [[{ from: 0, do: [] }]] }],
      onFail: "flag",
    };
    const upper: Step = { op: "map", column: 1, to: "Own", pairs: [["LEASE", "lease"]], onFail: "keep" };
    const keep: Step = { op: "keepRows", column: 0, when: { is: "equals", column: 0, text: "x" } };
    const steps = [keep, write, upper, { ...CLUSTER, column: 3 }];
    const own = { ...recipe(...steps), inputs: ["Code", "Type"] };
    const columns = [[], ["Lease hold", "lease hold", "LEASE"]];
    expect(newSpellings(own, columns, [2, 3]).map(({ values }) => values)).toEqual([
      ["Lease hold", "lease hold"],
    ]);
  });

  it("are those of the column as the steps before have left it", () => {
    const upper: Step = { op: "rule", column: 0, rules: "case:upper" };
    expect(found(["Lease hold", "lease-hold", "LEASE HOLD"], recipe(upper, CLUSTER))).toEqual([]);
    expect(found(["Lease hold", "lease hold"], recipe(upper))).toEqual([]);
    expect(found(["Lease hold", "lease hold"], recipe(CLUSTER), [])).toEqual([]);
  });
});
