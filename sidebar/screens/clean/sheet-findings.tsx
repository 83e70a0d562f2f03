import { useState } from "preact/hooks";
import { type Finding, SUGGESTED } from "../../../src/core/profile/finding.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Alert } from "../../parts/alert.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { texts } from "../../texts.ts";
import { Choices } from "./choices.tsx";
import { FindingCard } from "./finding-card.tsx";
import { FixCells } from "./fix-cells.tsx";
import { RemoveRows } from "./remove-rows.tsx";
import { useSheetFindings } from "./use-sheet-findings.ts";

interface Props {
  table: Table;
  /** Sets the form to a column and rules for it. */
  choose: (column: number, what: string) => void;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** Findings that are shown at once. */
const SHOWN = 10;

/** What may be wrong with the sheet as a whole: its rows, and what its columns say of each other. */
export function SheetFindings({ table, choose, busy, carryOut }: Props) {
  const { share, rows, cut, profiled, failure } = useSheetFindings(table);
  const [shown, setShown] = useState(SHOWN);
  if (failure !== undefined) return <Alert says={failure} />;
  if (profiled === undefined) return <HowFar says={texts.lookingThroughSheet({ rows })} share={share} />;
  const sorted = [...profiled.findings].sort((a, b) => rank(a) - rank(b));
  const titleOf = (column: number) => profiled.table.headings[column] ?? "";
  return (
    <>
      {cut && <p class="notice small">{texts.firstRowsOnly({ rows })}</p>}
      {sorted.length === 0 && <p class="muted small">{texts.foundNothingInSheet}</p>}
      {sorted.slice(0, shown).map((finding) => {
        const { check, sentence, column, fix } = finding;
        return (
          <FindingCard
            key={`${check} ${column} ${sentence}`}
            finding={finding}
            {...(column !== undefined && { title: titleOf(column) })}
          >
            <Choices
              {...{ finding, profiled, busy, carryOut }}
              clean={(what) => choose(profiled.columnAt(column ?? 0), what)}
            />
            {fix?.kind === "dropRows" && <RemoveRows {...{ finding, fix, profiled, busy, carryOut }} />}
            {fix?.kind === "clean" && (
              <div>
                <button type="button" onClick={() => choose(profiled.columnAt(fix.column), fix.what)}>
                  {texts.cleanColumn({ column: titleOf(fix.column) })}
                </button>
              </div>
            )}
            {fix && fix.kind !== "dropRows" && fix.kind !== "clean" && (
              <FixCells {...{ finding, fix, profiled, busy, carryOut }} />
            )}
          </FindingCard>
        );
      })}
      {sorted.length > shown && (
        <div>
          <button type="button" class="link small" onClick={() => setShown(shown + SHOWN)}>
            {texts.moreFindings({ n: sorted.length - shown })}
          </button>
        </div>
      )}
    </>
  );
}

/** What Stet is sure of and can mend comes first, then what it can mend, then what it only shows; equals as they come. */
const rank = ({ fix, confidence }: Finding): number =>
  fix === undefined ? 2 : confidence < SUGGESTED ? 1 : 0;
