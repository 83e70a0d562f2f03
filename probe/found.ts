import type { Answer } from "./case.ts";

/** What came out of some cases, by their ids. */
export interface Slice {
  answers: Record<string, Answer>;
  /** The case to go on with, and how many there are. */
  next: number;
  of: number;
}

/** Everything that came out, with when and where: what `npm run parity -- record FILE` keeps. */
export interface Found {
  /** A day, as 2026-01-31. */
  date: string;
  /** Of the spreadsheet, as en_US. */
  locale: string;
  account: string;
  answers: Record<string, Answer>;
}
