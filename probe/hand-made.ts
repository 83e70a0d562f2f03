import type { Answer, Sure } from "./case.ts";
import { each } from "./case.ts";
import { LOCKED_TAB } from "./other.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs in which a person makes what no script can make: a table and a chip in one, a filter in the other. */
export const TABLE_TAB = "Stet probe table";
export const FILTER_TAB = "Stet probe filter";

/** A fact about such a thing; where it has not been made, the case is left out. */
export interface HandCase {
  readonly id: string;
  readonly fact: string;
  readonly source: string;
  readonly sure: Sure;
  readonly tab: string;
  isThere(sheet: Sheet): boolean;
  run(at: { sheet: Sheet; book: GoogleAppsScript.Spreadsheet.Spreadsheet }): unknown;
  readonly expect: Answer;
}

const TYPED = "Exception: This operation is not allowed on cells in typed columns.";

const hasTable = (sheet: Sheet): boolean => {
  try {
    sheet.getRange("B2").setNumberFormat("0");
    return false;
  } catch {
    return true;
  }
};
const hasChip = (sheet: Sheet): boolean => !sheet.getRange("D2").isBlank();
const hasFilter = (sheet: Sheet): boolean => sheet.getFilter() !== null;

/** What a cell's text leads to, or that it cannot be told. */
const linkOf = (sheet: Sheet, place: string): string => {
  const rich = sheet.getRange(place).getRichTextValue();
  return rich === null ? "not to be told" : (rich.getLinkUrl()?.replace(/:.*/, "") ?? "nowhere");
};

const made = (
  tab: string,
  isThere: HandCase["isThere"],
  rows: readonly (readonly [id: string, fact: string, run: HandCase["run"], expect: unknown])[],
): HandCase[] =>
  rows.map(([id, fact, run, value]) => ({
    id,
    fact,
    run,
    tab,
    isThere,
    source: "what a person makes",
    sure: "B",
    expect: { value },
  }));

export const handCases: readonly HandCase[] = [
  ...made(TABLE_TAB, hasTable, [
    [
      "table-typed",
      "a table decides formats and rules of its columns; values, colours and notes are the script's",
      each(
        ({ sheet }) => sheet.getRange("B2").setNumberFormat("0.00"),
        ({ sheet }) => sheet.getRange("A2:C4").setNumberFormats(threeByThree("0")),
        ({ sheet }) => sheet.getRange("B4").clearDataValidations(),
        ({ sheet }) => sheet.getRange("B2:C2").setDataValidation(null),
        ({ sheet }) => sheet.getRange("B2").clearFormat(),
        ({ sheet }) =>
          sheet.getRange("C9").copyTo(sheet.getRange("B3"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false),
        ({ sheet }) => sheet.getRange("C9").copyTo(sheet.getRange("B3")),
        ({ sheet }) => sheet.getRangeList(["C2", "B2"]).setNumberFormat("0"),
        ({ sheet }) => sheet.getRange("B2").setValue(7).getValue(),
        ({ sheet }) => sheet.getRange("B2").setNote("n").setBackground("#ffffff").getNote(),
        ({ sheet }) => sheet.getRange("B2").canEdit(),
      ),
      [TYPED, TYPED, TYPED, TYPED, TYPED, TYPED, TYPED, TYPED, 7, "n", true],
    ],
    [
      "table-headings",
      "and its headings",
      each(
        ({ sheet }) => sheet.getRange("B1").setValue("Other"),
        ({ sheet }) => sheet.getRange("A1:B1").setValues([["a", "b"]]),
        ({ sheet }) => sheet.getRange("B1").clearContent(),
        ({ sheet }) => sheet.getRange("C9").copyTo(sheet.getRange("B1"), { contentsOnly: true }),
        ({ sheet }) => sheet.getRange("A1:B1").getValues()[0]?.join(),
      ),
      [TYPED, TYPED, TYPED, TYPED, "Name,Count"],
    ],
    [
      "table-mixed",
      "an area that is of the table in part is refused whole",
      each(
        ({ sheet }) => sheet.getRange("B4:B5").setNumberFormat("0"),
        ({ sheet }) => sheet.getRange("B3:C3").setNumberFormat("0"),
        ({ sheet }) => sheet.getRange("B1:C1").setValues([["x", "y"]]),
        ({ sheet }) => sheet.getRange("A1:A2").setValues([["x"], ["y"]]),
        ({ sheet }) => sheet.getRange("A1:C2").getValues().flat().join(),
      ),
      [TYPED, TYPED, TYPED, TYPED, "Name,Count,,a,7,"],
    ],
    [
      "table-beside",
      "nothing beside it",
      each(
        ({ sheet }) => sheet.getRange("C2:C4").setNumberFormat("0").clearDataValidations(),
        ({ sheet }) => sheet.getRange("A5:B5").setNumberFormat("0"),
        ({ sheet }) => sheet.getRange("C1").setValue("Beside").getValue(),
        ({ sheet }) => sheet.getRange("C1").clearContent().getValue(),
      ),
      ["done", "done", "Beside", ""],
    ],
  ]),
  ...made(TABLE_TAB, hasChip, [
    [
      "chip-seen",
      "a person's chip is text with a link to the address, plain text has none",
      ({ sheet }) => [linkOf(sheet, "D2"), linkOf(sheet, "D3"), typeof sheet.getRange("D2").getValue()],
      ["mailto", "nowhere", "string"],
    ],
    [
      "chip-copied",
      "a chip is copied with its look and not with its value alone, and what is written over it is text",
      ({ sheet }) => {
        sheet.getRange("D2:D3").copyTo(sheet.getRange("E2"));
        sheet.getRange("D2").copyTo(sheet.getRange("F2"), { contentsOnly: true });
        const copies = ["E2", "E3", "F2"].map((place) => linkOf(sheet, place));
        sheet.getRange("E2").setValue("text");
        const written = linkOf(sheet, "E2");
        sheet.getRange("D2").copyTo(sheet.getRange("E2"));
        const alone = linkOf(sheet, "E2");
        sheet.getRange("E2:F3").clearContent();
        sheet.getRange("E2").setValue("text");
        return [copies, written, alone, linkOf(sheet, "E2")];
      },
      [["mailto", "nowhere", "nowhere"], "nowhere", "mailto", "nowhere"],
    ],
    [
      "chip-among-text",
      "a chip among text is gone when all of it is written over or emptied",
      ({ sheet }) => {
        const range = sheet.getRange("E2:E3");
        const links = () => ["E2", "E3"].map((place) => linkOf(sheet, place));
        sheet.getRange("D2:D3").copyTo(range);
        range.setValues([["x"], ["y"]]);
        const written = links();
        sheet.getRange("D2:D3").copyTo(range);
        range.clearContent();
        sheet.getRange("E2").setNote("n").clearNote();
        return [written, links()];
      },
      [
        ["nowhere", "nowhere"],
        ["nowhere", "nowhere"],
      ],
    ],
  ]),
  ...made(FILTER_TAB, hasFilter, [
    [
      "filter-rows",
      "rows that a filter hides are hidden by it alone",
      ({ sheet }) => {
        const rows = [1, 2, 3, 4, 5, 6];
        return [
          rows.filter((row) => sheet.isRowHiddenByFilter(row)),
          rows.filter((row) => sheet.isRowHiddenByUser(row)),
          sheet.getFilter()?.getRange().getA1Notation(),
        ];
      },
      [[3, 5], [], "A1:B6"],
    ],
    [
      "filter-copy",
      "a copy passes over them and closes up, as often as the rest fits; what is set goes into them too",
      ({ sheet }) => {
        sheet.getRange("A1:B6").copyTo(sheet.getRange("D1:E6"));
        const copied = sheet.getRange("D1:E6").getValues().join("|");
        sheet.getRange("A3").copyTo(sheet.getRange("G3"));
        sheet.getRange("D1:E6").clearContent();
        sheet.getRange("G1:G6").setValues([["a"], ["b"], ["c"], ["d"], ["e"], ["f"]]);
        const set = sheet.getRange("G1:G6").getValues().join("");
        sheet.getRange("G1:G6").clearContent();
        return [copied, set];
      },
      ["Kind,Value|x,1|x,3|x,5|,|,", "abcdef"],
    ],
    [
      "filter-subtotal",
      "SUBTOTAL with 103 counts no row that it hides",
      ({ sheet }) => {
        sheet.getRange("D1").setFormula("=SUBTOTAL(103; A2:A6)");
        SpreadsheetApp.flush();
        const count = sheet.getRange("D1").getValue();
        sheet.getRange("D1").clearContent();
        return count;
      },
      3,
    ],
    [
      "filter-last-row",
      "a filter that hides the last row alone is a filter",
      ({ sheet }) => {
        sheet.deleteRow(6);
        sheet.deleteRow(3);
        const rows = [1, 2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));
        return [rows, sheet.getFilter() !== null];
      },
      [[4], true],
    ],
  ]),
  ...made(FILTER_TAB, () => true, [
    [
      "asked",
      "a script waits for who is asked: the button that was pressed, the text that was typed",
      () => {
        const ui = SpreadsheetApp.getUi();
        const pressed = [
          ui.alert("Press OK."),
          ui.alert("Press No.", ui.ButtonSet.YES_NO),
          ui.alert("Stet probe", "Press Cancel.", ui.ButtonSet.OK_CANCEL),
        ];
        const told = [
          ui.prompt("Type stet and press OK."),
          ui.prompt("Stet probe", "Press Cancel.", ui.ButtonSet.OK_CANCEL),
        ];
        return [
          pressed.map(String),
          told.map((answer) => [answer.getResponseText(), String(answer.getSelectedButton())]),
        ];
      },
      [
        ["OK", "NO", "CANCEL"],
        [
          ["stet", "OK"],
          ["", "CANCEL"],
        ],
      ],
    ],
  ]),
];

/** Stays in sight while the person works in the tabs. */
const HOW = `<ol style="font: 14px/1.5 system-ui, sans-serif">
<li>In “${TABLE_TAB}” select A1:B4, choose Format ▸ Convert to table, and make Count a column of numbers.</li>
<li>There, in D2, type @ and choose yourself.</li>
<li>In “${FILTER_TAB}” select A1:B6, choose Data ▸ Create a filter, and untick y under Kind.</li>
<li>Press “Try what you made” in the sidebar, and do what five windows ask for.</li>
<li>If another account of yours may edit this file: in “${LOCKED_TAB}” protect B5:C6 so that only you can edit it, and E2 with a warning. Open the file there, and press “Try as somebody else” and the last button.</li></ol>`;

/** Makes the tabs, for a person to make the rest in them. */
export function prepareHandMade(): null {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  dropHandMade();
  const table = book.insertSheet(TABLE_TAB);
  table.getRange("A1:B4").setValues([
    ["Name", "Count"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  table.getRange("D1:D3").setValues([["Person"], [""], ["plain"]]);
  book
    .insertSheet(FILTER_TAB)
    .getRange("A1:B6")
    .setValues([
      ["Kind", "Value"],
      ["x", 1],
      ["y", 2],
      ["x", 3],
      ["y", 4],
      ["x", 5],
    ]);
  book.insertSheet(LOCKED_TAB);
  book.setActiveSheet(table);
  const steps = HtmlService.createHtmlOutput(HOW).setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModelessDialog(steps, "What to make");
  return null;
}

/** The cases whose table, chip or filter has been made. */
export function handMade(answerOf: (run: () => unknown) => Answer): Record<string, Answer> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers: Record<string, Answer> = {};
  for (const { id, tab, isThere, run } of handCases) {
    const sheet = book.getSheetByName(tab);
    if (sheet !== null && isThere(sheet)) answers[id] = answerOf(() => run({ sheet, book }));
  }
  return answers;
}

export function dropHandMade(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of [TABLE_TAB, FILTER_TAB, LOCKED_TAB]) {
    const there = book.getSheetByName(name);
    // Who is kept out of a cell leaves its tab to who is not.
    if (there?.getRange("A1:F9").canEdit()) book.deleteSheet(there);
  }
}

const threeByThree = (text: string): string[][] => Array.from({ length: 3 }, () => [text, text, text]);
