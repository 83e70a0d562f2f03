import type { Method } from "../src/core/cluster/methods.ts";
import type { Param, SheetFunction } from "../src/core/functions/function.ts";
import { FUNCTIONS } from "../src/core/functions/functions.ts";
import type { ByHand, Setting } from "../src/core/operations/by-hand/by-hand.ts";
import { splitRows } from "../src/core/operations/by-hand/split-rows.ts";
import type { Parameter, Rule } from "../src/core/rules/rule.ts";
import { inWords } from "./fields/in-words.ts";
import { texts, translation } from "./texts.ts";

export const functionNamed = (name: string): SheetFunction | undefined =>
  FUNCTIONS.find((fn) => fn.name === name);

/** What people call a function, or what else a run was: "Classify". */
export const titleOf = (name: string): string =>
  ({
    Fix: texts.fixTitle,
    Recipe: texts.recipeTitle,
    "Remove rows": texts.removeRowsTitle,
    "Duplicate rows": texts.duplicates.open,
    "Split into rows": byHandTitle(splitRows),
  })[name] ??
  translation("functions", name, "title") ??
  functionNamed(name)?.title ??
  name;

/** What a function does, as a sentence. */
export const summaryOf = ({ name, summary }: SheetFunction): string =>
  translation("functions", name, "summary") ?? summary;

/** What the form calls a parameter: "Labels". */
export const labelOf = ({ name }: Param): string =>
  translation("params", name) ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

/** What may be put there, as a sentence. */
export const helpFor = ({ name, summary }: Param, fn: string): string =>
  translation("functions", fn, "params", name) ?? summary;

/** What a rule does, without when it does not: the first clause of its summary. */
export const ruleDoes = ({ name, summary }: Rule): string =>
  translation("rules", name) ?? summary.split(/[:;.]\s/)[0] ?? summary;

/** What people call a rule: "Tidy spaces". */
export const ruleTitle = ({ name, listed }: Rule): string => translation("ruleTitles", name) ?? listed.title;

/** A way to find spellings of one thing, in plain words. */
export const methodTitle = ({ name, title }: Method): string =>
  translation("methods", name, "title") ?? title;

/** What it goes by. */
export const methodSummary = ({ name, summary }: Method): string =>
  translation("methods", name, "summary") ?? summary;

/** What a setting of a rule says, as a sentence. */
export const settingOf = (rule: Rule, { name, summary }: Parameter): string =>
  translation("settings", rule.name, name) ?? summary;

/** What a form calls a setting of a rule: "scale words". */
export const settingNamed = (name: string): string => translation("settingNames", name) ?? inWords(name);

/** What it calls a choice of this setting; one that is a code stays. */
export const choiceOf = (setting: string, choice: string): string =>
  translation("settingChoices", setting, choice) ?? inWords(choice);

/** What a fix is called that a person asks for: "Fill down". */
export const byHandTitle = ({ name, listed }: ByHand): string =>
  translation("byHand", name, "title") ?? listed.title;

/** What it does, as a sentence. */
export const byHandDoes = ({ name, summary }: ByHand): string =>
  translation("byHand", name, "summary") ?? summary;

/** What its form calls a setting: "Look for". */
export const settingTitle = ({ name }: ByHand, setting: Setting): string =>
  translation("byHand", name, "settings", setting.name) ?? setting.title;

/** What its form calls a choice. */
export const choiceTitle = ({ name }: ByHand, setting: string, choice: string, title: string): string =>
  translation("byHand", name, "choices", setting, choice) ?? title;
