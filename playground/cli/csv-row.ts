/** A row, as `csvOf` writes it. */
export function csvRow(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === "") return '""\n';
  return `${cells.map(quoted).join(",")}\n`;
}

const quoted = (text: string): string =>
  /[,;|\t"\r\n\ufeff]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Says why rows are not as the formula gave them. */
export const harmlessRemark = (rows: number): string =>
  `${rows} row${rows === 1 ? " begins a cell" : "s begin a cell"} like a formula: an apostrophe was put before it, so that no spreadsheet runs it. --raw leaves it out.`;
