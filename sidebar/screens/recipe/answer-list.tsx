import { useEffect, useId, useState } from "preact/hooks";
import type { View } from "../../../src/core/recipe/learn/coverage.ts";
import { Value } from "../../parts/value.tsx";
import type { RecipeWorker } from "./recipe-worker.ts";
import { briefly, words } from "./texts.ts";
import type { Answered, Taught } from "./work.ts";

interface Props {
  taught: Pick<Taught, "different">;
  worker: RecipeWorker;
  /** Makes a row the next example. */
  use?: (row: Answered) => void;
}

/** Rows that are shown at once. */
const PAGE = 8;

const VIEWS: readonly View[] = ["covered", "doubted", "uncovered"];

/** What each different row becomes; the rows to look at can be made examples. */
export function AnswerList({ taught, worker, use }: Props) {
  const [chosen, setView] = useState<View>("covered");
  const [first, setFirst] = useState(0);
  const [rows, setRows] = useState<readonly Answered[]>([]);
  const id = useId();
  const view =
    taught.different[chosen] > 0 ? chosen : (VIEWS.find((each) => taught.different[each] > 0) ?? chosen);
  const of = taught.different[view];
  const from = first < of ? first : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned anew answers otherwise
  useEffect(() => {
    let current = true;
    worker.do("look", view, from, PAGE).then(
      (found) => current && setRows(found),
      () => {}, // What was stopped is not shown any more.
    );
    return () => {
      current = false;
    };
  }, [taught, view, from, worker]);
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{words.show}</label>
        <select
          id={id}
          value={view}
          onChange={(event) => {
            setView(event.currentTarget.value as View);
            setFirst(0);
          }}
        >
          {VIEWS.map((each) => (
            <option key={each} value={each} disabled={taught.different[each] === 0}>
              {words.views[each]({ n: taught.different[each] })}
            </option>
          ))}
        </select>
      </div>
      <table>
        <thead>
          <tr>
            <th>{words.before}</th>
            <th>{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.at}>
              <td>
                <Value cells={row.texts} />
                {use && (
                  <button
                    type="button"
                    class="link small"
                    aria-label={words.takeOf({ row: briefly(row.texts) })}
                    onClick={() => use(row)}
                  >
                    {words.take}
                  </button>
                )}
              </td>
              <td>
                <Value cells={[row.text]} blank={words.blank} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of > PAGE && (
        <div class="row small">
          <button type="button" disabled={from === 0} onClick={() => setFirst(from - PAGE)}>
            {words.previous}
          </button>
          <button type="button" disabled={from + PAGE >= of} onClick={() => setFirst(from + PAGE)}>
            {words.next}
          </button>
          <span role="status">{words.page({ from: from + 1, to: Math.min(of, from + PAGE), of })}</span>
        </div>
      )}
    </div>
  );
}
