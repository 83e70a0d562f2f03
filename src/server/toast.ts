/** Says something in the corner of the sheet, for ten seconds. */
export const toast = (text: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, "Stet", 10);
};
