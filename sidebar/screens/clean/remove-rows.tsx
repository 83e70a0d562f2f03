import { isBlank } from "../../../src/core/cells/grid.ts";
import type { Finding, Fix } from "../../../src/core/profile/finding.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { Action } from "../../parts/action.tsx";
import { Scrolled } from "../../parts/scrolled.tsx";
import { Value } from "../../parts/value.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { type Profiled, seenIn } from "./profiled.ts";

interface Props {
  finding: Finding;
  fix: Extract<Fix, { kind: "dropRows" }>;
  profiled: Profiled;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** Rows that are looked through at once. */
const LISTED = 20;

/** One click that takes the rows of a finding out of the sheet. */
export function RemoveRows({ finding, fix: { rows }, profiled, busy, carryOut }: Props) {
  const { table, sheetId, headingRow, rowAt } = profiled;
  const cellsOf = (row: number) => table.columns.map((column) => column[row] ?? "");
  const remove = () =>
    carryOut(() =>
      server.removeRows({
        sheetId,
        headingRow,
        check: finding.check,
        sentence: finding.sentence,
        says: finding.says,
        rows: rows.map((row) => ({ row: rowAt(row), was: cellsOf(row) })),
        seen: seenIn(profiled),
        ...(profiled.only && { only: profiled.only }),
      }),
    );
  return (
    <>
      <details>
        <summary>{texts.lookAtRows}</summary>
        <Scrolled label={texts.lookAtRows}>
          {rows.slice(0, LISTED).map((row) => (
            <p key={row}>
              <span class="muted">{texts.rowNumber({ row: rowAt(row) })}</span>{" "}
              {!cellsOf(row).every(isBlank) && <Value cells={cellsOf(row)} />}
            </p>
          ))}
          {rows.length > LISTED && <p class="muted">{texts.andMoreChanges({ n: rows.length - LISTED })}</p>}
        </Scrolled>
      </details>
      <div>
        <Action act={remove} disabled={busy} working={texts.mending}>
          {texts.removeRows({ n: rows.length })}
        </Action>
      </div>
    </>
  );
}
