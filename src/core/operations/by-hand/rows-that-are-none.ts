import { rowsThatAre } from "../../profile/checks/rows.ts";
import type { Listed } from "../listed.ts";
import type { ByHand } from "./by-hand.ts";

/** Rows that a check of the whole sheet can tell, taken out when a person asks for it. */
const byCheck = (
  name: string,
  listed: Listed,
  summary: string,
  kind: Parameters<typeof rowsThatAre>[0],
): ByHand => ({
  name,
  listed,
  summary,
  settings: [],
  reads: "columns",
  find: (table) =>
    rowsThatAre(kind, table)
      // A row that only says that it is a total may be none.
      .filter(({ fix, says }) => fix !== undefined && says.code !== "findings.saysTotal")
      .map((finding) => ({ ...finding, check: name })),
});

export const blankRows = byCheck(
  "blank rows",
  { title: "Take out blank rows", group: "rows", also: "empty remove delete" },
  "Takes out the rows that hold nothing in any column.",
  "blank",
);

export const totalRows = byCheck(
  "totals",
  { title: "Take out totals", group: "rows", also: "sum subtotal remove delete" },
  "Takes out rows that are the sum of rows above them; one that only says so stays.",
  "totals",
);

export const notes = byCheck(
  "notes at the end",
  { title: "Take out notes at the end", group: "rows", also: "footnotes source remove" },
  "Takes out rows below the table that hold a note or a source.",
  "footnotes",
);

export const repeatedHeadings = byCheck(
  "repeated headings",
  { title: "Take out repeated headings", group: "rows", also: "header remove" },
  "Takes out the rows that are the headings again.",
  "headings",
);
