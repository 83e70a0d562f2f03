import { readFile } from "node:fs/promises";
import type { Book } from "../book.ts";
import type { ContentCell, SheetContent } from "../workbook/sheet-content.ts";

type SampleCell = string | number | boolean | { date: string } | { formula: string };

interface Sample {
  name: string;
  sheets: { name: string; widths: number[]; rows: SampleCell[][] }[];
}

export interface SampleDocument {
  name: string;
  sheets: SheetContent[];
  /** Gives the sheets their looks once they are open. */
  dress(book: Book): void;
}

/** The workbook that the playground opens with: a newsroom's payments, tips and contacts, with every kind of mess. */
export async function readSample(path = "samples/newsroom.json"): Promise<SampleDocument> {
  const { name, sheets } = JSON.parse(await readFile(path, "utf8")) as Sample;
  return {
    name,
    sheets: sheets.map((sheet) => ({ name: sheet.name, cells: sheet.rows.map((row) => row.map(contentOf)) })),
    dress(book) {
      for (const [index, { id }] of book.sheets().entries()) {
        const { widths = [] } = sheets[index] ?? {};
        widths.forEach((width, column) => {
          book.setColumnWidth(id, column + 1, width);
        });
        book.setBold(id, { row: 1, column: 1, rows: 1, columns: widths.length }, true);
        book.freezeRows(id, 1);
      }
    },
  };
}

function contentOf(cell: SampleCell): ContentCell {
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return { value: "", formula: cell.formula };
  return { value: new Date(`${cell.date}T00:00:00Z`), format: "yyyy-mm-dd" };
}
