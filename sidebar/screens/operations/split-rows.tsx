import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Found } from "../../../src/core/operations/by-hand/by-hand.ts";
import { type RowSplits, SEPARATORS, splitRows } from "../../../src/core/operations/by-hand/split-rows.ts";
import type { Mended, SplitNotices } from "../../../src/core/profile/mend.ts";
import { choiceTitle } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { Value } from "../../parts/value.tsx";
import { server } from "../../server.ts";
import { say, texts, wordsOf } from "../../texts.ts";
import { type Profiled, seenIn } from "../clean/profiled.ts";

interface Props {
  finding: Found;
  splits: RowSplits;
  profiled: Profiled;
  /** The column that is split, from 0. */
  own: number;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** Rows that are shown before and after, and columns of numbers of which the sums are said. */
const SHOWN = 20;
const SUMS = 3;

/** Rows that are shown of one that is split. */
const PARTS = 6;

/** Rows before and after, what becomes of all else in the sheet, and the click that splits. */
export function SplitRows({ finding, splits, profiled, own, busy, carryOut }: Props) {
  const { table, sheetId, headingRow, rowAt, columnAt } = profiled;
  const { rows, numbers, leavesNumbers, others } = splits;
  const [notices, setNotices] = useState<SplitNotices>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    server
      .splitNotices(sheetId, columnAt(own), headingRow)
      .then(setNotices, (error: Error) => setFailure(wordsOf(error)));
  }, [sheetId, headingRow, own, columnAt]);

  const said = texts.splitRows;
  const into = rows.reduce((sum, { parts }) => sum + parts.length, 0);
  const title = (at: number) => table.headings[at] ?? "";
  const kept = new Set(notices?.formulas);
  const formulas = table.headings.flatMap((heading, at) =>
    at !== own && kept.has(columnAt(at)) ? [heading] : [],
  );
  const blank = new Set(leavesNumbers ? numbers.map(({ column }) => column) : []);
  const sums = numbers.filter(({ column }) => !kept.has(columnAt(column)));
  const notes = rows.filter(({ row }) => notices?.notes.includes(rowAt(row))).length;
  const grows = notices ? (into - rows.length) * (notices.size.columns + 1) + notices.size.rows : 0;
  const refused = notices?.refused ?? (notices && grows > notices.room ? tooMany(grows) : undefined);

  const split = () =>
    carryOut(() =>
      server.splitRows({
        sheetId,
        headingRow,
        check: finding.check,
        sentence: finding.sentence,
        says: finding.says,
        column: columnAt(own),
        blank: [...blank].map(columnAt),
        rows: rows.map(({ row, parts }) => ({
          row: rowAt(row),
          was: table.columns[own]?.[row] ?? "",
          parts,
        })),
        seen: seenIn(profiled),
        ...(profiled.only && { only: profiled.only }),
      }),
    );
  const cellsOf = (row: number, part: string, at: number) =>
    table.columns.map((cells, column) =>
      column === own
        ? part
        : at > 0 && (blank.has(column) || kept.has(columnAt(column)))
          ? ""
          : (cells[row] ?? ""),
    );
  const line = (cells: readonly Cell[]) => <Value cells={cells.map((cell) => (cell === "" ? "–" : cell))} />;
  const before = ({ row, parts }: RowSplits["rows"][number]) => (
    <div key={row}>
      <p>
        <span class="muted">{texts.rowNumber({ row: rowAt(row) })}</span>{" "}
        {line(table.columns.map((cells) => cells[row] ?? ""))}
      </p>
      <ul class="plain">
        {parts.slice(0, PARTS).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same value may stand there twice
          <li key={at}>{line(cellsOf(row, part, at))}</li>
        ))}
      </ul>
      {parts.length > PARTS && <p class="muted">{texts.andMoreChanges({ n: parts.length - PARTS })}</p>}
    </div>
  );
  return (
    <>
      <section class="stack" aria-label={said.preview}>
        {rows.slice(0, 1).map(before)}
        {rows.length > 1 && (
          <details>
            <summary>{texts.lookAtRows}</summary>
            {rows.slice(1, SHOWN).map(before)}
            {rows.length > SHOWN && <p class="muted">{texts.andMoreChanges({ n: rows.length - SHOWN })}</p>}
          </details>
        )}
      </section>
      <ul class="plain small">
        {sums.slice(0, SUMS).map(({ column, sum, repeated }) => (
          <li key={column}>
            {leavesNumbers
              ? said.blankNumbers({ column: title(column) })
              : said.sum({ column: title(column), sum, repeated })}
          </li>
        ))}
        {sums.length > SUMS && <li>{said.moreNumbers({ n: sums.length - SUMS })}</li>}
        {formulas.length > 0 && <li>{said.formulas({ columns: formulas })}</li>}
        {kept.has(columnAt(own)) && <li>{said.ownFormulas}</li>}
        {notes > 0 && <li>{said.notes({ n: notes })}</li>}
        {notices?.filtered && <li>{said.filtered}</li>}
        {notices && notices.refers > 0 && <li>{said.refers({ n: notices.refers })}</li>}
        {others.length > 0 && (
          <li>
            {said.others({
              all: others.map(({ by, count }) => said.other({ by: separatorTitle(by), count })),
            })}
          </li>
        )}
        <li>{said.original}</li>
      </ul>
      {(refused || failure !== "") && <Alert says={refused ? say(refused) : failure} />}
      <div>
        <Action
          kind="primary"
          act={split}
          disabled={busy || notices === undefined || refused !== undefined}
          working={said.working}
        >
          {said.split({ n: into })}
        </Action>
      </div>
    </>
  );
}

const tooMany = (n: number) => ({ code: "sheet.tooManyCells", args: { n } });

const separatorTitle = (by: string): string => choiceTitle(splitRows, "by", by, SEPARATORS[by] ?? by);
