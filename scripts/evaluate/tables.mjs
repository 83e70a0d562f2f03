import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** The clean side of each table: HF_CLEAN with nothing asked for leaves every column as it is, apart from spaces. */
export const tables = {
  folder: "tables",
  read: (folder) =>
    readdirSync(folder)
      .sort()
      .filter((name) => existsSync(join(folder, name, "clean.csv")))
      .flatMap((name) => {
        const [head, ...rows] = rowsOf(join(folder, name, "clean.csv"));
        return head.map((_, index) => {
          const input = rows.map((row) => [row[index] ?? ""]);
          const expected = input.map(([cell]) => settleSpaces(cell));
          return {
            set: `tables/${name}/clean`,
            index,
            input,
            what: undefined,
            expected,
            read: (grid) => grid.map(([cell]) => settleSpaces(cell)),
          };
        });
      }),
};

export const rowsOf = (path) => Papa.parse(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;

const settleSpaces = (text) => text.replace(/[\p{Zs}\t]+/gu, " ").trim();
