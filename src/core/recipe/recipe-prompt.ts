import type { Json } from "../cells/json.ts";
import type { Asked } from "../models/model-of.ts";
import type { Rule } from "../rules/rule.ts";
import { RULES } from "../rules/rules.ts";
import type { Job } from "../tasks/job.ts";
import type { DifferentRow } from "./different-rows.ts";
import { textOpsTaken } from "./read-text-op.ts";
import { TOKENS } from "./recipe.ts";
import { shapeOf } from "./shape.ts";

/** Rows that a model is shown at most, and characters of a cell. */
const SHOWN = 12;
const CELL = 120;

/** Tokens that a recipe may take. */
const TOKENS_AT_MOST = 1200;

/** What a model is shown beside what is asked: rows, results that are known, and what is wrong with what it wrote before. */
export interface ShownToModel {
  rows: Json;
  examples?: Json;
  before?: string;
  wrong?: string;
}

/**
 * Asks a model for a recipe. What it answers is remembered for these words and so many columns, whatever it is shown.
 * @param columns how many the recipe reads; 0 where there is no row
 */
export const recipeJob = (model: Asked, words: string, columns: number, shown: ShownToModel): Job => ({
  ...model,
  task: "chat-completion",
  parameters: { instruction: recipePrompt(words.trim()), tokens: TOKENS_AT_MOST, samples: { ...shown } },
  inputs: columns > 0 ? [{ columns, ...(shown.before !== undefined && { again: true }) }] : [],
});

/**
 * What a chat model is told, so that it writes a recipe for what a person asks in words. Rows come beside it: see
 * `shownRows`.
 */
const recipePrompt = (words: string): string =>
  [
    `Somebody wants this done to every row of a table: ${JSON.stringify(words)}.`,
    "Do not do it yourself. Write a recipe, which is then run on all the rows. “shared” shows some of them, one of each form, as lists of cells; the others are alike. A row here only says how many columns the table has. Columns count from 0.",
    'The answer is a text that holds JSON: {"steps":[…]}, with as few steps as will do. Either one column is changed in its place, by rule and map, or columns are added, by write; never both. Steps:',
    `{"op":"rule","column":0,"rules":"trim, date:iso"}, where the rules, each with its settings after colons, are: ${RULES.map(ruleInWords).join("; ")}.`,
    '{"op":"map","column":0,"pairs":[["from","to"]],"ignoreCase":true,"onFail":"keep"} for whole values.',
    '{"op":"write","to":["Result"],"cases":[{"when":GUARD,"columns":[[PART,PART]]}],"onFail":"flag"}: the first case whose guard holds writes its parts one after the other; a case without "when" takes every row.',
    'PART is a text, or {"from":0,"do":[OP]}: the text of that column, changed by one OP after the other.',
    `OP is one of these, where a key with a question mark may be left out: ${textOpsTaken().join(", ")}. A date is read by "order" and written as "write" says, such as "YYYY-MM-DD"; "grid" rounds to floor((x-phase)/step)*step+phase+add; "decimals" are at least and at most so many.`,
    'PLACE is {"at":0}, {"at":"end"}, {"edge":"start","of":TOKEN,"nth":1} or {"edge":"end","text":", ","nth":-1}; nth -1 is the last.',
    `TOKEN is ${either(TOKENS)}.`,
    'GUARD is {"is":"contains","column":0,"text":"x"} (or startsWith, endsWith, equals), {"is":"has","column":0,"of":TOKEN} (or startsLike, endsLike, wholly), {"is":"count","column":0,"of":TOKEN,"atLeast":1,"atMost":2}, {"is":"long","column":0,"atLeast":1,"atMost":9} for so many characters, {"is":"blank","column":0} (or number, date), {"not":GUARD}, {"all":[GUARD]} or {"any":[GUARD]}.',
    "Nothing else can be written. Where a row has no sure answer, no case takes it. If “shared” has “examples”, each row among them must come out as its “out” says. If “shared” has “wrong”, it says why what you wrote “before” was not used: mend that.",
  ].join("\n");

const either = (words: readonly string[]): string => words.map((word) => JSON.stringify(word)).join("|");

const ruleInWords = ({ name, parameters }: Rule): string =>
  [name, ...parameters.map(({ name: one, choices }) => choices?.join("|") ?? `${one}=…`)].join(" :");

/** What a model is shown of a table: one row of each form, the commonest forms first; never more than a few. */
export function shownRows(rows: readonly DifferentRow[]): Json {
  const forms = new Map<string, { texts: readonly string[]; rows: number }>();
  for (const { texts, at, isReadable } of rows) {
    if (!isReadable) continue;
    const form = texts.map(shapeOf).join("\u0000");
    const own = forms.get(form) ?? { texts, rows: 0 };
    own.rows += at.length;
    forms.set(form, own);
  }
  return [...forms.values()]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, SHOWN)
    .map(({ texts }) => texts.map((text) => text.slice(0, CELL)));
}
