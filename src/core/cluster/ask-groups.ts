import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import { modelOf } from "../models/model-of.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job, Result } from "../tasks/job.ts";
import { field, isList } from "../tasks/json-shape.ts";
import type { Group } from "./groups.ts";

/** Values of a group that a model is asked about: of more it loses count. */
const MOST_VALUES = 30;

const INSTRUCTION = [
  "The row holds values of one column of a table, each under a number. Tell which of them name the same thing: one",
  "person, company, place or other thing, however it is spelled, shortened or translated. Values that name different",
  "things stay apart, however alike they look: another number, year, branch, unit or member of a family is another",
  "thing. Where you are not sure, keep them apart. Answer with groups of numbers. Every number of the row stands in",
  "exactly one group; the number of a value that is the same as no other makes a group of its own.",
].join(" ");

const SCHEMA: Json = {
  type: "object",
  properties: { groups: { type: "array", items: { type: "array", items: { type: "integer" } } } },
  required: ["groups"],
  additionalProperties: false,
};

/** What a model takes for the same in a group, or why nothing is known of that. */
export type Suggestion =
  | {
      /** Which model, and by whom it was served. */
      readonly by: string;
      /** The values that are one, two or more together; none where all are different. */
      readonly same: readonly (readonly string[])[];
    }
  | {
      readonly failure: Said;
      /** Whether it has answered and its answer is of no use: to ask again, it has to be asked afresh. */
      readonly unusable: boolean;
    };

/** What has been suggested, by the values of a group. */
export type Suggestions = ReadonlyMap<string, Suggestion>;

/** What a group is known by: its values, whatever their order. */
export const groupKey = ({ values }: Pick<Group, "values">): string => JSON.stringify(sorted(values));

/** The groups that neither keys nor a person have decided anything of, and no model has been asked about with success. */
export const unsureGroups = (groups: readonly Group[], suggestions: Suggestions): Group[] =>
  groups.filter((group) => {
    const suggestion = suggestions.get(groupKey(group));
    const isOpen = suggestion === undefined || "failure" in suggestion;
    return isOpen && group.ticked.size === 0 && group.values.length <= MOST_VALUES;
  });

/**
 * Asks a model that follows instructions which values of each group are the same: one input a group, in an order of its
 * own, so that the same group is remembered whatever the order of its values was.
 * @throws UsageError when the settings do not allow the model.
 */
export const groupsJob = (groups: readonly Pick<Group, "values">[], settings: Settings): Job => ({
  ...modelOf("chat-completion", {}, settings),
  parameters: { instruction: INSTRUCTION, schema: SCHEMA, tokens: 200 },
  inputs: groups.map(({ values }) =>
    Object.fromEntries(sorted(values).map((value, at) => [String(at + 1), value])),
  ),
});

/** What has come back for a group; undefined while it waits, and where it was stopped. */
export function suggestionOf({ values }: Pick<Group, "values">, result: Result): Suggestion | undefined {
  if ("failure" in result) {
    const { kind, says } = result.failure;
    return kind === "WAITING" ? undefined : { failure: says, unusable: false };
  }
  const parts = partsIn(result.answer, values.length);
  if (parts === undefined) return { failure: said("answer.otherForm"), unusable: true };
  const numbered = sorted(values);
  const same = parts.filter(({ length }) => length > 1);
  return {
    by: result.by,
    same: same.map((part) => part.map((number) => numbered[number - 1] ?? "")),
  };
}

/** What models have been asked about values that all stand in a column still, and how many groups are as they suggested. */
export function suggestedIn(
  suggestions: Suggestions,
  stands: (value: string) => boolean,
  decided: readonly Group[],
): { asked: number; suggested: number; model: string } {
  const answers = [...suggestions].flatMap(([key, each]) =>
    "failure" in each || !(JSON.parse(key) as string[]).every(stands) ? [] : [each],
  );
  const parts = new Set(answers.flatMap(({ same }) => same.map((values) => groupKey({ values }))));
  const kept = decided.map(({ values, target, ticked }) =>
    values.filter((value) => value === target || ticked.has(value)),
  );
  return {
    asked: answers.length,
    suggested: kept.filter((values) => parts.has(groupKey({ values }))).length,
    model: [...new Set(answers.map(({ by }) => by))].join(", "),
  };
}

/** The groups of numbers in an answer; undefined unless every number up to `count` stands in them exactly once. */
function partsIn(answer: Json, count: number): number[][] | undefined {
  const groups = field(answer, "groups");
  if (!isList(groups) || !groups.every(isList)) return undefined;
  const parts = groups as readonly (readonly Json[])[];
  const numbers = parts.flat();
  const isWhole =
    numbers.length === count &&
    Array.from({ length: count }, (_, at) => at + 1).every((each) => numbers.includes(each));
  return isWhole ? (parts as number[][]) : undefined;
}

/** By code, so that every device has the same order. */
const sorted = (values: readonly string[]): string[] => [...values].sort();
