import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Column = ReturnType<typeof CELL_INVERTED_INDEX_CACHE.getCellValuePositions>;

/**
 * Writing a result that spills, the engine looks for every row in an index of the column's values, one value after
 * the other: a minute for 50,000 distinct ones. Here it looks only for rows that the index holds already.
 */
export function hastenIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  if (Object.hasOwn(index, "set")) return;
  const set = index.set.bind(index);
  const mayAdd = index.shouldContinueBuildingCache.bind(index);
  const rowsIn = new WeakMap<NonNullable<Column>, Set<number>>();
  let always = false;
  index.shouldContinueBuildingCache = (...where) => always || mayAdd(...where);
  index.set = (unitId, sheetId, column, value, row, replaces) => {
    const before = index.getCellValuePositions(unitId, sheetId, column);
    const known = before && rowsIn.get(before)?.has(row);
    always = replaces === true && !known;
    set(unitId, sheetId, column, value, row, replaces === true && !always);
    always = false;
    const after = index.getCellValuePositions(unitId, sheetId, column);
    if (after) rowsIn.set(after, (rowsIn.get(after) ?? new Set()).add(row));
  };
}
