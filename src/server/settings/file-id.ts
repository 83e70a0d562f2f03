/** The id of the spreadsheet that is open, asked of Google once an execution: each time is a call. */
export const fileId = (): string => {
  known ??= SpreadsheetApp.getActiveSpreadsheet().getId();
  return known;
};
let known: string | undefined;
