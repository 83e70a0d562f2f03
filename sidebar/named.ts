import type { Param, SheetFunction } from "../src/core/function.ts";
import { FUNCTIONS } from "../src/core/functions.ts";
import type { Says } from "../src/core/profile/sentences.ts";
import type { Rule } from "../src/core/rules/rule.ts";
import { paramNames } from "./texts/functions/function-texts.ts";
import { functions } from "./texts/functions/functions.ts";
import { ruleSummaries } from "./texts/rules.ts";
import { unbroken } from "./texts/unbroken.ts";
import { language, type Translations, texts } from "./texts.ts";

/** A text of the core in the page's language; the core's own English where there is none. */
const inPage = (english: string, translations: Translations | undefined): string =>
  unbroken(translations?.[language as keyof Translations] ?? english);

export const functionNamed = (name: string): SheetFunction | undefined =>
  FUNCTIONS.find((fn) => fn.name === name);

/** What people call a function, or what else a run was: "Classify". */
export const titleOf = (name: string): string =>
  ({ Fix: texts.fixTitle, "Remove rows": texts.removeRowsTitle })[name] ??
  inPage(functionNamed(name)?.title ?? name, functions[name]?.title);

/** What a function does, as a sentence. */
export const summaryOf = ({ name, summary }: SheetFunction): string =>
  inPage(summary, functions[name]?.summary);

/** What the form calls a parameter: "Labels". */
export const labelOf = ({ name }: Param): string =>
  inPage(name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " "), paramNames[name]);

/** What may be put there, as a sentence. */
export const helpFor = ({ name, summary }: Param, fn: string): string =>
  inPage(summary, functions[fn]?.params[name]);

/** What a rule does, without when it does not: the first clause of its summary. */
export const ruleDoes = ({ name, summary }: Rule): string =>
  inPage(summary.split(/[:;.]\s/)[0] ?? summary, ruleSummaries[name]);

/** What a finding says. */
export function findingSays({ what, args }: Says): string {
  const write = texts.findings[what] as (...args: readonly unknown[]) => string;
  return write(...args);
}
