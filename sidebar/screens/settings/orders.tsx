import type { StandingOrder } from "../../../src/core/api/account.ts";
import { titleOf } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import { say, texts } from "../../texts.ts";

interface Props {
  orders: readonly StandingOrder[];
  end: (file: string, run?: string) => Promise<void>;
}

/** Where rows that are added later are asked about every hour, and what that may cost; or which recipe is run on them. */
export function Orders({ orders, end }: Props) {
  return (
    <details>
      <summary>{texts.orders}</summary>
      <div class="stack">
        {orders.map(({ file, name, function: fn, most, recipe, says }) => (
          <div key={`${file} ${recipe?.run}`} class="stack">
            <p class="small">
              {recipe
                ? texts.recipeOrder({ file: name, name: recipe.name, columns: recipe.columns })
                : texts.order({ file: name, name: titleOf(fn), dollars: most })}
            </p>
            {says !== null && <p class="notice warn small">{say(says)}</p>}
            <div>
              <Action act={() => end(file, recipe?.run)}>{texts.orderEnd}</Action>
            </div>
          </div>
        ))}
      </div>
    </details>
  );
}
