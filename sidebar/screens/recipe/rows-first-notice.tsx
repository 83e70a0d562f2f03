import { isBlank } from "../../../src/core/cells/grid.ts";
import { Action } from "../../parts/action.tsx";
import { Scrolled } from "../../parts/scrolled.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { type OpenedRecipe, placeInWhole } from "./opened-recipe.ts";
import type { RowsFirst } from "./rows-first.ts";
import { words } from "./texts.ts";

interface Props {
  opened: OpenedRecipe;
  rows: RowsFirst;
  /** The row of the sheet that the first is, from 1. */
  firstRow: number;
  /** Does it to the sheet. */
  act: () => Promise<void>;
}

/** Rows that are looked through at once. */
const LISTED = 20;

/** What a recipe does to rows before anything else, which rows they are, and the click that does it. */
export function RowsFirstNotice({ opened, rows: { step, gone, filled, cells }, firstRow, act }: Props) {
  const places = gone.length > 0 ? gone : filled.map(({ at }) => at);
  const n = places.length;
  return (
    <div class="notice small stack">
      <p>{words.rowsFirst({ step: placeInWhole(opened, step) + 1 })}</p>
      <details>
        <summary>{texts.lookAtRows}</summary>
        <Scrolled label={texts.lookAtRows}>
          {places.slice(0, LISTED).map((at) => (
            <p key={at}>
              <span class="muted">{texts.rowNumber({ row: firstRow + at })}</span>{" "}
              {!(cells[at] ?? []).every(isBlank) && <Value cells={cells[at] ?? []} />}
            </p>
          ))}
          {n > LISTED && <p class="muted">{texts.andMoreChanges({ n: n - LISTED })}</p>}
        </Scrolled>
      </details>
      <div>
        <Action act={act} working={texts.mending}>
          {gone.length > 0 ? texts.removeRows({ n }) : words.fillRows({ n })}
        </Action>
      </div>
    </div>
  );
}
