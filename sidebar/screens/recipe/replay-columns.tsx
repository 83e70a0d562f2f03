import { useId } from "preact/hooks";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { ColumnOptions, columnTitle } from "../../fields/column-field.tsx";
import { words } from "./texts.ts";
import type { useReplay } from "./use-replay.ts";

interface Props extends Pick<ReturnType<typeof useReplay>, "choose" | "choice"> {
  recipe: Recipe;
  table: Table;
  columns: readonly (number | undefined)[];
}

/** Which column of this sheet each of a recipe's is: found, or asked where that is not sure. */
export function ReplayColumns({ recipe, table, columns, choose, choice }: Props) {
  const id = useId();
  const isLike = (input: string, heading: string) =>
    choice?.open.some((each) => each.input === input && each.candidates.includes(heading.trim())) === true;
  return (
    <>
      {recipe.inputs.map((input, at) => {
        const field = `${id}-${at}`;
        return (
          <div class="field" key={field}>
            <label for={field}>{words.input({ input })}</label>
            <select
              id={field}
              value={columns[at] ?? ""}
              onChange={(event) => choose(at, Number(event.currentTarget.value) || undefined)}
            >
              <option value="">{words.notThere}</option>
              <ColumnOptions columns={table.columns} />
            </select>
            {columns[at] === undefined && (
              <div class="notice warn small">
                <p>{words.askColumn({ input })}</p>
                {table.columns
                  .filter((head) => isLike(input, columnTitle(head)))
                  .map((head) => (
                    <button
                      type="button"
                      key={head.column}
                      dir="auto"
                      onClick={() => choose(at, head.column)}
                    >
                      {words.likeColumn({ heading: columnTitle(head) })}
                    </button>
                  ))}
              </div>
            )}
          </div>
        );
      })}
      {choice?.renamed.map((each) => (
        <p class="small" key={each.input}>
          {words.renamed(each)}
        </p>
      ))}
    </>
  );
}
