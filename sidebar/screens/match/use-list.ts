import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { entriesOf } from "../../../src/core/cluster/match/read-cells.ts";
import type { SheetName, Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { server } from "../../server.ts";

/** In place of a sheet's id: entries that are pasted. */
export const PASTED = "pasted";

/** The entries of a list by their text, and where they stand. */
export interface List {
  entries: ReadonlyMap<string, Cell>;
  /** What people call the place, and its address as a formula has it; blank where entries were pasted. */
  title: string;
  address: string;
}

export interface ListChoice {
  sheets: readonly SheetName[] | undefined;
  /** The sheet's id, or `PASTED`. */
  place: string;
  choosePlace: (place: string) => void;
  /** The sheet chosen; undefined while it is read. */
  sheet: Table | undefined;
  column: number;
  chooseColumn: (column: number) => void;
  pasted: string;
  paste: (text: string) => void;
  /** Undefined while it is read. */
  list: List | undefined;
  failure: string;
}

/** The list that a column is matched to: a column of the file, which is read whenever it is chosen, or pasted entries. */
export function useList(table: Table, own: number): ListChoice {
  const [sheets, setSheets] = useState<readonly SheetName[]>();
  const [place, setPlace] = useState("");
  const [looked, setSheet] = useState<Table>();
  const [column, setColumn] = useState(0);
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<{ sheet: Table; column: number; list: List }>();
  const [failure, setFailure] = useState("");
  // What is known of another sheet or column than is chosen by now is not for this one, until its own is read.
  const sheet = looked?.sheetId === place ? looked : undefined;
  const fail = useCallback((error: Error) => setFailure(error.message), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheets are asked for once
  useEffect(() => {
    server.sheets().then((found) => {
      setSheets(found);
      const other = found.find(({ sheetId }) => sheetId !== table.sheetId)?.sheetId ?? PASTED;
      setPlace((chosen) => chosen || other);
    }, fail);
  }, []);
  /** The heading of the column chosen, by which it is found again when columns have come before it. */
  const heading = useRef("");
  const seen = place === table.sheetId ? table : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet is looked at again when its columns have moved
  useEffect(() => {
    setSheet(undefined);
    setColumn(0);
    setFailure("");
    if (place === "" || place === PASTED) return;
    let current = true;
    server.table(place).then((found) => {
      if (!current) return;
      setSheet(found);
      const others = found.columns.filter((each) => place !== table.sheetId || each.column !== own);
      const same = others.find((each) => each.heading !== "" && each.heading === heading.current);
      setColumn((same ?? others[0])?.column ?? 0);
    }, fail);
    return () => {
      current = false;
    };
  }, [place, seen, own]);
  useEffect(() => {
    setRead(undefined);
    if (sheet === undefined || column === 0) return;
    let current = true;
    const { sheetId, sheetName, headingRow, columns } = sheet;
    const head = columns.find((each) => each.column === column);
    server.read(sheetId, [column], headingRow + 1).then((cells) => {
      if (!current || head === undefined) return;
      const list = {
        entries: entriesOf(cells.map(([cell]) => cell ?? "")),
        title: `${sheetName}: ${columnTitle(head)}`,
        address: `'${sheetName.replaceAll("'", "''")}'!${head.letter}${headingRow + 1}:${head.letter}`,
      };
      setRead({ sheet, column, list });
    }, fail);
    return () => {
      current = false;
    };
  }, [sheet, column, fail]);
  const typed = useMemo(
    () => ({ entries: entriesOf(pasted.split(/\r?\n/).map((line) => line.trim())), title: "", address: "" }),
    [pasted],
  );
  return {
    sheets,
    place,
    choosePlace: setPlace,
    sheet,
    column,
    chooseColumn: (chosen) => {
      heading.current = sheet?.columns.find((each) => each.column === chosen)?.heading ?? "";
      setColumn(chosen);
    },
    pasted,
    paste: setPasted,
    list:
      place === PASTED ? typed : read?.sheet === sheet && read?.column === column ? read?.list : undefined,
    failure,
  };
}
