import { MOST_ARGUMENTS, unfitArgument } from "./model-step.ts";
import {
  isTrue,
  listOf,
  maybe,
  objectOf,
  oneOf,
  pairOf,
  plainObject,
  type Read,
  refuse,
  textUpTo,
  whole,
} from "./read-shape.ts";
import { readTextOp } from "./read-text-op.ts";
import {
  type Guard,
  MOST,
  type ModelStep,
  type Part,
  type Recipe,
  type RuleStep,
  SPLIT_BY,
  type Step,
  TOKENS,
  VERSION,
} from "./recipe.ts";
import { RecipeRefused, saidOf } from "./sentences.ts";

const text = textUpTo(MOST.text);
const heading = textUpTo(MOST.text, 1);
const onFail = oneOf(["keep", "blank", "flag"]);

/** Reads what follows; a column it names must be there by then. */
class StepReader {
  constructor(private columns: number) {}

  private readonly column: Read<number> = (value, where) => {
    const column = whole(0, 10_000)(value, where);
    if (column >= this.columns) throw new RecipeRefused(saidOf("refused.noColumn", { where }));
    return column;
  };

  private readonly part: Read<Part> = (value, where) => {
    if (typeof value === "string") return text(value, where);
    const take = objectOf({ from: this.column, do: listOf(readTextOp, MOST.takes) })(value, where);
    for (const op of take.do) if ("column" in op) this.column(op.column, where);
    return take;
  };

  private readonly guard =
    (depth: number): Read<Guard> =>
    (value, where) => {
      if (depth > MOST.guardDepth) return refuse(where, saidOf("shapes.deep", { most: MOST.guardDepth }));
      const given = plainObject(value, where);
      const inner = this.guard(depth + 1);
      if ("not" in given) return objectOf({ not: inner })(value, where);
      if ("all" in given) return objectOf({ all: listOf(inner, 20, 1) })(value, where);
      if ("any" in given) return objectOf({ any: listOf(inner, 20, 1) })(value, where);
      const { column } = this;
      const counts = { column, atLeast: whole(0, 1e6), atMost: whole(0, 1e6) };
      const is = <T extends string>(...words: T[]) => oneOf(words);
      switch (given.is) {
        case "blank":
        case "number":
        case "date":
          return objectOf({ is: is("blank", "number", "date"), column })(value, where) as Guard;
        case "contains":
        case "startsWith":
        case "endsWith":
        case "equals":
          return objectOf({ is: is("contains", "startsWith", "endsWith", "equals"), column, text })(
            value,
            where,
          );
        case "has":
        case "startsLike":
        case "endsLike":
        case "wholly":
          return objectOf({ is: is("has", "startsLike", "endsLike", "wholly"), column, of: oneOf(TOKENS) })(
            value,
            where,
          );
        case "shape":
          return objectOf({ is: is("shape"), column, shape: textUpTo(300) })(value, where);
        case "count":
          return objectOf({ is: is("count"), of: oneOf(TOKENS), ...counts })(value, where);
        case "long":
          return objectOf({ is: is("long"), ...counts })(value, where);
        default:
          return refuse(`${where}.is`, saidOf("shapes.condition"));
      }
    };

  private readonly kinds: { readonly [Op in Step["op"]]: Read<Step & { op: Op }> } = {
    write: (value, where) => {
      const parts = listOf(this.part, MOST.parts);
      const cases = objectOf({ when: maybe(this.guard(1)), columns: listOf(parts, MOST.inputs, 1) });
      const step = objectOf({
        op: oneOf(["write"]),
        to: listOf(heading, MOST.inputs, 1),
        cases: listOf(cases, MOST.cases, 1),
        onFail,
      })(value, where);
      if (step.cases.some(({ columns }) => columns.length !== step.to.length))
        return refuse(`${where}.cases`, saidOf("shapes.columns"));
      return step as Step & { op: "write" };
    },
    map: (value, where) =>
      objectOf({
        op: oneOf(["map"]),
        column: this.column,
        to: maybe(heading),
        pairs: listOf(pairOf(MOST.cell), MOST.pairs),
        ignoreCase: maybe(isTrue),
        onFail,
      })(value, where) as Step & { op: "map" },
    split: (value, where) =>
      objectOf({
        op: oneOf(["split"]),
        column: this.column,
        by: oneOf(SPLIT_BY),
        keys: listOf(text, 200),
        widths: listOf(whole(1, MOST.cell), 200),
        to: listOf(objectOf({ part: whole(0, 1000), heading }), MOST.inputs, 1),
      })(value, where),
    cluster: (value, where) =>
      objectOf({
        op: oneOf(["cluster"]),
        column: this.column,
        to: maybe(heading),
        method: oneOf(["spelling", "fingerprint", "ngram"]),
        decisions: listOf(pairOf(MOST.cell), MOST.decisions),
      })(value, where) as Step & { op: "cluster" },
    model: (value, where) => {
      const step = objectOf({
        op: oneOf(["model"]),
        name: heading,
        column: this.column,
        to: heading,
        arguments: maybe(listOf(textUpTo(MOST.argument), MOST_ARGUMENTS)),
      })(value, where) as ModelStep;
      const unfit = unfitArgument(step);
      if (unfit) refuse(`${where}.arguments[${unfit.at}]`, saidOf(unfit.what));
      return step;
    },
    rule: (value, where) =>
      objectOf({ op: oneOf(["rule"]), column: this.column, rules: heading, onFail: maybe(onFail) })(
        value,
        where,
      ) as RuleStep,
    join: (value, where) =>
      objectOf({
        op: oneOf(["join"]),
        columns: listOf(this.column, MOST.inputs, 1),
        with: text,
        to: heading,
      })(value, where),
    fillDown: (value, where) => objectOf({ op: oneOf(["fillDown"]), column: this.column })(value, where),
    keepRows: (value, where) =>
      objectOf({ op: oneOf(["keepRows"]), column: this.column, when: this.guard(1) })(
        value,
        where,
      ) as Step & { op: "keepRows" },
    dropRows: (value, where) =>
      objectOf({ op: oneOf(["dropRows"]), column: this.column, when: this.guard(1) })(
        value,
        where,
      ) as Step & { op: "dropRows" },
  };

  readonly step: Read<Step> = (value, where) => {
    const { op } = plainObject(value, where);
    const name = oneOf(Object.keys(this.kinds) as Step["op"][])(op, `${where}.op`);
    const step = this.kinds[name](value, where) as Step;
    this.columns += addedBy(step).length;
    return step;
  };
}

/** The headings of the columns that a step adds. */
export function addedBy(step: Step): readonly string[] {
  switch (step.op) {
    case "write":
      return step.to;
    case "split":
      return step.to.map(({ heading: one }) => one);
    case "map":
    case "cluster":
      return step.to === undefined ? [] : [step.to];
    case "join":
    case "model":
      return [step.to];
    default:
      return [];
  }
}

/**
 * Reads a recipe from JSON that others may have written. What it gives back holds nothing but what the language knows,
 * every column it names is there, and nothing in it is longer than `MOST` allows.
 * @throws RecipeRefused with a sentence for the person who chose it
 */
export function readRecipe(json: string): Recipe {
  if (json.length > MOST.json)
    throw new RecipeRefused(saidOf("refused.tooLong", { length: json.length, most: MOST.json }));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RecipeRefused(saidOf("refused.noJson"));
  }
  const { recipe: version } = plainObject(value, "recipe");
  if (typeof version === "number" && version > VERSION) throw new RecipeRefused(saidOf("refused.newer"));
  const inputs = listOf(text, MOST.inputs)(plainObject(value, "recipe").inputs, "inputs");
  const steps = new StepReader(inputs.length);
  const example = objectOf({
    in: listOf(textUpTo(MOST.cell), MOST.inputs),
    out: listOf(textUpTo(MOST.cell), MOST.inputs),
  });
  return objectOf({
    recipe: (given: unknown, where: string): typeof VERSION =>
      given === VERSION ? VERSION : refuse(where, saidOf("shapes.version", { version: VERSION })),
    name: heading,
    inputs: listOf(text, MOST.inputs),
    steps: listOf(steps.step, MOST.steps),
    examples: maybe(listOf(example, 50)),
    madeBy: maybe(oneOf(["person", "learner", "model"])),
  })(value, "recipe") as Recipe;
}

/** A recipe as JSON that `readRecipe` reads. */
export const writeRecipe = (recipe: Recipe): string =>
  JSON.stringify(recipe, (key, value) => (key === "at" && Object.is(value, -0) ? "end" : value), 1);
