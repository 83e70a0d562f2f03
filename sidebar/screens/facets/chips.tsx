import type { Facet } from "../../../src/core/facets/narrow.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { titleIn } from "../../fields/column-field.tsx";
import { texts } from "../../texts.ts";
import { chosenName } from "./chosen-name.tsx";

interface Props {
  table: Table;
  facets: readonly Facet[];
  remove: (column: number) => void;
}

/** What is chosen in each column, to be taken back one by one. */
export const Chips = ({ table, facets, remove }: Props) => (
  <ul class="chips small" aria-label={texts.facets.chips}>
    {facets.map(({ column, chosen }) => {
      const what = texts.facets.chip({ column: titleIn(table, column), what: chosenName(chosen) });
      return (
        <li key={column}>
          <span dir="auto">{what}</span>
          <button
            type="button"
            class="link"
            aria-label={texts.facets.remove({ what })}
            onClick={() => remove(column)}
          >
            ×
          </button>
        </li>
      );
    })}
  </ul>
);
