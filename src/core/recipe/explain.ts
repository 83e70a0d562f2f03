import type { Said } from "../messages/pattern.ts";
import { explainTake } from "./explain-take.ts";
import { explainCuts, explainGroups, explainPairs, explainPieces } from "./explain-values.ts";
import { whereUnfound } from "./keeps-unfound.ts";
import { canAsk } from "./model-step.ts";
import { addedBy } from "./read-recipe.ts";
import type { Case, Guard, ModelStep, Part, Recipe, Step } from "./recipe.ts";
import { saidOf } from "./sentences.ts";

/** What each step of a recipe does, one sentence a step, for whoever shows it to put into words. */
export function explainRecipe({ inputs, steps }: Recipe): Said[] {
  const headings = [...inputs];
  return steps.map((step) => {
    const says = explainStep(step, headings);
    headings.push(...addedBy(step));
    return says;
  });
}

function explainStep(step: Step, headings: readonly string[]): Said {
  const column = "column" in step ? (headings[step.column] ?? "") : "";
  switch (step.op) {
    case "write":
      return saidOf("steps.write", {
        to: step.to,
        cases: step.cases.map((one, at) => explainCase(one, step.to, at, headings)),
        fails: step.onFail,
      });
    case "map":
      return saidOf("steps.map", {
        to: step.to ?? column,
        pairs: step.pairs.length,
        column,
        alike: step.ignoreCase === true,
        ways: explainPairs(step),
        fails: step.onFail,
      });
    case "split":
      return saidOf("steps.split", {
        column,
        by: step.by,
        cuts: explainCuts(step),
        pieces: explainPieces(step),
      });
    case "cluster":
      return saidOf("steps.cluster", {
        column,
        to: step.to ?? "",
        place: step.to === undefined ? "here" : "beside",
        groups: step.decisions.length,
        ways: explainGroups(step),
      });
    case "model":
      return explainModel(step, column);
    case "rule":
      return saidOf("steps.rule", { column, rules: step.rules, fails: whereUnfound(step) ?? "none" });
    case "join":
      return saidOf("steps.join", {
        columns: step.columns.map((one) => headings[one] ?? ""),
        with: step.with,
        to: step.to,
      });
    case "fillDown":
      return saidOf("steps.fillDown", { column });
    case "keepRows":
      return saidOf("steps.keepRows", { guard: explainGuard(step.when, headings) });
    case "dropRows":
      return saidOf("steps.dropRows", { guard: explainGuard(step.when, headings) });
  }
}

function explainModel(step: ModelStep, column: string): Said {
  const { to, name } = step;
  if (!canAsk(step)) return saidOf("steps.waits", { column, to, name });
  const given = (step.arguments ?? []).filter((text) => text.trim() !== "");
  return saidOf("steps.model", {
    ...{ column, to, name },
    given: given.length > 0 ? "some" : "none",
    with: given,
  });
}

function explainCase(
  { when, columns }: Case,
  to: readonly string[],
  at: number,
  headings: readonly string[],
): Said {
  const each = columns.map((parts) =>
    parts.length > 0 ? parts.map((part) => explainPart(part, headings)) : [saidOf("steps.nothing")],
  );
  const said =
    to.length > 1
      ? each.map((parts, place) => saidOf("steps.column", { parts, to: to[place] ?? "" }))
      : each.flat();
  if (when) return saidOf("steps.caseWhere", { parts: said, guard: explainGuard(when, headings) });
  return at > 0 ? saidOf("steps.caseElse", { parts: said }) : saidOf("steps.case", { parts: said });
}

const explainPart = (part: Part, headings: readonly string[]): Said =>
  typeof part === "string" ? saidOf("takes.text", { text: part }) : explainTake(part, headings);

/** What a row must be like, as a clause. */
function explainGuard(guard: Guard, headings: readonly string[]): Said {
  if ("not" in guard) return saidOf("guards.not", { guard: explainGuard(guard.not, headings) });
  if ("all" in guard)
    return saidOf("guards.all", { guards: guard.all.map((one) => explainGuard(one, headings)) });
  if ("any" in guard)
    return saidOf("guards.any", { guards: guard.any.map((one) => explainGuard(one, headings)) });
  const column = headings[guard.column] ?? "";
  switch (guard.is) {
    case "blank":
    case "number":
    case "date":
      return saidOf(`guards.${guard.is}`, { column });
    case "contains":
    case "startsWith":
    case "endsWith":
    case "equals":
      return saidOf(`guards.${guard.is}`, { column, text: guard.text });
    case "has":
    case "startsLike":
    case "endsLike":
    case "wholly":
      return saidOf(`guards.${guard.is}`, { column, what: saidOf(`tokens.${guard.of}`) });
    case "shape":
      return saidOf("guards.shape", { column, shape: guard.shape });
    case "count":
      return saidOf("guards.count", {
        column,
        what: saidOf(`tokens.${guard.of}`),
        atLeast: guard.atLeast,
        atMost: guard.atMost,
      });
    case "long":
      return saidOf("guards.long", { column, atLeast: guard.atLeast, atMost: guard.atMost });
  }
}
