import { useEffect, useId, useState } from "preact/hooks";
import { Value } from "../../parts/value.tsx";
import { briefly, words } from "./texts.ts";
import type { Answered } from "./worked-out.ts";

interface Props {
  /** What can be shown, with how many different rows of it there are. */
  views: readonly { view: string; says: string; n: number }[];
  /** Some rows of a view; another function where they have changed. Rejects where it was stopped. */
  look: (view: string, from: number, count: number) => Promise<readonly Answered[]>;
  /** Headings of the columns that are written, where there are several. */
  into?: readonly string[];
  /** Makes a row the next example. */
  use?: (row: Answered) => void;
}

/** Rows that are shown at once. */
const PAGE = 8;

/** What each different row becomes; the rows to look at can be made examples. */
export function AnswerList({ views, look, into, use }: Props) {
  const [chosen, setView] = useState("");
  const [first, setFirst] = useState(0);
  const [rows, setRows] = useState<readonly Answered[]>([]);
  const id = useId();
  const isThere = ({ n }: { n: number }): boolean => n > 0;
  const { view = "", n: of = 0 } =
    views.find((each) => each.view === chosen && isThere(each)) ?? views.find(isThere) ?? {};
  const from = first < of ? first : 0;
  useEffect(() => {
    let current = true;
    look(view, from, PAGE).then(
      (found) => current && setRows(found),
      () => {}, // What was stopped is not shown any more.
    );
    return () => {
      current = false;
    };
  }, [look, view, from]);
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{words.show}</label>
        <select
          id={id}
          value={view}
          onChange={(event) => {
            setView(event.currentTarget.value);
            setFirst(0);
          }}
        >
          {views.map((each) => (
            <option key={each.view} value={each.view} disabled={!isThere(each)}>
              {each.says}
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
                {into && row.parts ? (
                  <div>
                    {row.parts.map((part, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
                      <div key={at}>
                        <span class="muted small" dir="auto">
                          {into[at]}
                        </span>
                        <Value cells={[part]} blank={words.blank} />
                      </div>
                    ))}
                  </div>
                ) : (
                  <Value cells={[row.text]} blank={words.blank} />
                )}
                {row.why !== undefined && <span class="muted small">{row.why}</span>}
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
