import Papa from "papaparse";

const CANDIDATES = [",", ";", "\t", "|"];
const SAMPLE_ROWS = 200;
/** A character that no file uses: every line is one cell. */
const NONE = "\u001f";

/** How alike rows must be for a mark to count when the heading has another number of cells. */
const ALIKE = 0.75;

/**
 * Finds the mark between cells: the one by which most rows have the same number of cells, more than one, which the
 * heading has too. Where none does, the file has one column, and commas in it are text.
 */
export function findDelimiter(text: string): string {
  const found = CANDIDATES.flatMap((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true }).data;
    const cells = mostCommon(rows.map((row) => row.length));
    const alike = rows.filter((row) => row.length === cells).length / rows.length;
    const heading = rows[0]?.length === cells;
    return cells > 1 && (heading || alike >= ALIKE)
      ? [{ delimiter, cells, alike, quotes: quotesIn(rows) }]
      : [];
  });
  found.sort((a, b) => b.alike - a.alike || a.quotes - b.quotes || b.cells - a.cells);
  return found[0]?.delimiter ?? NONE;
}

/** Quotes left in cells: the right mark takes those that enclose a cell away. */
const quotesIn = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, row) => sum + row.join("").split('"').length - 1, 0);

/** The number that comes most often; of several, the one that came first. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0] ?? 0;
}
