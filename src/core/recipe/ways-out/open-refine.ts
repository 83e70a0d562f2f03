import { addedBy } from "../read-recipe.ts";
import { type MapStep, MOST, type Part, type Recipe, type Step, type WriteStep } from "../recipe.ts";
import { cellText, folded, grelGuard, grelTake, isSpaces, Names, quoted, TRIMMED } from "./grel.ts";

/** A recipe as OpenRefine's history of operations, and the steps that are not in it. */
export interface RefineHistory {
  operations: readonly Operation[];
  /** Steps that OpenRefine has nothing for, and those that read what such a step writes. */
  left: readonly number[];
  /** Steps of trimming, for which OpenRefine spares neither code nor misread letters. */
  nearly: readonly number[];
}

type Operation = Readonly<Record<string, unknown>> & { op: string };

const ALL_ROWS = { facets: [], mode: "row-based" };

/**
 * What of a recipe maps to OpenRefine's own operations one to one, to be pasted under Undo / Redo, Apply. All cells have to
 * be text there, as they are read.
 * @param describe what a step does, in words
 */
export function refineHistory(recipe: Recipe, describe: (step: number) => string): RefineHistory {
  const headings = [...recipe.inputs];
  const isThere = headings.map(() => true);
  let width = headings.length;
  const operations: Operation[] = [];
  const [left, nearly]: [number[], number[]] = [[], []];
  for (const [at, step] of recipe.steps.entries()) {
    const added = addedBy(step);
    const can = columnsOf(step).every((column) => isThere[column]) && !isTooDeep(step);
    const some = can ? operationsFor(step, headings, width) : undefined;
    if (some === undefined) {
      left.push(at);
      // What reads a column that was to be changed would read another text.
      if (added.length === 0 && "column" in step) isThere[step.column] = false;
    } else if (step.op === "rule") nearly.push(at);
    operations.push(...(some ?? []).map((one) => ({ ...one, description: describe(at) })));
    headings.push(...added);
    if (some !== undefined) width += added.length;
    isThere.push(...added.map(() => some !== undefined));
  }
  return { operations, left, nearly };
}

/** Java remembers every turn of a group, and runs out of memory for these in a long text. */
const TOO_DEEP = ["words", "grouped"];

const isTooDeep = (step: Step): boolean =>
  TOO_DEEP.some((token) => JSON.stringify(step).includes(`"of":"${token}"`));

function columnsOf(step: Step): number[] {
  const columns: number[] = [];
  JSON.stringify(step, (key, value) => {
    if ((key === "from" || key === "column") && typeof value === "number") columns.push(value);
    return value;
  });
  return step.op === "join" ? [...step.columns] : columns;
}

function operationsFor(step: Step, headings: readonly string[], width: number): Operation[] | undefined {
  const columnName = "column" in step ? (headings[step.column] ?? "") : "";
  switch (step.op) {
    case "rule":
      return step.rules.trim() === "trim" ? [transform(columnName, TRIMMED)] : undefined;
    case "write":
      return written(step, headings, width);
    case "map":
      return mapped(step, columnName, width);
    case "join": {
      const text = step.columns.map((one) => cellText(headings[one] ?? "")).join(`+${quoted(step.with)}+`);
      return [add(headings[step.columns[0] ?? 0] ?? "", text, step.to, width)];
    }
    case "fillDown":
      return [
        transform(columnName, `if(${isSpaces("value.toString()")},null,value)`),
        { op: "core/fill-down", engineConfig: ALL_ROWS, columnName },
      ];
    case "keepRows":
    case "dropRows": {
      const guard = grelGuard(step.when, headings, new Names());
      if (guard === undefined) return undefined;
      const leaves = step.op === "dropRows" ? guard : `not(${guard})`;
      return [{ op: "core/row-removal", engineConfig: rowsWhere(leaves, columnName) }];
    }
    default:
      return undefined;
  }
}

const transform = (columnName: string, expression: string): Operation => ({
  op: "core/text-transform",
  engineConfig: ALL_ROWS,
  columnName,
  expression: `grel:${expression}`,
  onError: "keep-original",
  repeat: false,
  repeatCount: 10,
});

/** The new column stands behind those that the recipe knows of. */
const add = (
  baseColumnName: string,
  expression: string,
  newColumnName: string,
  columnInsertIndex: number,
): Operation => ({
  op: "core/column-addition",
  engineConfig: ALL_ROWS,
  baseColumnName,
  expression: `grel:${expression}`,
  onError: "set-to-blank",
  newColumnName,
  columnInsertIndex,
});

/** The rows for which an expression is true. */
const rowsWhere = (expression: string, columnName: string): object => ({
  facets: [
    {
      type: "list",
      name: columnName,
      expression: `grel:if(${expression},"yes","no")`,
      columnName,
      invert: false,
      omitBlank: false,
      omitError: false,
      selection: [{ v: { v: "yes", l: "yes" } }],
      selectBlank: false,
      selectError: false,
    },
  ],
  mode: "row-based",
});

const marked = (expression: string, columnName: string): Operation => ({
  op: "core/row-flag",
  engineConfig: rowsWhere(`isNull(${expression})`, columnName),
  flagged: true,
});

/** OpenRefine has no step for several new columns of which all are blank where one is. */
function written(
  { to: [to, ...more], cases, onFail }: WriteStep,
  headings: readonly string[],
  width: number,
): Operation[] | undefined {
  if (to === undefined || more.length > 0) return undefined;
  const names = new Names();
  let answer = "null";
  for (const { when, columns } of [...cases].reverse()) {
    const parts = together(columns[0] ?? [], headings, names);
    const guard = when && grelGuard(when, headings, names);
    if (parts === undefined || (when && guard === undefined)) return undefined;
    answer = guard === undefined ? parts : `if(${guard},${parts},${answer})`;
  }
  const first = cases[0]?.columns[0]?.find((part) => typeof part !== "string");
  const base = headings[typeof first === "object" ? first.from : 0] ?? "";
  const otherwise = onFail === "keep" ? cellText(base) : '""';
  const name = names.one();
  const whole = `with(${answer},${name},if(isNull(${name}),${otherwise},${name}))`;
  return [add(base, whole, to, width), ...(onFail === "flag" ? [marked(answer, base)] : [])];
}

function together(parts: readonly Part[], headings: readonly string[], names: Names): string | undefined {
  const takes: string[] = [];
  const kept: string[] = [];
  const all: string[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      all.push(quoted(part));
      continue;
    }
    const take = grelTake(part, headings, names);
    if (take === undefined) return undefined;
    takes.push(take);
    kept.push(names.one());
    all.push(kept[kept.length - 1] ?? "");
  }
  const sum = all.length === 0 ? '""' : all.join("+");
  const isMissing = kept.map((name) => `isNull(${name})`);
  const guarded =
    isMissing.length === 0
      ? sum
      : `if(${isMissing.length === 1 ? isMissing[0] : `or(${isMissing.join(",")})`},null,${sum})`;
  return takes.reduceRight((inner, take, at) => `with(${take},${kept[at]},${inner})`, guarded);
}

function mapped(step: MapStep, columnName: string, width: number): Operation[] | undefined {
  const { to, pairs, ignoreCase, onFail } = step;
  if (to === undefined && onFail === "keep" && !ignoreCase) {
    const edits = pairs.map(([from, other]) => ({
      from: [from],
      fromBlank: from === "",
      fromError: false,
      to: other,
    }));
    return [{ op: "core/mass-edit", engineConfig: ALL_ROWS, columnName, expression: "value", edits }];
  }
  const fold = (text: string): string => (ignoreCase ? text.trim().toLowerCase() : text);
  const others = JSON.stringify(Object.fromEntries(pairs.map(([from, other]) => [fold(from), other])));
  if (others.length > MOST.json) return undefined;
  const text = cellText(columnName);
  const answer = `get(parseJson(${quoted(others)}),${ignoreCase ? `with(${text},v,${folded("v")})` : text})`;
  const whole = `with(${answer},o,if(isNull(o),${onFail === "keep" ? text : '""'},o))`;
  const flag = onFail === "flag" ? [marked(answer, columnName)] : [];
  if (to !== undefined) return [add(columnName, whole, to, width), ...flag];
  // In place the mark comes first: afterwards the text is another. What is marked stays as it is.
  return [
    ...flag,
    transform(
      columnName,
      onFail === "blank" ? whole : whole.replace('if(isNull(o),""', `if(isNull(o),${text}`),
    ),
  ];
}
