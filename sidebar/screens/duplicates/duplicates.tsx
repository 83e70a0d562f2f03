import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Keep } from "../../../src/core/cluster/duplicates.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { Moved } from "../../parts/moved.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { PAGE, Pager } from "../../parts/pager.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { chosenAmong } from "../../run/read-chosen.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { DuplicateCard } from "./duplicate-card.tsx";
import { DuplicateQuestion } from "./duplicate-question.tsx";
import { removeDuplicates } from "./remove-duplicates.ts";
import { datesIn, decidedAgain, duplicatesOf, type Ticked, tickedBy, useRows } from "./use-duplicates.ts";
import { writeMarks } from "./write-marks.ts";

interface Props {
  table: Table;
  /** The column that was chosen before. */
  column: number;
  /** The rows that are looked at alone. */
  rows: OnlyRows;
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** Rows that repeat each other in the columns chosen: which stay is a rule's or a person's to say. */
export function DuplicateRows({ table, column, rows: some, changed, leave }: Props) {
  const { columns, sheetId, headingRow } = table;
  const [version, setVersion] = useState(0);
  const fixes = useLastFix(async (columns, added) => {
    await changed(columns, added);
    setVersion((before) => before + 1);
  });
  const { rows, where, replace, failure } = useRows(table, fixes.isBusy ? undefined : version);
  /** Columns by their place. */
  const [chosen, setChosen] = useState<readonly number[]>([column - 1]);
  const [keep, setKeep] = useState<Keep>("first");
  const [by, setBy] = useState<number>();
  const [groups, setGroups] = useState<readonly Ticked[]>();
  /** What stood in the first row of each group that the sheet no longer has as it was. */
  const [lost, setLost] = useState<readonly (readonly Cell[])[]>([]);
  /** Whether rows are being marked, in place of being taken out. */
  const [marks, setMarks] = useState(false);
  const [first, setFirst] = useState(0);
  const result = useRef<HTMLParagraphElement>(null);
  const question = JSON.stringify([where, chosen, some.only]);
  /** What is looked for, and whether what was found is to get the focus once it is drawn. */
  const asked = useRef(question);
  const isNew = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useLayoutEffect(() => {
    asked.current = question;
    setGroups(undefined);
    setLost([]);
  }, [question]);
  useLayoutEffect(() => {
    if (isNew.current) result.current?.focus();
    if (isTurned.current) list.current?.querySelector("article")?.focus();
    isNew.current = isTurned.current = false;
  });

  const dates = by ?? (rows ? datesIn(rows) : 0);
  const rowAt = (row: number) => headingRow + 1 + row;
  const compared = columns.flatMap((head, at) =>
    chosen.includes(at) ? [{ at, name: columnTitle(head) }] : [],
  );
  const chosenIn = (rows: readonly Cell[][]) =>
    chosenAmong(
      columns.map((head) => head.column),
      rows,
      some.only,
    );
  const find = async () => {
    if (rows === undefined) return;
    fixes.forget();
    const among = chosenIn(rows);
    const found = await duplicatesOf(among.map((row) => cellsOf(rows[row]))).then((groups) =>
      groups.map((group) => ({
        ...group,
        members: group.members.map((each) => ({ ...each, row: among[each.row] ?? 0 })),
      })),
    );
    if (asked.current !== question) return;
    setFirst(0);
    setLost([]);
    isNew.current = true;
    setGroups(found.map((group) => tickedBy(group, rows, keep, dates)));
  };
  const turn = (to: number) => {
    isTurned.current = true;
    setFirst(to);
  };
  const rule = (now: Keep, date?: number) => {
    setKeep(now);
    if (date !== undefined) setBy(date);
    setGroups(groups?.map(({ group }) => tickedBy(group, rows ?? [], now, date ?? dates)));
  };
  const outOf = (ticked: readonly Ticked[]) => ticked.flatMap((each) => [...each.out]);
  const out = outOf(groups ?? []);
  const cellsOf = (row: readonly Cell[] = []) => compared.map(({ at }) => row[at] ?? "");
  /**
   * Goes on with the rows as they are by now where every group still stands as it was seen; else lists those that do not.
   * @param counts whether a group is one of those that something is about to be done to
   */
  const asSeen = async (
    counts: (ticked: Ticked) => boolean,
    go: (rows: readonly Cell[][], groups: readonly Ticked[]) => Promise<void>,
  ) => {
    if (rows === undefined || groups === undefined) return;
    const now = await server.read(
      sheetId,
      columns.map((head) => head.column),
      headingRow + 1,
    );
    const again = decidedAgain(groups, rows, now, some.only && new Set(chosenIn(now)));
    const differing = again.lost.filter(counts);
    replace(now);
    setGroups(again.groups);
    setFirst((before) => Math.min(before, Math.max(0, Math.ceil(again.groups.length / PAGE) - 1) * PAGE));
    setLost(differing.map(({ group }) => cellsOf(rows[group.members[0]?.row ?? -1])));
    if (differing.length === 0) await go(now, again.groups);
  };
  const remove = () => {
    setMarks(false);
    return asSeen(
      ({ out }) => out.size > 0,
      async (now, again) => {
        const headings = compared.map(({ name }) => name);
        const newest = columns[dates] ? columnTitle(columns[dates]) : "";
        const by = { headings, keep, by: newest };
        await fixes.fixed(await removeDuplicates(table, some.only, now, outOf(again), by));
      },
    );
  };
  const mark = () => {
    setMarks(true);
    return asSeen(
      () => true,
      async (now, again) => {
        const headings = compared.map(({ name }) => name);
        const by = { compared: chosen, headings };
        await fixes.fixed(await writeMarks(table, some.only, now, again, by));
      },
    );
  };
  return (
    <ColumnScreen
      title={texts.duplicates.open}
      {...{ leave, fixes }}
      says={marks && fixes.last ? texts.duplicates.marked({ n: fixes.last.changed }) : undefined}
      foot={
        groups && groups.length > 0 ? (
          <>
            <Moved
              says={(marks ? texts.duplicates.movedUnmarked : texts.duplicates.moved)({ n: lost.length })}
              values={lost}
            />
            <Action kind="primary" wide act={remove} disabled={out.length === 0} working={texts.mending}>
              {texts.removeRows({ n: out.length })}
            </Action>
            <Action wide act={mark} working={texts.mending}>
              {texts.duplicates.mark({
                n: groups.reduce((sum, { group }) => sum + group.members.length, 0),
              })}
            </Action>
          </>
        ) : (
          <Action kind="primary" wide act={find} disabled={rows === undefined || chosen.length === 0}>
            {rows === undefined && failure === "" ? texts.loading : texts.duplicates.find}
          </Action>
        )
      }
    >
      <OnlyRowsField table={table} {...some} />
      <DuplicateQuestion {...{ columns, chosen, keep, dates }} choose={setChosen} rule={rule} />
      <Alert says={failure} />
      {groups && rows && (
        <>
          <p ref={result} tabIndex={-1} role="status">
            {groups.length === 0
              ? texts.duplicates.none
              : texts.duplicates.summary({ groups: groups.length, out: out.length })}
          </p>
          <div class="items" ref={list}>
            {groups.slice(first, first + PAGE).map((ticked) => (
              <DuplicateCard
                key={ticked.group.members[0]?.row}
                {...{ ticked, rows, columns: compared, rowAt }}
                set={(now) =>
                  setGroups(groups.map((each) => (each === ticked ? { ...ticked, out: now } : each)))
                }
                show={(row) => server.showCell(sheetId, row, (chosen[0] ?? 0) + 1)}
              />
            ))}
          </div>
        </>
      )}
      {groups && <Pager first={first} of={groups.length} turn={turn} />}
    </ColumnScreen>
  );
}
