import type { Guard, Step } from "../recipe.ts";
import { cutMark, withMark } from "./cut-mark.ts";

const KINDS = [
  ...["written", "value", "becomes", "alike", "between", "heading", "into", "sought", "when", "column"],
  ...["joined", "mark", "fails"],
] as const;

/** How rows can be looked at by a condition that a person sets. */
export const CONDITIONS = [
  ...["blank", "contains", "startsWith", "endsWith", "equals", "number", "date"],
] as const;

/** Something of a step that a person can set, and where it stands in the step. */
export interface StepField {
  path: readonly (string | number)[];
  /**
   * What it is: a text that is written, a value, what a value becomes, what stands between, a heading, one that may be
   * blank where a column is changed in its place, a text looked for, how rows are looked at, a column, one of several, what
   * is cut at, or what becomes of other rows.
   */
  is: (typeof KINDS)[number];
  /** The value that it is said of, where there are several. */
  of?: string;
  value: string;
}

/** No more values of a step are shown one by one. */
export const MOST_VALUES = 30;

/**
 * What a person can set of a step beside the settings of its rules. How a text is taken out of a cell was learned, and what
 * a model is asked stands elsewhere: neither is here.
 * @param isNew whether it is being put in: it can then get more headings, values and columns, each after the last
 */
export function stepFields(step: Step, isNew = false): StepField[] {
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
      return isNew
        ? [
            column(step.column),
            ...newPairs(step.pairs),
            { path: ["to"], is: "into", value: step.to ?? "" },
            fails(step.onFail),
          ]
        : [
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
      return [
        ...[...step.columns.map(String), ...(isNew ? [""] : [])].map(
          (value, at): StepField => ({ path: ["columns", at], is: "joined", value }),
        ),
        { path: ["with"], is: "between", value: step.with },
        heading(step.to),
      ];
    case "split": {
      const mark = cutMark(step);
      const headings = [
        ...step.to.map((one) => one.heading),
        ...(isNew && step.to[step.to.length - 1]?.heading !== "" ? [""] : []),
      ];
      return [
        ...(isNew ? [column(step.column)] : []),
        ...(mark === undefined ? [] : [{ path: ["keys"], is: "mark" as const, value: mark }]),
        ...headings.map((value, at): StepField => ({ path: ["to", at, "heading"], is: "heading", value })),
      ];
    }
    case "fillDown":
      return [column(step.column)];
    case "keepRows":
    case "dropRows": {
      const { when } = step;
      const isSimple = "is" in when && (CONDITIONS as readonly string[]).includes(when.is);
      return [
        ...(isSimple
          ? [column(step.column), { path: ["when", "is"], is: "when" as const, value: when.is }]
          : []),
        ...("text" in when ? [{ path: ["when", "text"], is: "sought" as const, value: when.text }] : []),
      ];
    }
    default:
      return [];
  }
}

const column = (of: number): StepField => ({ path: ["column"], is: "column", value: String(of) });
/** Conditions that a text belongs to. */
const TEXTED: readonly string[] = ["contains", "startsWith", "endsWith", "equals"];

const heading = (to: string): StepField => ({ path: ["to"], is: "heading", value: to });
const fails = (onFail: string): StepField => ({ path: ["onFail"], is: "fails", value: onFail });

const pairs = (
  all: readonly (readonly [string, string])[],
  name: string,
  is: "becomes" | "alike",
): StepField[] =>
  all.slice(0, MOST_VALUES).map(([of, value], at) => ({ path: [name, at, 1], is, of, value }));

/** Each value with what it becomes, and room for one more. */
const newPairs = (all: readonly (readonly [string, string])[]): StepField[] =>
  [...all, ...(all[all.length - 1]?.join("") === "" ? [] : [["", ""] as const])].flatMap(
    ([of, value], at): StepField[] => [
      { path: ["pairs", at, 0], is: "value", value: of },
      { path: ["pairs", at, 1], is: "becomes", of, value },
    ],
  );

/** The step with this field set to another value. */
export function withSet(step: Step, { path, is }: StepField, value: string): Step {
  const nth = Number(path[1]);
  if (is === "mark" && step.op === "split") return withMark(step, value);
  if (is === "heading" && step.op === "split" && nth === step.to.length) {
    const [key = ""] = step.keys;
    return { ...step, keys: [...step.keys, key], to: [...step.to, { part: 2 * nth, heading: value }] };
  }
  if (is === "into" && step.op === "map") {
    const { to: _, ...others } = step;
    return value === "" ? others : { ...step, to: value };
  }
  if (is === "joined" && step.op === "join") {
    const others = step.columns.map((column, at) => (at === nth ? Number(value) : column));
    if (value === "") return { ...step, columns: step.columns.filter((_, at) => at !== nth) };
    return { ...step, columns: nth === others.length ? [...others, Number(value)] : others };
  }
  if (is === "column") {
    const column = Number(value);
    return (
      "when" in step ? { ...step, column, when: { ...step.when, column } } : { ...step, column }
    ) as Step;
  }
  if (is === "when" && "when" in step) {
    const text = "text" in step.when ? step.when.text : "";
    const when = { is: value, column: step.column, ...(TEXTED.includes(value) && { text }) } as Guard;
    return { ...step, when };
  }
  if (step.op === "map" && nth === step.pairs.length)
    return { ...step, pairs: [...step.pairs, path[2] === 0 ? [value, ""] : ["", value]] };
  return withField(step, path, value);
}

/** The step without what was left blank behind the last of several. */
export function withoutBlanks(step: Step): Step {
  if (step.op === "map") return { ...step, pairs: step.pairs.filter(([from, to]) => from + to !== "") };
  if (step.op !== "split") return step;
  const isFilled = ({ heading }: { heading: string }) => heading !== "";
  const count = Math.max(2, ...step.to.map((each, at) => (isFilled(each) ? at + 1 : 0)));
  return { ...step, to: step.to.slice(0, count), keys: step.keys.slice(0, count - 1) };
}

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
  (step.op === "split" && cutMark(step) === undefined) ||
  (step.op === "write" &&
    step.cases.some(({ columns }) =>
      columns.some((parts) => parts.some((part) => typeof part !== "string")),
    ));
