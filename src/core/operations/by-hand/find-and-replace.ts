import { type Cell, isDate } from "../../cells/grid.ts";
import { samplesOf } from "../../profile/finding.ts";
import { askedFor } from "../sentences.ts";
import type { ByHand } from "./by-hand.ts";
import { found } from "./found.ts";

/** Replaces a text, never a pattern. Numbers are replaced whole alone, dates never. */
export const findAndReplace: ByHand = {
  name: "find and replace",
  listed: { title: "Find and replace", group: "replace", also: "substitute change word" },
  summary: "Replaces a text in the cells of the column; a number only where it is the whole cell.",
  settings: [
    { name: "text", title: "Look for" },
    { name: "with", title: "Write instead" },
    { name: "where", title: "Where", choices: { part: "Anywhere in a cell", whole: "Only whole cells" } },
    { name: "case", title: "Capitals", choices: { same: "Must be the same", any: "Do not matter" } },
  ],
  reads: "column",
  find({ columns }, column, { text = "", with: instead = "", where, case: capitals }) {
    const own = columns[column] ?? [];
    if (text === "") return [];
    const replaced = replacer(text, instead, where === "whole", capitals === "any");
    const cells = own.flatMap((cell, row) => {
      const value = replaced(cell);
      return value === cell ? [] : [{ row, column, value }];
    });
    const rows = cells.map(({ row }) => row);
    const args = { text, count: rows.length, of: own.filter((cell) => cell !== "").length };
    return found({
      check: "find and replace",
      rows,
      samples: samplesOf(own, rows.slice(0, 20), replaced),
      fix: { kind: "cells", cells },
      ...(instead === "" ? askedFor("emptied", args) : askedFor("replaced", { ...args, with: instead })),
    });
  },
};

function replacer(text: string, instead: string, whole: boolean, anyCase: boolean): (cell: Cell) => Cell {
  // The text as it stands: every sign that means something in a pattern is taken at its word.
  const literal = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const pattern = new RegExp(whole ? `^${literal}$` : literal, anyCase ? "giu" : "gu");
  return (cell) => {
    if (typeof cell === "boolean" || isDate(cell)) return cell;
    if (typeof cell === "string") return cell.replace(pattern, () => instead);
    if (!whole || String(cell) !== text) return cell;
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(instead) ? Number(instead) : instead;
  };
}
