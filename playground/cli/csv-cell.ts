/** A row of one cell, as `csvOf` writes it. */
export function csvCell(text: string): string {
  if (text === "") return '""\n';
  return /[,;|\t"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"\n` : `${text}\n`;
}

/** Says why rows are not as the formula gave them. */
export const harmlessRemark = (rows: number): string =>
  `${rows} row${rows === 1 ? " begins a cell" : "s begin a cell"} like a formula: an apostrophe was put before it, so that no spreadsheet runs it. --raw leaves it out.`;
