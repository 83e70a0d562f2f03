import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { canAsk, formValues, stepOfPlan } from "../../../src/core/recipe/model-step.ts";
import { readRecipe, writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import type { Plan } from "../../../src/core/run/plan.ts";

const recipe = (step: object) =>
  JSON.stringify({ recipe: 1, name: "topics", inputs: ["Text"], steps: [{ op: "model", ...step }] });
const topic = { name: "HF_CLASSIFY", column: 0, to: "Topic" };
const says = (step: object) =>
  explainRecipe(readRecipe(recipe(step)))
    .map(recipeInEnglish)
    .join("");

/** What a step has where the form has another kind of field. */
const KINDS: Record<string, string> = { labels: "text", language: "text", number: "text" };

describe("a step that asks a model", () => {
  it.each(FUNCTIONS.filter(canAsk))("has the form of $name", ({ name, params }) => {
    const kinds = params.map(({ type }) => KINDS[type] ?? type);
    const values = formValues({ name, arguments: ["a", "b", "c"] });
    const column = kinds.indexOf("range");
    expect(values[column]).toBe("");
    expect(values).toEqual(
      values.map((_, at) => (at === column ? "" : ["a", "b", "c"][at > column ? at - 1 : at])),
    );
    // Beyond it there is nothing but cells, which a recipe names none of.
    expect(kinds.slice(values.length).filter((kind) => kind !== "range")).toEqual([]);
    expect(kinds[values.length - 1]).toBe("options");
    expect(params.slice(0, values.length).filter(({ type }) => type === "range")).toHaveLength(1);
  });

  it("can be any function that asks a model about each value of a column", () => {
    const others = FUNCTIONS.filter((fn) => !canAsk(fn)).map(({ name }) => name);
    expect(others).toEqual(["HF_CLEAN", "HF_FILL", "HF_CLUSTER", "HF_MATCH", "HF_USAGE"]);
  });

  it("says which function it asks with what, and comes back as it was written", () => {
    const step = { ...topic, arguments: ["sport, politics", "min: 0.6"] };
    expect(says(step)).toBe(
      "Asks a model (HF_CLASSIFY) about “Text”, with “sport, politics” and “min: 0.6”, and writes its answers into “Topic”.",
    );
    expect(says(topic)).toBe("Asks a model (HF_CLASSIFY) about “Text” and writes its answers into “Topic”.");
    const read = readRecipe(recipe(step));
    expect(readRecipe(writeRecipe(read))).toEqual(read);
  });

  it.each(["topics", "HF_ASK", "HF_CLEAN", "constructor", "__proto__", "toString"])(
    "waits under the name %s, which no function has that asks one",
    (name) => {
      expect(canAsk({ name })).toBe(false);
      expect(says({ ...topic, name, arguments: ["x"] })).toContain(
        "no function has this name, so the step waits",
      );
      expect(formValues({ name, arguments: ["x"] })).toEqual([]);
    },
  );

  it.each<[string, object]>([
    ["a provider", { arguments: ["a, b", "provider: elsewhere"] }],
    ["a provider in other letters, behind others", { arguments: ["a, b", "min: 0.5; Provider : elsewhere"] }],
    ["a model", { arguments: ["a, b", "model: org/name:elsewhere"] }],
    ["an option that is not known", { arguments: ["a, b", "endpoint: x"] }],
    ["several columns", { arguments: ["a, b", "scores"] }],
    ["an address of a service", { arguments: ["a, b", "min: https://elsewhere.example"] }],
    ["an address among labels", { arguments: ["a, HTTPS://elsewhere.example/x"] }],
    ["cells", { arguments: ["Lists!A:A"] }],
    ["cells of a sheet with a space", { arguments: [" 'My list'!$A$1:$A$9 "] }],
    ["cells under a name that waits", { name: "topics", arguments: ["A1:B2"] }],
    ["more than the function takes", { arguments: ["a, b", "", "Lists!A:B"] }],
    ["more, which is blank", { arguments: ["a, b", "", ""] }],
    ["more than any takes", { name: "topics", arguments: ["a", "b", "c", "d"] }],
    ["10,000 characters", { arguments: ["x".repeat(10_000)] }],
    ["one text", { arguments: "a, b" }],
    ["a number", { arguments: [7] }],
    ["nothing where a text should be", { arguments: [null] }],
    ["an object", { arguments: { 0: "a, b", length: 1 } }],
    ["a key of its own", { endpoint: "x" }],
    ["a key of every object", JSON.parse('{"__proto__": {"arguments": ["a"]}}')],
    ["a constructor", { constructor: "x" }],
    ["a name that is none", { name: ["HF_CLASSIFY"] }],
  ])("is refused with %s", (_what, more) => {
    const step = JSON.stringify({ op: "model", ...topic }).slice(0, -1);
    const text = JSON.stringify(more).slice(1);
    const json = `{"recipe":1,"name":"x","inputs":["Text"],"steps":[${step},${text}]}`;
    expect(() => readRecipe(json)).toThrow(/^The recipe cannot be used: /);
  });

  it("is what a plan asked, unless that named who is asked, cells or some rows", () => {
    const plan: Plan = {
      ...{ function: "HF_ANSWER", arguments: ["Where?", null, null], argumentsText: "", sheetId: "0" },
      ...{ columns: [{ column: 4, parameter: 1 }], headingRow: 1, place: "beside", rows: "all" },
      ...{ headings: ["Place"], by: "org/model", provider: "x" },
    };
    const step = { op: "model", name: "HF_ANSWER", column: 0, to: "Place", arguments: ["Where?"] };
    expect(stepOfPlan(plan)).toEqual(step);
    expect(formValues(step)).toEqual(["Where?", "", ""]);
    const labels = { ...plan, function: "HF_CLASSIFY", columns: [{ column: 4, parameter: 0 }] };
    const others: Plan[] = [
      { ...plan, function: "HF_CLEAN" },
      { ...plan, arguments: ["Where?", null, "model: org/name"] },
      { ...plan, arguments: ["Where?", null, "scores"], headings: ["Place", "Place (2)"] },
      { ...plan, rows: "visible" },
      { ...plan, only: [{ column: 4, chosen: {} as never }] },
      { ...plan, device: { model: "m", pipeline: "text-generation" } },
      { ...plan, columns: [...plan.columns, { column: 5, parameter: 0 }] },
      { ...labels, arguments: [null, "Lists!A:A", null, null] },
      { ...labels, arguments: [null, "a, b", null, "Lists!A:B"] },
    ];
    expect(others.map(stepOfPlan)).toEqual(others.map(() => undefined));
    expect(stepOfPlan({ ...labels, arguments: [null, "a, b", null, null] })).toMatchObject({
      arguments: ["a, b"],
    });
  });
});
