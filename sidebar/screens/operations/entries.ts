import type { Cell } from "../../../src/core/cells/grid.ts";
import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { BY_HAND } from "../../../src/core/operations/by-hand/all.ts";
import type { ByHand } from "../../../src/core/operations/by-hand/by-hand.ts";
import type { Listed } from "../../../src/core/operations/listed.ts";
import { type Searched, wordsIn } from "../../../src/core/operations/search.ts";
import { separatorIn } from "../../../src/core/operations/separator.ts";
import { writeWhat } from "../../../src/core/rules/parse-what.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { byHandDoes, byHandTitle, choiceOf, ruleDoes, ruleTitle, summaryOf, titleOf } from "../../named.ts";
import { texts } from "../../texts.ts";
import { SPEECH } from "../clean/speech/speech.tsx";

/** Screens of the column that stand beside the form. */
export type Screen = "clusters" | "match" | "examples" | "words" | "consistent" | "split";

/** What an entry of the list opens. */
export type Opens =
  | { rule: Rule }
  /** A function of the form, or reading aloud. */
  | { function: string }
  | { byHand: ByHand }
  | { screen: Screen };

/** One operation as it stands in the list. */
export interface Entry extends Searched {
  key: string;
  group: Listed["group"];
  /** What it does, in a line. */
  does: string;
  opens: Opens;
}

/** Functions that rules and a screen stand for. */
const OTHERWISE = ["HF_CLEAN", "HF_MATCH"];

/** All that can be done to a column, from the registries, in their order. */
export const entries = (): Entry[] => [
  ...BY_HAND.map((byHand) => ({
    key: `by hand ${byHand.name}`,
    group: byHand.listed.group,
    title: byHandTitle(byHand),
    does: byHandDoes(byHand),
    also: [`${byHand.listed.title} ${byHand.listed.also ?? ""}`, byHand.summary],
    opens: { byHand },
  })),
  {
    key: "clusters",
    group: "tidy",
    title: texts.clusters.open,
    does: texts.operations.clustersDoes,
    also: ["cluster merge names similar"],
    opens: { screen: "clusters" },
  },
  {
    key: "match",
    group: "tidy",
    title: texts.match.open,
    does: texts.operations.matchDoes,
    also: ["look up vlookup reconcile compare"],
    opens: { screen: "match" },
  },
  {
    key: "examples",
    group: "tidy",
    title: texts.operations.examples,
    does: texts.operations.examplesDoes,
    also: ["flash fill recipe learn pattern extract example"],
    opens: { screen: "examples" },
  },
  {
    key: "words",
    group: "tidy",
    title: texts.operations.words,
    does: texts.operations.wordsDoes,
    also: ["in words instruction describe tell prompt"],
    opens: { screen: "words" },
  },
  {
    key: "consistent",
    group: "tidy",
    title: texts.operations.consistent,
    does: texts.operations.consistentDoes,
    also: ["standardize uniform format normalize"],
    opens: { screen: "consistent" },
  },
  {
    key: "split",
    group: "split",
    title: texts.operations.takeApart,
    does: texts.operations.takeApartDoes,
    also: ["split separate text to columns divide pieces"],
    opens: { screen: "split" },
  },
  ...RULES.map((rule) => ({
    key: `rule ${rule.name}`,
    group: rule.listed.group,
    title: ruleTitle(rule),
    does: ruleDoes(rule),
    also: [`${rule.name} ${rule.listed.title} ${rule.listed.also ?? ""}`, choicesOf(rule), ruleDoes(rule)],
    opens: { rule },
  })),
  ...FUNCTIONS.filter(
    ({ name, params, formulaOnly }) =>
      !OTHERWISE.includes(name) && !formulaOnly && params.some(({ type }) => type === "range"),
  ).map((fn) => ({
    key: fn.name,
    group: fn.group === "Cleaning" ? ("tidy" as const) : ("model" as const),
    title: titleOf(fn.name),
    does: summaryOf(fn),
    also: [fn.title, fn.summary],
    opens: { function: fn.name },
  })),
  {
    key: SPEECH,
    group: "model",
    title: texts.speech.title,
    does: texts.speech.summary,
    also: ["speech voice"],
    opens: { function: SPEECH },
  },
];

/** Whether an operation can be done to chosen rows alone. */
export const isOfRows = ({ opens }: Entry): boolean => !("byHand" in opens) || opens.byHand.reads !== "sheet";

const choicesOf = ({ parameters }: Rule): string =>
  parameters.flatMap(({ name, choices = [] }) => choices.map((choice) => choiceOf(name, choice))).join(" ");

/**
 * A rule as it is written, with the choice that a person looked for it by: `case:upper` for "upper"; a split at what stands
 * between the values of the column.
 */
export function writtenFor(rule: Rule, sought: string, cells: readonly Cell[]): string {
  const by = rule.name === "split" ? separatorIn(cells) : undefined;
  if (by !== undefined) return writeWhat([{ rule, parameters: { by } }]);
  const words = wordsIn(sought).filter((word) => word.length > 2);
  for (const { name, choices = [] } of rule.parameters) {
    const choice = choices.find((each) =>
      words.some(
        (word) => each.toLowerCase().startsWith(word) || word.startsWith(`${each.toLowerCase()}case`),
      ),
    );
    if (choice !== undefined) return writeWhat([{ rule, parameters: { [name]: choice } }]);
  }
  return rule.name;
}
