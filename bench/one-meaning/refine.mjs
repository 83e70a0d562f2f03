import { loadBundle } from "../../scripts/load-bundle.mjs";
import { openRefine } from "../clusters/refine.mjs";

const { refineHistory } = loadBundle("src/core/recipe/ways-out/open-refine.ts");

const WITHOUT_MARK = {
  op: "core/text-transform",
  engineConfig: { facets: [], mode: "row-based" },
  expression: 'grel:if(value=="_",null,substring(value,1))',
  onError: "keep-original",
  repeat: false,
  repeatCount: 0,
};

/** Whole recipes as OpenRefine's history, applied by OpenRefine itself. */
export async function refine() {
  const program = await openRefine();
  return {
    /** What it makes of the rows, as text and without what is not in the history; nothing where a step is left out or is only nearly the same. */
    async run(recipe, rows) {
      const { operations, left, nearly } = refineHistory(recipe, () => "");
      if (left.length + nearly.length > 0) return undefined;
      const { inputs } = recipe;
      const project = await program.table(
        // A number would be read as one, and a row without any value not at all.
        rows.map((row, line) => ({
          ...Object.fromEntries(inputs.map((_, at) => [`c${at}`, `_${row[at] ?? ""}`])),
          line: `row ${line}`,
        })),
      );
      const columns = project.columns.slice(0, -1);
      const renamed = columns.flatMap((columnName, at) => [
        { ...WITHOUT_MARK, columnName },
        { op: "core/column-rename", oldColumnName: columnName, newColumnName: inputs[at] },
      ]);
      await program.apply(project, [...renamed, ...operations]);
      const made = new Map(
        (await program.rows(project, rows.length)).map(({ cells, flagged }) => [
          cells[cells.length - 1],
          { cells: cells.slice(0, -1), flagged },
        ]),
      );
      return rows.map((_, line) => {
        const row = made.get(`row ${line}`);
        return { kept: row !== undefined, cells: row?.cells ?? [], flagged: row?.flagged ?? false };
      });
    },
    close: () => program.close(),
  };
}
