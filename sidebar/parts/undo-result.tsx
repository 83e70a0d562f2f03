import type { Reverted } from "../../src/core/journal/revert.ts";
import { say, texts } from "../texts.ts";

/** Whether what a change has come to is what an undo says. */
export const isUndone = (came: unknown): came is Reverted =>
  typeof came === "object" && came !== null && "restored" in came;

/** What an undo put back, and the cells that it left because a person edited them since. */
export function UndoResult({ undone, leave }: { undone: Reverted; leave: () => void }) {
  return (
    <div class="app">
      <main>
        <h1 role="status">
          {undone.rows === undefined
            ? texts.undone({ restored: undone.restored })
            : texts.rowsBack({ n: undone.rows })}
        </h1>
        {undone.lost && <p class="notice warn">{say(undone.lost)}</p>}
        {undone.removedColumns && <p>{texts.columnGone}</p>}
        {undone.edited.length > 0 && (
          <section class="notice warn stack">
            <h2>{texts.editedSince({ n: undone.edited.length })}</h2>
            <ul>
              {undone.edited.slice(0, 50).map(({ cell, wrote, holds }) => (
                <li key={cell}>
                  {cell}: <bdi>{wrote}</bdi> → <bdi>{holds}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer>
        <button type="button" class="primary wide" onClick={leave}>
          {texts.back}
        </button>
      </footer>
    </div>
  );
}
