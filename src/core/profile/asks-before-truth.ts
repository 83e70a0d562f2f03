import { isBlank } from "../cells/grid.ts";
import { type ChangedCell, changedCells } from "./changed-cells.ts";
import { columnType } from "./column-type.ts";
import { type Finding, SUGGESTED, type Table } from "./finding.ts";
import { type About, damageIn, isOfPeople, truthsOf } from "./one-truth.ts";

/** How sure a finding is at most that could turn one possible truth into another. */
const ASKED = 0.7;

/**
 * The findings, of which none is suggested that may turn one possible truth into another (see `truthsOf`), whichever
 * check it comes from: it is shown as a question. What a row keeps, in whichever of its cells, is not turned.
 */
export function asksBeforeTruth(table: Table, findings: readonly Finding[]): Finding[] {
  const changes = findings.map((finding) => valuesChanged(table, finding));
  const damage = damageIn(changes.flat().map(({ was, now }) => [String(was), String(now)] as const));
  return findings.map((finding, index) => {
    const turns = (changes[index] ?? []).some(
      ({ column, was, now }) =>
        truthsOf(String(was), String(now), { ...aboutColumn(table, column), damage }) !== "one",
    );
    return turns ? { ...finding, confidence: Math.min(finding.confidence, ASKED) } : finding;
  });
}

const aboutColumn = ({ headings, columns }: Table, column: number): About => ({
  people: isOfPeople(headings[column] ?? ""),
  yesOrNo: columnType(columns[column] ?? []).type === "boolean",
});

/** The values that a suggested fix would write in place of others. What rules rewrite is theirs to answer for. */
function valuesChanged(table: Table, { fix, confidence, lossless }: Finding): ChangedCell[] {
  if (lossless || confidence < SUGGESTED || (fix?.kind !== "map" && fix?.kind !== "cells")) return [];
  const byRow = new Map<number, ChangedCell[]>();
  for (const cell of changedCells(table, fix)) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow.values()]
    .filter((cells) => wordsOf(cells, "was") !== wordsOf(cells, "now"))
    .flat()
    .map((cell) => (isBlank(cell.was) ? { ...cell, was: cell.now } : cell));
}

const wordsOf = (cells: readonly ChangedCell[], when: "was" | "now"): string =>
  cells
    .flatMap((cell) => String(cell[when]).split(/[\s,]+/))
    .filter((word) => word !== "")
    .sort()
    .join(" ");
