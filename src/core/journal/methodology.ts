import { englishOf } from "../messages/english.ts";
import { MESSAGES } from "../messages/said.ts";
import { FOUND } from "../profile/sentences.ts";
import { isTaught } from "../teach/by-taught.ts";
import { byRules, EDITED, GROUPED, MATCHED, RECIPE, rulesIn } from "./by-rules.ts";
import { saysIn } from "./log-says.ts";
import { kindOf, type RunKind, type RunRecord } from "./run-record.ts";

/**
 * A paragraph for the methods box of a story, from the log alone: what was done to which column, by what, how much of
 * it, what it could not answer, and what became of it since. Runs in the order of the log, in plain English.
 */
export function methodology(runs: readonly RunRecord[]): string {
  const told = runs.filter(({ status, changed }) => status !== "reverted" && changed > 0);
  if (told.length === 0) return "No run of Stet stands in this document.";
  return [...told.map(paragraph), REST].join("\n\n");
}

const REST =
  "Every value that a run wrote, with what stood there before, the rows, and the model or rules it came from, is listed in the tab “Stet changes” of the spreadsheet; the runs themselves are listed in “Stet log”.";

const paragraph = (run: RunRecord): string =>
  [PARAGRAPHS[kindOf(run)](run), said(run, "only")].filter((sentence) => sentence !== "").join(" ");

/** "On 22 November 2026, ana" */
const begin = ({ started, who }: RunRecord): string => `On ${day(started)}, ${who === "" ? "a person" : who}`;

const ENGLISH = { ...MESSAGES, ...FOUND };

/** What the log says there, in English; blank where it says nothing. */
function said(run: RunRecord, column: "found" | "sample" | "unsure" | "only"): string {
  const says = saysIn(run, column, ENGLISH);
  return says === undefined ? "" : englishOf(says, ENGLISH);
}

const removal = (run: RunRecord): string =>
  `${begin(run)} took ${counted(run.changed, "row")} out of the sheet “${run.sheet}” with Stet, which had found: ${said(run, "found")} They are kept in the hidden tab “Stet removed rows”.`;

const split = (run: RunRecord): string =>
  `${begin(run)} split the values of “${run.wrote}” of the sheet “${run.sheet}” into rows of their own with Stet, without any model, by which ${counted(run.changed, "row")} ${were(run.changed)} added. ${said(run, "found")} The column “Original row” tells which row each one was.`;

const frozen = (run: RunRecord): string =>
  `${begin(run)} turned ${counted(run.changed, "formula")} on the sheet “${run.sheet}” into the values that they showed, with Stet. A note on each cell keeps its formula.`;

const fix = (run: RunRecord): string =>
  run.by === byRules(GROUPED)
    ? `${begin(run)} wrote ${counted(run.changed, "cell")} in “${run.wrote}” of the sheet “${run.sheet}” in the spelling of their group with Stet${isWithModel(run) ? "" : ", without any model"}. ${said(run, "found")} What stood there before is kept in a column beside it.`
    : run.by === byRules(EDITED)
      ? `${begin(run)} wrote ${counted(run.changed, "cell")} in “${run.wrote}” of the sheet “${run.sheet}” by hand with Stet, without any model. ${said(run, "found")} What stood there before is kept in a column beside it.`
      : found(run);

/** Whether a model had a say in which spellings a person grouped. */
const isWithModel = (run: RunRecord): boolean =>
  saysIn(run, "found", ENGLISH)?.code === "findings.groupedWithModel";

const found = (run: RunRecord): string =>
  `${begin(run)} put ${counted(run.changed, "cell")} right in “${run.wrote}” of the sheet “${run.sheet}” by a fixed rule of Stet, without any model. What it had found: ${said(run, "found")} What stood there before is kept in a column beside it.`;

function column(run: RunRecord): string {
  const rules = run.requests === 0 && run.remembered === 0 ? rulesIn(run.by) : undefined;
  return [
    `${begin(run)} ran ${run.function}${given(run)} over the column “${run.read}” of the sheet “${run.sheet}”${run.who === "" ? " with Stet" : " in Stet"}.`,
    `It held ${counted(run.rows, "filled row")} with ${counted(run.distinct, "different value")}.`,
    isTaught(run.by) ? taught(run) : rules === undefined ? model(run) : ruled(rules),
    results(run),
    said(run, "unsure"),
    run.failed > 0
      ? `${counted(run.failed, "value")} got no answer and ${were(run.failed)} left ${run.place === "in place" ? "as before" : "blank"}.`
      : "",
    // In logs of earlier versions it stands among what was found.
    said(run, "sample") || said(run, "found"),
    run.status === "stopped" ? "The run was stopped before its end." : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const PARAGRAPHS: Readonly<Record<RunKind, (run: RunRecord) => string>> = {
  column,
  fix,
  removal,
  split,
  freeze: frozen,
};

const ruled = (rules: string): string =>
  rules === MATCHED
    ? "Each different value was compared with the entries of a list by fixed rules, without any model."
    : rules === RECIPE
      ? "Each different row was put through a recipe of fixed steps, without any model."
      : `The values were changed by fixed rules, without any model: ${rules}.`;

const taught = ({ by, requests, remembered }: RunRecord): string =>
  `Each different value was given a label by ${by}${requests + remembered === 0 ? ", without any model" : ""}.`;

function model(run: RunRecord): string {
  const revision = run.revision === "" || run.by.includes("@") ? "" : ` (revision ${run.revision})`;
  const again =
    run.remembered > 0
      ? `; ${counted(run.remembered, "answer")} had been given before and ${were(run.remembered)} used again`
      : "";
  const cost = run.cost > 0 ? ` The estimated cost was $${Number(run.cost.toPrecision(2))}.` : "";
  return `Each different value was put once to the model ${run.by}${revision}, in ${counted(run.requests, "request")}${again}.${cost}`;
}

function results(run: RunRecord): string {
  const cells = `${counted(run.changed, "cell")} ${were(run.changed)} written`;
  if (run.place === "in place") {
    return `${cells} in the column itself; its original is kept beside it.`;
  }
  return `${cells} into the column “${run.wrote}”; the column that was read was not changed.`;
}

const given = ({ arguments: text }: RunRecord): string => (text === "" ? "" : ` with ${text}`);

const were = (count: number): string => (count === 1 ? "was" : "were");

const counted = (count: number, noun: string): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${noun}${count === 1 ? "" : "s"}`;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "22 November 2026" */
function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
