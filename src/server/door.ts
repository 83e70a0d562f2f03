/**
 * Refuses a cell before anything is read: whoever may edit a file may type any function of the script into a cell, and
 * there Google runs it with the properties of the file's owner. A cell alone has no user interface.
 * @throws Error with a sentence for the cell.
 */
export function refuseCells(): void {
  try {
    SpreadsheetApp.getUi();
  } catch {
    throw new Error("This belongs to Stet's menu and sidebar; a cell cannot use it.");
  }
}
