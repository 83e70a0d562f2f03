import { useCallback, useEffect, useState } from "preact/hooks";
import type { Formulas as Found } from "../../../src/core/api/sidebar-api.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** The formulas of Stet on the open sheet: finish them, make one of many, turn them into values. */
export function Formulas() {
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState("");
  const load = useCallback(
    () => server.formulas().then(setFound, (error: Error) => setFailure(error.message)),
    [],
  );
  useEffect(() => void load(), [load]);
  const then = (say: (result: number) => string) => async (result: number) => {
    setSaid(say(result));
    await load();
  };
  const finish = async () => {
    const { formulas, left } = await server.finishFormulas();
    await then(() => texts.finishedFormulas({ done: formulas - left, left }))(0);
  };
  if (failure !== "") return <p class="notice error">{failure}</p>;
  if (found === undefined) return <main class="muted">{texts.loading}</main>;
  const { count, waiting, failed, dragged } = found;
  return (
    <main>
      <h1>{texts.formulasTitle}</h1>
      <p class={said === "" ? "hidden" : "notice"} role="status">
        {said}
      </p>
      {count === 0 && <p class="muted">{texts.formulasNone}</p>}
      {waiting + failed > 0 && (
        <section class="card stack">
          <p>{texts.formulasWaiting({ waiting, failed })}</p>
          <Action kind="primary" act={finish}>
            {texts.finish}
          </Action>
        </section>
      )}
      {dragged.length > 0 && (
        <section class="card stack">
          <p>
            {texts.formulasDragged({
              n: dragged.reduce((sum, each) => sum + each.count, 0),
              ranges: dragged.length,
            })}
          </p>
          <ul class="plain small">
            {dragged.map(({ a1, formula }) => (
              <li key={a1}>
                {a1}: <code>{formula}</code>
              </li>
            ))}
          </ul>
          <Action act={() => server.toRange().then(then((n) => texts.madeOne({ n })))}>
            {texts.makeOne}
          </Action>
        </section>
      )}
      {count > 0 && (
        <section class="card stack">
          <p>{texts.formulasFreeze({ n: count })}</p>
          <div class="row">
            <Action act={() => server.freeze(false).then(then((n) => texts.frozen({ n })))}>
              {texts.freeze}
            </Action>
            <Action act={() => server.freeze(true).then(then((n) => texts.frozenSelected({ n })))}>
              {texts.freezeSelected}
            </Action>
          </div>
        </section>
      )}
    </main>
  );
}
