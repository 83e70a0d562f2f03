import type { Only } from "../../src/core/facets/only.ts";
import type { Param, SheetFunction } from "../../src/core/functions/function.ts";
import { type Example, merged } from "../../src/core/journal/examples.ts";
import type { DeviceChoice } from "../../src/core/models/on-device.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import type { Earlier, Table } from "../../src/core/sheet/sheet.ts";
import { columnTitle } from "../fields/column-field.tsx";
import { titleOf } from "../named.ts";
import { texts } from "../texts.ts";

/** What a person has put into the form. */
export interface Form {
  column: number;
  function: string;
  /** By the place of the parameter. */
  values: readonly string[];
  place: Plan["place"];
  rows: Plan["rows"];
  /** The rows that it is done to alone. */
  only?: Only | undefined;
  /** What the new column is called, where a recipe says so. */
  heading?: string | undefined;
}

/** A single column by its letters: its cells stand beside those of the first, row by row. */
const LETTERS = /^\s*\$?([A-Za-z]{1,3})\s*$/;

/** The columns that are read, row by row: the one being cleaned, and others that a range parameter names by letter. */
export function columnsOf(form: Form, fn: SheetFunction, table: Table): Plan["columns"] {
  const first = fn.params.findIndex(({ type }) => type === "range");
  return fn.params.flatMap((param, parameter) => {
    if (parameter === first) return [{ column: form.column, parameter }];
    const [, letters] = (param.type === "range" && LETTERS.exec(form.values[parameter] ?? "")) || [];
    const named = table.columns.find(({ letter }) => letter === letters?.toUpperCase());
    return named ? [{ column: named.column, parameter }] : [];
  });
}

/**
 * The result column of an earlier run of just this, which rows that were added since can go on into; not where rows are
 * chosen by what stands in it.
 */
export function earlierOf(form: Form, fn: SheetFunction, table: Table): Earlier | undefined {
  const text = argumentsText(form.values, fn, table.separator);
  return table.earlier?.find(
    (each) =>
      each.function === fn.name &&
      each.read === form.column &&
      each.argumentsText === text &&
      !form.only?.some(({ column }) => column === each.into),
  );
}

/** What a person corrected of the same function with the same arguments, the latest first. */
export const examplesFor = (name: string, text: string, { learned = [] }: Table): Example[] =>
  merged(
    learned
      .filter((each) => each.function === name && each.argumentsText === text)
      .map((each) => each.examples),
  );

/** What a run will be answered by, and how many columns its results take. */
export interface Answerer {
  width: number;
  by: string;
  provider: string;
  device?: DeviceChoice;
}

/** The plan of a run, from the form. */
export function planOf(
  form: Form,
  fn: SheetFunction,
  table: Table,
  { width, by, provider, device }: Answerer,
): Plan {
  const columns = columnsOf(form, fn, table);
  const own = new Set(columns.map(({ parameter }) => parameter));
  const column = table.columns.find((each) => each.column === form.column);
  const title =
    form.heading ??
    texts.resultHeading({ title: titleOf(fn.name), column: column ? columnTitle(column) : "" });
  const earlier = form.rows === "new" ? earlierOf(form, fn, table) : undefined;
  const text = argumentsText(form.values, fn, table.separator);
  const examples = examplesFor(fn.name, text, table);
  const rows = form.rows === "new" && earlier === undefined ? "all" : form.rows;
  return {
    function: fn.name,
    arguments: fn.params.map((_, index) => (own.has(index) ? null : form.values[index]?.trim() || null)),
    argumentsText: text,
    sheetId: table.sheetId,
    columns,
    headingRow: table.headingRow,
    place: width === 1 && earlier === undefined ? form.place : "beside",
    rows,
    ...(form.only && { only: form.only }),
    ...(earlier && { into: earlier.into }),
    headings: Array.from({ length: width }, (_, index) => (index === 0 ? title : `${title} (${index + 1})`)),
    by,
    provider,
    ...(device && { device }),
    ...(examples.length > 0 && { examples }),
  };
}

/** As they would stand in a formula beside the column; nothing after the last that is filled in. */
export function argumentsText(values: readonly string[], fn: SheetFunction, separator: string): string {
  const column = fn.params.findIndex(({ type }) => type === "range");
  const rest = fn.params.flatMap((param, index) =>
    index === column ? [] : [written(param, values[index]?.trim() ?? "")],
  );
  while (rest[rest.length - 1] === "") rest.pop();
  return rest.join(`${separator} `);
}

const written = (param: Param, text: string): string =>
  text === "" || param.type === "number" || param.type === "range" ? text : `"${text.replaceAll('"', '""')}"`;
