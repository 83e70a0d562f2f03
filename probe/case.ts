/** How sure a fact is: Google's own words, several projects, one source or mixed, unverified, from memory. */
export type Sure = "A" | "B" | "C" | "U" | "M";

/** Where a case runs: a tab of its own, blank, 1,000 rows by 26 columns, and the spreadsheet that it is in. */
export interface At {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** What came out, as JSON: a value, or the text of what was thrown with the error's name before it. */
export type Answer = { readonly value: unknown } | { readonly throws: string };

/** One fact about Google Sheets that the emulated host rests on, and how to ask for it. */
export interface Case {
  /** Short and lasting: recorded answers are kept under it. */
  readonly id: string;
  readonly fact: string;
  /** Where it is known from: a part of docs/apps-script.md, or a public project. */
  readonly source: string;
  readonly sure: Sure;
  /** Runs in Apps Script and returns JSON in which nothing depends on the account, the file or the moment. */
  run(at: At): unknown;
  readonly expect: Answer;
}

/** Cases of one kind: what they share, and a row each of id, fact, what runs, and the value or `throws(text)`. */
export const cases = (
  shared: Pick<Case, "source" | "sure">,
  rows: readonly (readonly [id: string, fact: string, run: Case["run"], expect: unknown])[],
): Case[] =>
  rows.map(([id, fact, run, expect]) => ({
    ...shared,
    id,
    fact,
    run,
    expect: isThrown(expect) ? expect : { value: expect },
  }));

/** What a case expects to be thrown: the error's name and its sentence. */
export const throws = (text: string): Answer => ({ throws: text });

const isThrown = (expect: unknown): expect is { throws: string } =>
  typeof expect === "object" && expect !== null && "throws" in expect;

/** What each of these gives, or the sentence that it is refused with. */
export const each =
  (...tries: ((at: At) => unknown)[]) =>
  (at: At) =>
    tries.map((run) => {
      try {
        const value = run(at);
        return typeof value === "object" && value !== null && !Array.isArray(value)
          ? "done"
          : (value ?? "done");
      } catch (error) {
        return String(error);
      }
    });
