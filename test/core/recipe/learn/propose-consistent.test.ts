import { proposeConsistent } from "../../../../src/core/recipe/learn/propose-consistent.ts";
import { runRecipe } from "../../../../src/core/recipe/run-recipe.ts";

const times = (n: number, ...texts: string[]): string[] => Array.from({ length: n }, () => texts).flat();

/** A column after the steps that are proposed. */
function consistent(column: readonly string[]): string[] {
  const { steps } = proposeConsistent(column);
  const table = { headings: ["a"], rows: column.map((text) => [text]) };
  return runRecipe({ recipe: 1, name: "r", inputs: ["a"], steps }, table, [0]).rows.map(
    ([text]) => text ?? "",
  );
}

describe("brings a column to the form that most of it has", () => {
  test.each<[string, string[], string[]]>([
    [
      "dates, as most are written",
      ["3 May 2021", "4 May 2021", "5 Jun 2021", "2021-07-06", "soon"],
      ["3 May 2021", "4 May 2021", "5 Jun 2021", "6 Jul 2021", "soon"],
    ],
    [
      "states by their names",
      ["Ohio", "Texas", "Iowa", "TX", "nevada", "Mars"],
      ["Ohio", "Texas", "Iowa", "Texas", "Nevada", "Mars"],
    ],
    ["states by their codes", ["OH", "TX", "IA", "Texas", "Mars"], ["OH", "TX", "IA", "TX", "Mars"]],
    [
      "addresses of mail",
      ["  a@example.org", "B@EXAMPLE.ORG", "c@example.org", "nobody"],
      ["a@example.org", "b@example.org", "c@example.org", "nobody"],
    ],
    ["yes and no", [...times(5, "Yes", "No"), "y", "FALSE"], [...times(5, "Yes", "No"), "Yes", "No"]],
    ["words for nothing", ["N/A", "ok then", "null", "", "fine"], ["", "ok then", "", "", "fine"]],
  ])("%s", (_, before, after) => {
    expect(consistent(before)).toEqual(after);
  });

  test("does nothing to a column that it does not understand", () => {
    expect(proposeConsistent(["Rosa", "Ito", "7 apples", "#4"]).steps).toEqual([]);
  });

  test("only names what loses something", () => {
    const { steps, choices } = proposeConsistent(["$1,200.50", "$7.00", "$12.30", "free"]);
    expect(steps).toEqual([]);
    expect(choices.map(({ name }) => name)).toEqual(["price"]);
  });
});
