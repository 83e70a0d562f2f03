import { useId } from "preact/hooks";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { ColumnOptions } from "../../fields/column-field.tsx";
import { texts } from "../../texts.ts";
import { type ListChoice, PASTED } from "./use-list.ts";

interface Props {
  table: Table;
  /** The column that is matched, which is no list for itself. */
  own: number;
  choice: ListChoice;
  disabled: boolean;
}

/** Where the list stands: a sheet and its column, or text that is pasted. */
export function ListField({ table, own, choice, disabled }: Props) {
  const { sheets = [], place, sheet, column, list } = choice;
  const id = useId();
  const count = list?.entries.size;
  const columns = (sheet?.columns ?? []).filter(
    (each) => sheet?.sheetId !== table.sheetId || each.column !== own,
  );
  return (
    <>
      <div class="field">
        <label for={`${id}-place`}>{texts.match.list}</label>
        <select
          id={`${id}-place`}
          value={place}
          disabled={disabled}
          onChange={(event) => choice.choosePlace(event.currentTarget.value)}
        >
          {sheets.map(({ sheetId, name }) => (
            <option key={sheetId} value={sheetId}>
              {name}
            </option>
          ))}
          <option value={PASTED}>{texts.match.pasted}</option>
        </select>
      </div>
      <div class="field">
        <label for={id}>{place === PASTED ? texts.match.entries : texts.match.listColumn}</label>
        {place === PASTED ? (
          <textarea
            id={id}
            rows={5}
            dir="auto"
            value={choice.pasted}
            disabled={disabled}
            aria-describedby={`${id}-help`}
            onInput={(event) => choice.paste(event.currentTarget.value)}
          />
        ) : (
          <select
            id={id}
            value={column}
            disabled={disabled}
            aria-describedby={`${id}-help`}
            onChange={(event) => choice.chooseColumn(Number(event.currentTarget.value))}
          >
            <ColumnOptions columns={columns} />
          </select>
        )}
        <p class="muted small" id={`${id}-help`} role="status">
          {place === PASTED
            ? texts.match.entriesPasted({ n: count ?? 0 })
            : sheet && columns.length === 0
              ? texts.match.entriesRead({ n: 0 })
              : count === undefined
                ? texts.loading
                : texts.match.entriesRead({ n: count })}
        </p>
      </div>
    </>
  );
}
