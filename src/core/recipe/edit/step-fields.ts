import type { Step } from "../recipe.ts";

/** Something of a step that a person can set, and where it stands in the step. */
export interface StepField {
  path: readonly (string | number)[];
  /** What it is: a text that is written, what a value becomes, what stands between, a heading, a text looked for, or what becomes of other rows. */
  is: "written" | "becomes" | "alike" | "between" | "heading" | "sought" | "fails";
  /** The value that it is said of, where there are several. */
  of?: string;
  value: string;
}

/** No more values of a step are shown one by one. */
export const MOST_VALUES = 30;

/**
 * What a person can set of a step beside the settings of its rules. How a text is taken out of a cell was learned, and what
 * a model is asked stands elsewhere: neither is here.
 */
export function stepFields(step: Step): StepField[] {
  switch (step.op) {
    case "write":
      return [
        ...step.cases.flatMap(({ columns }, one) =>
          columns.flatMap((parts, column) =>
            parts.flatMap((part, at): StepField[] =>
              typeof part === "string"
                ? [{ path: ["cases", one, "columns", column, at], is: "written", value: part }]
                : [],
            ),
          ),
        ),
        ...step.to.map((heading, at): StepField => ({ path: ["to", at], is: "heading", value: heading })),
        fails(step.onFail),
      ];
    case "map":
      return [
        ...pairs(step.pairs, "pairs", "becomes"),
        ...(step.to === undefined ? [] : [heading(step.to)]),
        fails(step.onFail),
      ];
    case "cluster":
      return [
        ...pairs(step.decisions, "decisions", "alike"),
        ...(step.to === undefined ? [] : [heading(step.to)]),
      ];
    case "join":
      return [{ path: ["with"], is: "between", value: step.with }, heading(step.to)];
    case "split":
      return step.to.map(({ heading: own }, at) => ({
        path: ["to", at, "heading"],
        is: "heading",
        value: own,
      }));
    case "keepRows":
    case "dropRows":
      return "text" in step.when ? [{ path: ["when", "text"], is: "sought", value: step.when.text }] : [];
    default:
      return [];
  }
}

const heading = (to: string): StepField => ({ path: ["to"], is: "heading", value: to });
const fails = (onFail: string): StepField => ({ path: ["onFail"], is: "fails", value: onFail });

const pairs = (
  all: readonly (readonly [string, string])[],
  name: string,
  is: "becomes" | "alike",
): StepField[] =>
  all.slice(0, MOST_VALUES).map(([of, value], at) => ({ path: [name, at, 1], is, of, value }));

/** The step with another value at this place, which `stepFields` has named. */
export function withField(step: Step, path: StepField["path"], value: string): Step {
  const at = (part: unknown, [first, ...rest]: StepField["path"]): unknown => {
    if (first === undefined) return value;
    if (Array.isArray(part)) return part.map((each, index) => (index === first ? at(each, rest) : each));
    const object = part as Record<string, unknown>;
    return { ...object, [first]: at(object[first], rest) };
  };
  return at(step, path) as Step;
}

/** Whether a step takes something out of cells in a way that was learned. */
export const isLearned = (step: Step): boolean =>
  step.op === "split" ||
  (step.op === "write" &&
    step.cases.some(({ columns }) =>
      columns.some((parts) => parts.some((part) => typeof part !== "string")),
    ));
