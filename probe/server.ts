import type { Answer } from "./case.ts";
import { bytes } from "./cases/bytes.ts";
import { echo } from "./cases/echo.ts";
import { edges } from "./cases/edges.ts";
import { fetches } from "./cases/fetches.ts";
import { finders } from "./cases/finders.ts";
import { lines } from "./cases/lines.ts";
import { lists } from "./cases/lists.ts";
import { looks } from "./cases/looks.ts";
import { marks } from "./cases/marks.ts";
import { pages } from "./cases/pages.ts";
import { places } from "./cases/places.ts";
import { requests } from "./cases/requests.ts";
import { rules } from "./cases/rules.ts";
import { runtime } from "./cases/runtime.ts";
import { script } from "./cases/script.ts";
import { secondServices } from "./cases/second-services.ts";
import { secondSource } from "./cases/second-source.ts";
import { sheets } from "./cases/sheets.ts";
import { stores } from "./cases/stores.ts";
import { values } from "./cases/values.ts";
import { whole } from "./cases/whole.ts";
import { cellCases } from "./cell-case.ts";
import type { Found, Slice } from "./found.ts";
import { dropHandMade, handCases, handMade } from "./hand-made.ts";
import { readLater, setLater } from "./later.ts";
import { asOther, otherCases } from "./other.ts";

/** Everything that a script can find out by calling services, in the order in which it is tried. */
export const serviceCases = [
  ...places,
  ...values,
  ...sheets,
  ...marks,
  ...stores,
  ...runtime,
  ...fetches,
  ...echo,
  ...edges,
  ...whole,
  ...looks,
  ...finders,
  ...bytes,
  ...lists,
  ...lines,
  ...pages,
  ...rules,
  ...requests,
  ...script,
  ...secondSource,
  ...secondServices,
];

/** Google ends a call after six minutes; no case starts later than this, in seconds. */
const SLICE = 240;

const CELLS_TAB = "Stet probe";
const ANSWERS_TAB = "Stet probe answers";

/** Characters of one cell that the answers are kept in; a cell takes 50,000. */
const CELL = 45_000;

/** Tries cases from the given one on, until the slice's time is up. Each has a tab of its own that is deleted again. */
export function runServices(from: number): Slice {
  const until = Date.now() + SLICE * 1000;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers: Record<string, Answer> = {};
  let next = from;
  for (; next < serviceCases.length && Date.now() < until; next += 1) {
    const each = serviceCases[next];
    if (each === undefined) continue;
    const sheet = book.insertSheet(`Stet probe ${Utilities.getUuid().slice(0, 8)}`);
    answers[each.id] = answerOf(() => each.run({ sheet, book }));
    book.deleteSheet(sheet);
  }
  return { answers, next, of: serviceCases.length };
}

/** A value as JSON, or what was thrown: `Exception: Range not found`. */
function answerOf(run: () => unknown): Answer {
  try {
    return { value: JSON.parse(JSON.stringify(run() ?? null)) };
  } catch (error) {
    return { throws: String(error) };
  }
}

/** The rows of the tab that one case of a formula has: three. */
const ROWS = 3;

/** Types every formula of the probe into a tab of its own, each beside its three cells. */
export function typeFormulas(): null {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const there = book.getSheetByName(CELLS_TAB);
  if (there !== null) book.deleteSheet(there);
  const sheet = book.insertSheet(CELLS_TAB);
  cellCases.forEach(({ typed, formula }, index) => {
    const first = index * ROWS + 1;
    typed.forEach((text, down) => {
      sheet.getRange(first + down, 1).setValue(text);
    });
    const here = formula.replace(/A1(?::A3)?/g, (range) =>
      range === "A1" ? `A${first}` : `A${first}:A${first + ROWS - 1}`,
    );
    sheet.getRange(first, 2).setFormula(here);
  });
  SpreadsheetApp.flush();
  setLater();
  return null;
}

/** What the formulas show by now; those that still load are left out. */
export function readFormulas(): Slice {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(
    CELLS_TAB,
  ) as GoogleAppsScript.Spreadsheet.Sheet;
  const shown = sheet.getRange(1, 2, cellCases.length * ROWS, 1).getDisplayValues();
  const answers: Record<string, Answer> = {};
  cellCases.forEach(({ id }, index) => {
    const value = shown[index * ROWS]?.[0] ?? "";
    if (!/^Loading/.test(value)) answers[id] = { value };
  });
  return { answers, next: Object.keys(answers).length, of: cellCases.length };
}

/** What a person has made in the tabs that were prepared for it. */
export function readHandMade(): Slice {
  const answers = handMade(answerOf);
  return { answers, next: Object.keys(answers).length, of: handCases.length };
}

/** What somebody finds who does not own the file. */
export function tryAsOther(): Slice {
  const answers = asOther(answerOf);
  return { answers, next: Object.keys(answers).length, of: otherCases.length };
}

/** Writes everything into a tab as JSON, a piece a row, and returns it. */
export function keepAnswers(answers: Record<string, Answer>, account: string): Found {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const found: Found = {
    date: new Date().toISOString().slice(0, 10),
    locale: book.getSpreadsheetLocale(),
    account,
    answers: { ...answers, ...readLater() },
  };
  const there = book.getSheetByName(ANSWERS_TAB);
  if (there !== null) book.deleteSheet(there);
  const sheet = book.insertSheet(ANSWERS_TAB);
  const text = JSON.stringify(found);
  for (let at = 0; at < text.length; at += CELL) {
    sheet
      .getRange(at / CELL + 1, 1)
      .setNumberFormat("@")
      .setValue(text.slice(at, at + CELL));
  }
  const cells = book.getSheetByName(CELLS_TAB);
  if (cells !== null) book.deleteSheet(cells);
  dropHandMade();
  return found;
}

/** What kind of value a formula hands over. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) {
    const cells = (value as unknown[][]).flatMap((row) => row.map(kindOf));
    return `rows ${value.length} × ${(value[0] as unknown[]).length}: ${cells.join(", ")}`;
  }
  if (Object.prototype.toString.call(value) === "[object Date]") return "date";
  return value === undefined ? "undefined" : `${typeof value} ${value === "" ? '""' : String(value)}`;
}

/** What a cell may do; each by the name that its formula gives. */
const TRIES: Readonly<Record<string, () => unknown>> = {
  ui: () => SpreadsheetApp.getUi(),
  where: () => `column ${SpreadsheetApp.getActiveRange()?.getColumn()}`,
  cache: () => {
    CacheService.getDocumentCache()?.put("stet.probe", "v");
    return CacheService.getDocumentCache()?.get("stet.probe");
  },
  properties: () => String(PropertiesService.getUserProperties().getProperty("stet.probe.none")),
  lock: () => String(LockService.getDocumentLock()?.tryLock(1000)),
  keep: () => {
    const stores = [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()];
    const kept = ["document", "user"].map((value, index) => {
      const store = stores[index];
      const read = store?.setProperty("stet.probe.cell", value).getProperty("stet.probe.cell");
      store?.deleteProperty("stet.probe.cell");
      return read;
    });
    return kept.join(" ");
  },
  nothing: () => "",
};

/** What comes of one of them, as a text. */
export function tryInCell(what: string): unknown {
  if (what === "throw") throw new Error("thrown");
  if (what === "write") {
    try {
      SpreadsheetApp.getActiveSheet().getRange("Z1").setValue("x");
      return "written";
    } catch (_refused) {
      return "refused";
    }
  }
  try {
    return TRIES[what]?.();
  } catch (error) {
    return String(error);
  }
}
