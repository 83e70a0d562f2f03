import { isCellAddress } from "../arguments/cell-address.ts";
import { atColon, optionParts } from "../arguments/options.ts";
import type { Plan } from "../run/plan.ts";
import type { ModelStep } from "./recipe.ts";

/** What stands at a place of a function's form: the column, one of a step's own arguments, or options. */
type Place = "values" | "text" | "options";

/** At most so many arguments beside the column. */
export const MOST_ARGUMENTS = 3;

const just: readonly Place[] = ["values", "options"];
const then: readonly Place[] = ["values", "text", "options"];
const first: readonly Place[] = ["text", "values", "options"];

/**
 * The functions that ask a model about each value of one column, with their forms. A map, since a recipe from elsewhere may
 * name anything. That it says what the registry says is tested; the registry itself would be a circle: it has HF_CLEAN, which
 * runs recipes.
 */
const FORMS: ReadonlyMap<string, readonly Place[]> = new Map([
  ["HF_LANGUAGE", just],
  ["HF_CLASSIFY", then],
  ["HF_EXTRACT", then],
  ["HF_SUMMARIZE", then],
  ["HF_TRANSLATE", ["values", "text", "text", "options"]],
  ["HF_ANSWER", first],
  ["HF_GENERATE", first],
  ["HF_SIMILARITY", then],
  ["HF_TRANSCRIBE", just],
  ["HF_CLASSIFY_AUDIO", then],
  ["HF_CLASSIFY_IMAGE", then],
  ["HF_DETECT", just],
  ["HF_SEGMENT", just],
  ["HF_CAPTION", just],
  ["HF_READ", just],
  ["HF_ASK_IMAGE", then],
]);

/**
 * Options that a step may have. None says who is asked: that is settled by whoever runs a recipe, not by whoever wrote it.
 * None gives more columns than the one that the step names.
 */
const OPTIONS = ["min", "mark", "multi", "name", "only", "words"];

/** Whether a step can run: another name is anybody's word for what a model is to be asked, and waits. */
export const canAsk = ({ name }: Pick<ModelStep, "name">): boolean => FORMS.has(name);

/** The first argument of a step that a recipe may not have, and what it should have been. */
export function unfitArgument({
  name,
  arguments: texts = [],
}: Pick<ModelStep, "name" | "arguments">):
  | { at: number; what: "shapes.noArgument" | "shapes.noAddress" | "shapes.option" }
  | undefined {
  const form = FORMS.get(name)?.filter((place) => place !== "values");
  for (const [at, text] of texts.entries()) {
    if (form !== undefined && at >= form.length) return { at, what: "shapes.noArgument" };
    if (isCellAddress(text.trim()) || /:\/\//.test(text)) return { at, what: "shapes.noAddress" };
    if (form?.[at] === "options" && !optionParts(text).every(isOption)) return { at, what: "shapes.option" };
  }
  return undefined;
}

const isOption = (part: string): boolean => OPTIONS.includes(atColon(part)[0].toLowerCase());

/** A step's arguments as they stand in its function's form, where the column has a place of its own. */
export function formValues({ name, arguments: texts = [] }: Pick<ModelStep, "name" | "arguments">): string[] {
  const values = [...texts];
  return (FORMS.get(name) ?? []).map((place) => (place === "values" ? "" : (values.shift() ?? "")));
}

/** The step that a run was, by its plan; undefined where no step says the same: it named who is asked, or cells. */
export function stepOfPlan({
  function: name,
  arguments: texts,
  columns,
  headings,
  ...plan
}: Plan): ModelStep | undefined {
  const form = FORMS.get(name);
  const [read, another] = columns;
  const [to, more] = headings;
  if (form === undefined || read?.parameter !== form.indexOf("values") || another) return undefined;
  if (to === undefined || to === "" || more !== undefined) return undefined;
  if (plan.device || plan.only || plan.again || plan.rows === "visible") return undefined;
  if (texts.slice(form.length).some((text) => text !== null)) return undefined;
  const own = form.flatMap((place, at) => (place === "values" ? [] : [texts[at] ?? ""]));
  while (own[own.length - 1] === "") own.pop();
  const step: ModelStep = { op: "model", name, column: 0, to, ...(own.length > 0 && { arguments: own }) };
  return unfitArgument(step) === undefined ? step : undefined;
}
