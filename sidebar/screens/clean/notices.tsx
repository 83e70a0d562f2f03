import type { Notice } from "../../../src/core/sheet/sheet.ts";
import { say, texts } from "../../texts.ts";

/** What a run will leave alone or cannot do, said before: what the column has of it, and what holds for any. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      {notices.length > 0 && (
        <div class="notice warn small">
          <ul>
            {notices.map(({ kind, count, detail }) => (
              <li key={`${kind} ${detail}`}>
                {say({ code: `screens.notices.${kind}`, args: { n: count, detail } })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details class="small">
        <summary>{texts.leavesAlone}</summary>
        <ul class="plain">
          {Object.values(texts.leavesAloneList).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** That a hosted model is asked with an account, and the way to connect one. */
export function ConnectFirst({ connect }: { connect: () => void }) {
  return (
    <p class="notice small">
      {texts.connectFirst}{" "}
      <button type="button" class="link small" onClick={connect}>
        {texts.connectNow}
      </button>
    </p>
  );
}
