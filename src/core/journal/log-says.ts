import type { Catalog } from "../messages/english.ts";
import { englishOf, patternIn } from "../messages/english.ts";
import type { Arg, Said } from "../messages/pattern.ts";
import { asItIs, MESSAGES } from "../messages/said.ts";
import { type Check, either, listOf, mapOf, only, stored, text, whole, yesOrNo } from "../settings/stored.ts";
import type { RunRecord } from "./run-record.ts";

/** The columns of the log that hold a sentence. */
type Column = "found" | "stopped" | "sample" | "undone" | "rules" | "unsure" | "only";

/** What a line of the log says, by its codes. */
type LogSays = Readonly<Partial<Record<Column, Said>>>;

const number: Check = (value) => typeof value === "number";

const isArg: Check = (value) =>
  either(text, number, yesOrNo, isSaid, whole({ typed: text }), listOf(either(text, isSaid)))(value);

const isSaid: Check = whole({ code: text, args: mapOf(isArg) });

const isLogSays = only({
  ...{
    found: isSaid,
    stopped: isSaid,
    sample: isSaid,
    undone: isSaid,
    rules: isSaid,
    unsure: isSaid,
    only: isSaid,
  },
});

/** What the column of codes holds; nothing where somebody has changed it, or an earlier version wrote the line. */
const codesOf = ({ codes }: Pick<RunRecord, "codes">): LogSays => stored<LogSays>(codes, isLogSays, {}) ?? {};

/**
 * What a line of the log says there, read from its codes. Where they are missing, damaged or of another version it is
 * the sentence as it stands, of which nothing else is known; undefined where nothing is said.
 * @param catalog where its code has to be known
 */
export function saysIn<In extends Column>(
  record: Pick<RunRecord, "codes" | In>,
  column: In,
  catalog: Catalog = MESSAGES,
): Said | undefined {
  const says = codesOf(record)[column];
  if (says !== undefined && isKnown(says, catalog)) return says;
  return record[column] === "" ? undefined : asItIs(record[column]);
}

const isKnown = ({ code, args }: Said, catalog: Catalog): boolean =>
  patternIn(catalog, code) !== undefined &&
  Object.values(args)
    .flat<Arg[]>()
    .every((arg) => typeof arg !== "object" || !("code" in arg) || isKnown(arg as Said, catalog));

/**
 * The cells of a line that say so: in English for people, and by codes for whoever reads it again.
 * @param line what stands there already; what it says in other columns stays
 * @param catalog the English of what is said
 */
export function inLog(
  says: LogSays,
  line?: Pick<RunRecord, "codes">,
  catalog: Catalog = MESSAGES,
): Partial<RunRecord> {
  const columns = Object.entries(says) as [Column, Said][];
  const all = { ...(line && codesOf(line)), ...says };
  return {
    ...Object.fromEntries(columns.map(([column, each]) => [column, englishOf(each, catalog)])),
    codes: Object.keys(all).length === 0 ? "" : JSON.stringify(all),
  };
}

/** The same for what a check has found, which comes with its sentence; without a code where that is none. */
export const foundInLog = (found: string, says: Said | undefined): Pick<RunRecord, "found" | "codes"> => ({
  found,
  codes: isSaid(says as never) ? JSON.stringify({ found: says }) : "",
});
