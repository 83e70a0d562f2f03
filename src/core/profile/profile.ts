import { asksBeforeTruth } from "./asks-before-truth.ts";
import { amounts } from "./checks/amounts.ts";
import { blocks } from "./checks/blocks.ts";
import { categorySpelling } from "./checks/category-spelling.ts";
import { codesBesideNames } from "./checks/codes-beside-names.ts";
import { crossColumn } from "./checks/cross-column.ts";
import { damage } from "./checks/damage.ts";
import { dates } from "./checks/dates.ts";
import { dependencies } from "./checks/dependencies.ts";
import { headingRow } from "./checks/headings.ts";
import { hygiene } from "./checks/hygiene.ts";
import { mergedColumns } from "./checks/merged-columns.ts";
import { mixedTypes } from "./checks/mixed-types.ts";
import { nullTokens } from "./checks/null-tokens.ts";
import { numbersAsText } from "./checks/numbers-as-text.ts";
import { personalData } from "./checks/personal-data.ts";
import { rows } from "./checks/rows.ts";
import { shapes } from "./checks/shapes.ts";
import { type Check, type Finding, SUGGESTED, type Table } from "./finding.ts";

/** Every check; of findings that weigh the same, those of an earlier check are shown first. */
export const CHECKS: readonly Check[] = [
  headingRow,
  rows,
  blocks,
  mixedTypes,
  hygiene,
  nullTokens,
  shapes,
  dates,
  damage,
  numbersAsText,
  amounts,
  categorySpelling,
  codesBesideNames,
  dependencies,
  mergedColumns,
  crossColumn,
  personalData,
];

/**
 * Everything that may be wrong with a table, what touches most rows for certain first; equals in the order of the checks.
 * @param tell told after each check how far it is, 0 to 1
 */
export const profile = (table: Table, tell: (share: number) => void = () => {}): Finding[] => {
  const { headings } = table;
  const looked = {
    headings,
    columns: table.columns.map((cells, at) => (isKept(headings[at]) ? cells.map(() => "") : cells)),
  };
  const found = CHECKS.flatMap((check, index) => {
    const findings = check.find(looked);
    tell((index + 1) / CHECKS.length);
    return findings.filter(({ column }) => column === undefined || !isKept(headings[column]));
  });
  return asksBeforeTruth(table, found).sort((a, b) => weight(b) - weight(a));
};

/** Whether a column is one that a run has kept as it was: nothing is wrong with it, whatever it holds. */
const isKept = (heading = ""): boolean => / \(original\)$/.test(heading);

/** The findings that are sure enough, and have a fix: what Stet itself would do. */
export const suggestions = (table: Table): Finding[] =>
  profile(table).filter((finding) => finding.fix !== undefined && finding.confidence >= SUGGESTED);

/** Cells concerned, by how sure it is; what loses nothing goes before what does. */
const weight = ({ count, confidence, lossless }: Finding): number =>
  count * confidence * (lossless ? 1 : 0.9);
