import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { type Block, blocksOf, sameValue } from "../../../src/core/facets/facets.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts, wordsOf } from "../../texts.ts";

interface Props {
  table: Table;
  column: number;
  /** Every row of the column, and the row of the sheet that the first of them is. */
  cells: readonly Cell[];
  from: number;
  /** Rows that are chosen, by their places among the cells. */
  rows: readonly number[];
  readAgain: () => Promise<void>;
}

/** Blocks that are selected at once. */
const SELECTED = 100;

/** How many rows are chosen; they are selected in the sheet, a hundred blocks at a time. */
export function ChosenRows({ table, column, cells, from, rows, readAgain }: Props) {
  const blocks = blocksOf(rows);
  const [first, setFirst] = useState(0);
  const [done, setDone] = useState<{ first: number; state: "selected" | "stale" }>();
  // The next places are not said to be selected before they are.
  const state = done?.first === first ? done.state : "selecting";
  const [failure, setFailure] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of what was chosen
  useEffect(() => {
    if (blocks.length === 0) return;
    let current = true;
    setDone(undefined);
    setFailure("");
    const some = blocks.slice(first, first + SELECTED);
    const inSheet = some.map(({ row, rows }) => ({ row: row + from, rows }));
    server.select(table.sheetId, column, inSheet).then(
      (now) => {
        const known = some.flatMap((block) => placesIn(block).map((row) => cells[row] ?? ""));
        const isSame =
          now.length === known.length && known.every((cell, at) => sameValue(cell, now[at] ?? ""));
        if (current) setDone({ first, state: isSame ? "selected" : "stale" });
      },
      (error) => current && setFailure(wordsOf(error)),
    );
    return () => {
      current = false;
    };
  }, [first, cells]);
  const to = Math.min(first + SELECTED, blocks.length);
  const said =
    blocks.length > SELECTED
      ? texts.facets.selectedSome({ from: first + 1, to, blocks: blocks.length })
      : texts.facets.selected({ blocks: blocks.length });
  return (
    <>
      {blocks.length > 0 && failure === "" && state !== "stale" && (
        <p class="muted small" role="status">
          {state === "selecting" ? texts.facets.selecting : said}
        </p>
      )}
      {state === "stale" && (
        <div class="notice warn small" role="alert">
          <p>{texts.facets.stale}</p>
          <Action kind="link" act={readAgain}>
            {texts.facets.again}
          </Action>
        </div>
      )}
      {failure !== "" && (
        <p class="notice error small" role="alert">
          {failure}
        </p>
      )}
      {blocks.length > SELECTED && (
        <div class="row small">
          <button type="button" disabled={first === 0} onClick={() => setFirst(first - SELECTED)}>
            {texts.facets.previous({ n: SELECTED })}
          </button>
          <button type="button" disabled={to === blocks.length} onClick={() => setFirst(first + SELECTED)}>
            {texts.facets.next({ n: Math.min(SELECTED, blocks.length - to) || SELECTED })}
          </button>
        </div>
      )}
    </>
  );
}

const placesIn = ({ row, rows }: Block): number[] => Array.from({ length: rows }, (_, index) => row + index);
