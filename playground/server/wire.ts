import type { Area, Mutation } from "../book.ts";

/** One line of a menu, or a gap between two groups of lines. */
export interface MenuLine {
  label: string;
  /** The add-on's function that the line runs. Absent: a separator (empty label) or a submenu (`lines`). */
  run?: string;
  lines?: MenuLine[];
}

/** What autocomplete and argument help show of one function, as its documentation comment says it. */
export interface FunctionHelp {
  name: string;
  description: string;
  parameters: { name: string; description: string; example: string; optional: boolean }[];
}

/** A workbook that was kept when a playground ended without being closed. */
export interface KeptWorkbook {
  id: string;
  name: string;
  /** When it was last written down; milliseconds since 1970. */
  at: number;
}

/** Everything a page needs to show the document from nothing. */
export interface OpenDocument {
  /** Changes whenever another file is opened, so that nobody edits a document that is gone. */
  document: string;
  name: string;
  snapshot: unknown;
  menu: MenuLine[];
  functions: FunctionHelp[];
  /** Who answers requests for models, in words. */
  answers: string;
  /** What had to be decided while the file was read, one sentence each. */
  remarks: readonly string[];
  /** Where sidebars are served: another origin, as on Google. */
  sidebarOrigin: string;
  /** What can be opened again, the latest first. */
  kept: readonly KeptWorkbook[];
}

/** A question that the add-on puts to the person in front of the page, and waits for. */
export interface Question {
  id: string;
  kind: "alert" | "prompt";
  title: string;
  text: string;
  buttons: string[];
}

/** What the server tells a page, in order. */
export type ServerEvent =
  | ({ kind: "open" } & OpenDocument)
  /** The document anew, because the page asked for it: in order among the changes, some of which it contains. */
  | ({ kind: "copy" } & OpenDocument)
  /** `during`: the page whose message was being taken when it happened; `origin`: the page that made just this. */
  | { kind: "change"; mutation: Mutation; origin: string; during: string }
  /** So many of the page's own changes have been taken. */
  | { kind: "taken"; changes: number }
  | { kind: "menu"; menu: MenuLine[] }
  | { kind: "kept"; kept: readonly KeptWorkbook[] }
  | { kind: "question"; question: Question }
  | { kind: "sidebar"; id: string; title: string; width: number }
  | { kind: "modal"; id: string; title: string; width: number; height: number }
  | { kind: "toast"; title: string; text: string; seconds: number }
  | { kind: "activated"; sheetId: string; area?: Area; others?: readonly Area[] };

/** What a page tells the server: `POST /tell`, one list at a time, in order. */
export type PageMessage =
  | { kind: "change"; mutation: Mutation }
  | { kind: "select"; sheetId: string; area: Area }
  | { kind: "answer"; id: string; button: string; text: string };

export interface PageLetter {
  view: string;
  document: string;
  messages: PageMessage[];
}

/** `POST /sort` */
export interface SortOrder {
  sheetId: string;
  column: number;
  ascending: boolean;
}

/** `POST /filter`; without texts the filter is taken off. */
export interface FilterOrder {
  sheetId: string;
  column: number;
  texts?: string[];
}
