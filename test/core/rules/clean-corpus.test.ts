import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../../../src/core/rules/clean.ts";

const FOLDER = join(__dirname, "../../cases/clean");

/** A class of cells that are as they should be: one a line, or JSON where cells hold line breaks. */
function cellsOf(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return file.endsWith(".json") ? JSON.parse(text) : text.split("\n").filter((line) => line !== "");
}

const CLASSES = readdirSync(FOLDER).map((file): [string, string[]] => [file, cellsOf(file)]);

describe("text that is clean already", () => {
  it("comes in ten classes of at least fifty cells", () => {
    expect(CLASSES.length).toBeGreaterThanOrEqual(10);
    for (const [, cells] of CLASSES) expect(new Set(cells).size).toBeGreaterThanOrEqual(50);
  });

  it.each(CLASSES)("passes HF_CLEAN unchanged: %s", (_file, cells) => {
    const { grid, notes } = clean(cells.map((cell) => [cell]));
    expect(grid.map(([cell]) => cell)).toEqual(cells);
    expect(notes).toEqual([]);
  });

  it.each(CLASSES)("is not taken for mojibake: %s", (_file, cells) => {
    const { grid } = clean(
      cells.map((cell) => [cell]),
      "fixEncoding",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
  });

  it.each(CLASSES)("is not taken for mixed alphabets: %s", (_file, cells) => {
    const { grid } = clean(
      cells.map((cell) => [cell]),
      "lookAlikes",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
  });
});
