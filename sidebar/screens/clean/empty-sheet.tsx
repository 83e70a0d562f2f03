import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";

/** What is said where there is no column to clean. */
export function EmptySheet({ look }: { look: () => Promise<void> }) {
  return (
    <main>
      <p>{texts.sheetEmpty}</p>
      <Action kind="primary" act={look}>
        {texts.useSelection}
      </Action>
    </main>
  );
}
