import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { columnsAt } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { formValues } from "../../../src/core/recipe/model-step.ts";
import { type SheetPart, sheetParts } from "../../../src/core/recipe/parts.ts";
import type { ModelStep } from "../../../src/core/recipe/recipe.ts";
import { stagesOf } from "../../../src/core/recipe/stages.ts";
import { placeOfOptions, USUAL_THRESHOLD, withThreshold } from "../../../src/core/run/threshold.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { ColumnOptions, columnTitle } from "../../fields/column-field.tsx";
import { functionNamed, titleOf } from "../../named.ts";
import { argumentsText, type Form } from "../../run/plan.ts";
import { asOpened, type OpenedRecipe, placeInWhole } from "./opened-recipe.ts";
import { words } from "./texts.ts";
import { type Chosen, chosenIn, placeNow } from "./under-way.ts";

interface Props {
  opened: OpenedRecipe;
  table: Table;
  /** Where each of its inputs stands. */
  columns: readonly (number | undefined)[];
  /** The input that steps before would still change. */
  unwritten: number | undefined;
  /** Whether a person comes back to it, from the form or from a part. */
  isBack: boolean;
  /** Whether a step that takes out rows or fills cells is yet to be taken: nobody is asked about rows that may go. */
  isPending: boolean;
  /** Whether the sheet has no room to write at once what comes before the model. */
  isInParts: boolean;
  /** Goes to the form with what a model is to be asked. */
  ask: (form: Partial<Form>) => void;
  /** Goes on with a part of the recipe. */
  open: (part: OpenedRecipe) => void;
}

/** The steps of a recipe that ask a model, each with the way to its form; and what goes on with their answers. */
export function ModelSteps({
  opened,
  table,
  columns,
  unwritten,
  isBack,
  isPending,
  isInParts,
  ask,
  open,
}: Props) {
  const { recipe } = opened;
  const id = useId();
  const [chosen, setChosen] = useState<Readonly<Record<number, Chosen | undefined>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isBack) return;
    title.current?.focus();
    title.current?.scrollIntoView();
  }, [isBack]);
  const { models } = stagesOf(recipe);
  if (models.length === 0) return null;
  const { before, behind } = sheetParts(recipe);
  const headings = columnsAt(recipe, recipe.steps.length);
  const firstOf = (at: number) => columnsAt(recipe, at).length;
  const titled = (heading: string) => {
    const alike = table.columns.filter((each) => columnTitle(each) === heading);
    return alike.length === 1 ? alike[0]?.column : undefined;
  };
  const placeOf = (column: number) =>
    columns[column] ?? (column < recipe.inputs.length ? undefined : titled(headings[column] ?? ""));
  const asked = models.map((at) => {
    const step = recipe.steps[at] as ModelStep;
    const column = placeOf(step.column);
    const into = column && writtenBy(step, column, table);
    return { at, step, column, into, answers: at in chosen ? placeNow(table, chosen[at]) : into };
  });
  /** The column here that a part reads as this one: the answers of a model, what stands under its heading, or its own input. */
  const readAs = (column: number) => {
    const model = asked.find(({ at }) => firstOf(at) === column);
    return model ? model.answers : placeOf(column);
  };
  /** Steps as people count them. */
  const counted = (places: readonly number[]) => places.map((at) => String(placeInWhole(opened, at) + 1));
  const goOn = ({ recipe: part, columns: read, places }: SheetPart) =>
    open({
      ...asOpened({
        ...part,
        name: words.model.part({ name: recipe.name, n: places.length, steps: counted(places) }),
      }),
      ...{ whole: opened, places: places.map((at) => placeInWhole(opened, at)) },
      here: read.map((column) => chosenIn(table, readAs(column))),
    });
  const isWaiting = ({ columns: read }: SheetPart) =>
    asked.some(({ at, answers }) => answers === undefined && read.includes(firstOf(at)));
  const isRead = (at: number) => behind.some(({ columns: read }) => read.includes(firstOf(at)));
  const partButton = (part: SheetPart) => (
    <button type="button" disabled={isWaiting(part)} onClick={() => goOn(part)}>
      {words.model.goOn({ n: part.places.length, steps: counted(part.places) })}
    </button>
  );
  return (
    <section class="stack">
      <h2 ref={title} tabIndex={-1}>
        {words.model.title}
      </h2>
      {isInParts && (
        <>
          <p class="small">{words.model.inParts}</p>
          {before.map((part) => (
            <div key={part.places.join()}>{partButton(part)}</div>
          ))}
        </>
      )}
      {asked.map(({ at, step, column, into, answers }) => (
        <div key={at} class="stack">
          <p dir="auto">
            {words.model.step({
              ...{ step: placeInWhole(opened, at) + 1, function: titleOf(step.name), to: step.to },
              column: headings[step.column] ?? "",
            })}
          </p>
          {column === undefined && (
            <p class="notice small">{words.model.notThere({ column: headings[step.column] ?? "" })}</p>
          )}
          {column !== undefined && unwritten === step.column && (
            <p class="notice warn small">{words.model.first({ column: headings[step.column] ?? "" })}</p>
          )}
          <div>
            <button
              type="button"
              disabled={column === undefined || isPending}
              onClick={() =>
                ask({
                  ...{ column: column ?? 0, function: step.name, values: formValues(step), heading: step.to },
                  ...{ place: "beside", rows: into === undefined ? "all" : "new" },
                })
              }
            >
              {(into === undefined ? words.model.ask : words.model.more)({ to: step.to })}
            </button>
          </div>
          {isRead(at) && (
            <div class="field">
              <label for={`${id}-${at}`}>{words.model.answers({ step: placeInWhole(opened, at) + 1 })}</label>
              <select
                id={`${id}-${at}`}
                value={answers ?? ""}
                onChange={(event) =>
                  setChosen({ ...chosen, [at]: chosenIn(table, Number(event.currentTarget.value)) })
                }
              >
                <option value="">{words.notThere}</option>
                <ColumnOptions columns={table.columns} />
              </select>
            </div>
          )}
        </div>
      ))}
      <p class="muted small">{words.model.hint}</p>
      {behind.map((part) => (
        <div key={part.places.join()}>{partButton(part)}</div>
      ))}
    </section>
  );
}

/** The column that a run of just this step has written, also one that the form gave its usual threshold. */
function writtenBy(step: ModelStep, column: number, { earlier, separator }: Table): number | undefined {
  const fn = functionNamed(step.name);
  if (fn === undefined) return undefined;
  const values = formValues(step);
  const at = placeOfOptions(fn);
  const usual = values.map((text, each) => (each === at ? withThreshold(text, USUAL_THRESHOLD) : text));
  const same = [values, usual].map((each) => argumentsText(each, fn, separator));
  return earlier?.find(
    (each) => each.function === step.name && each.read === column && same.includes(each.argumentsText),
  )?.into;
}
