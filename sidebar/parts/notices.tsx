import type { Notice } from "../../src/core/sidebar-api.ts";
import { texts } from "../texts.ts";

/** What a run will leave alone or cannot do, said before. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <div class="notice warn small">
      <ul>
        {notices.map(({ kind, count, detail }) => (
          <li key={kind}>{texts.notices[kind](count, detail)}</li>
        ))}
      </ul>
    </div>
  );
}
