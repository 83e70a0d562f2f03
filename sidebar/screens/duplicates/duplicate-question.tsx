import { useId } from "preact/hooks";
import type { Keep } from "../../../src/core/cluster/duplicates.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { texts } from "../../texts.ts";

const KEEPS: readonly Keep[] = ["first", "complete", "newest"];

interface Props {
  columns: Table["columns"];
  /** The columns that are compared, by their place. */
  chosen: readonly number[];
  choose: (chosen: readonly number[]) => void;
  keep: Keep;
  /** The place of the column by which a row is the newest. */
  dates: number;
  rule: (keep: Keep, dates?: number) => void;
}

/** In which columns rows are to repeat each other, and which of them stays. */
export function DuplicateQuestion({ columns, chosen, choose, keep, dates, rule }: Props) {
  const id = useId();
  return (
    <>
      <fieldset class="scroll">
        <legend>{texts.duplicates.columns}</legend>
        {columns.map((head, at) => (
          <label class="choice" key={head.column}>
            <input
              type="checkbox"
              checked={chosen.includes(at)}
              onChange={() =>
                choose(chosen.includes(at) ? chosen.filter((each) => each !== at) : [...chosen, at])
              }
            />
            <span>{columnTitle(head)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={id}>{texts.duplicates.keep}</label>
        <select id={id} value={keep} onChange={(event) => rule(event.currentTarget.value as Keep)}>
          {KEEPS.map((each) => (
            <option key={each} value={each}>
              {texts.duplicates.keeps[each]}
            </option>
          ))}
        </select>
      </div>
      {keep === "newest" && (
        <div class="field">
          <label for={`${id}-by`}>{texts.duplicates.by}</label>
          <select
            id={`${id}-by`}
            value={dates}
            onChange={(event) => rule(keep, Number(event.currentTarget.value))}
          >
            {columns.map((head, at) => (
              <option key={head.column} value={at}>
                {columnTitle(head)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
