import { join } from "node:path";
import { byExample, byExampleLines } from "./by-example.mjs";
import { columnMapping, mappingLines } from "./column-mapping.mjs";
import { consistent, consistentLines } from "./consistent.mjs";
import { splitColumns, splitLines } from "./split-columns.mjs";

/** Every task of a folder that recipes are measured by, with its answers; a set that is not there has none. */
export const recipeTasks = (folder) => [
  ...byExample(join(folder, "by-example")),
  ...splitColumns(join(folder, "by-example")),
  ...columnMapping(join(folder, "column-mapping")),
  ...consistent(folder),
];

/** What the tasks say, one line a set, a group of tasks or a column. */
export function recipeLines(tasks) {
  const of = (name) => tasks.filter(({ set }) => set === name);
  return [
    ...byExampleLines(tasks.filter(({ way }) => way !== undefined)),
    ...splitLines(of("split-columns")),
    ...mappingLines(of("column-mapping")),
    ...consistentLines(of("whole-table")),
  ];
}
